import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { Appointment } from '#domain/appointment.ts';
import { LocalTimeField } from '#ui/LocalTimeField.tsx';
import { useCatalogue } from '#ui/useCatalogue.ts';
import type { SeriesChanging } from './useSeriesChange.ts';

interface Props {
  appointment: Appointment;
  zone: string;
  change: SeriesChanging;
}

/** Where this visit goes; the others go by as much. */
export const MoveFields = ({ appointment, zone, change }: Props) => {
  const translate = useTranslate();
  const { startsAt, providerId, set } = change;
  const team = useCatalogue('providers').all.filter(
    ({ id, active, serviceIds }) =>
      id === appointment.providerId || (active && serviceIds.includes(appointment.serviceId)),
  );
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', columnGap: 1.5, alignItems: 'start' }}>
      <Box sx={{ flex: '0 1 260px' }}>
        <LocalTimeField
          label={translate('series.newTime')}
          value={startsAt}
          onChange={(at) => set({ startsAt: at })}
          zone={zone}
        />
      </Box>
      <TextField
        select
        label={translate('schedule.provider')}
        value={providerId}
        onChange={({ target }) => set({ providerId: target.value })}
        sx={{ width: 220 }}
      >
        {team.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
    </Stack>
  );
};
