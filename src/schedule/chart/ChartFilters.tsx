import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { addDays } from '#domain/instant.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import type { useChartFilters } from './useChartFilters.ts';

const shrunk = { inputLabel: { shrink: true } };

/** A day back, a day on, or any; and where. */
export const ChartFilters = ({ values, set }: ReturnType<typeof useChartFilters>) => {
  const translate = useTranslate();
  const locations = useCatalogue('locations').all;
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <IconButton
        aria-label={translate('schedule.dayBefore')}
        onClick={() => set({ day: addDays(values.day, -1) })}
      >
        <ChevronLeft />
      </IconButton>
      <TextField
        type="date"
        margin="none"
        label={translate('schedule.day')}
        value={values.day}
        onChange={({ target }) => (target.value ? set({ day: target.value }) : undefined)}
        sx={{ width: 160 }}
        slotProps={shrunk}
      />
      <IconButton
        aria-label={translate('schedule.dayAfter')}
        onClick={() => set({ day: addDays(values.day, 1) })}
      >
        <ChevronRight />
      </IconButton>
      <TextField
        select
        margin="none"
        label={translate('resources.requests.fields.locationId')}
        value={values.locationId}
        onChange={({ target }) => set({ locationId: target.value })}
        sx={{ width: { xs: '100%', sm: 190 } }}
        slotProps={{ select: { displayEmpty: true }, ...shrunk }}
      >
        <MenuItem value="">{translate('schedule.allLocations')}</MenuItem>
        {locations.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
    </Stack>
  );
};
