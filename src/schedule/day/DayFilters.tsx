import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { addDays } from '#domain/instant.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import type { useDayFilters } from './useDayFilters.ts';

/** A day back, a day on, today, or any; then where and with whom. */
export const DayFilters = ({ values, today, set }: ReturnType<typeof useDayFilters>) => {
  const translate = useTranslate();
  const locations = useCatalogue('locations').all;
  const providers = useCatalogue('providers').all.filter(({ active }) => active);
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
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <IconButton
        aria-label={translate('schedule.dayAfter')}
        onClick={() => set({ day: addDays(values.day, 1) })}
      >
        <ChevronRight />
      </IconButton>
      <Button variant="outlined" disabled={values.day === today} onClick={() => set({ day: today })}>
        {translate('schedule.today')}
      </Button>
      <Choice
        label="resources.requests.fields.locationId"
        any="schedule.allLocations"
        value={values.locationId}
        choices={locations}
        onChange={(locationId) => set({ locationId })}
      />
      <Choice
        label="schedule.provider"
        any="schedule.allProviders"
        value={values.providerId}
        choices={providers}
        onChange={(providerId) => set({ providerId })}
      />
    </Stack>
  );
};

interface ChoiceProps {
  label: string;
  any: string;
  value: string;
  choices: { id: string; name: string }[];
  onChange: (id: string) => void;
}

const Choice = ({ label, any, value, choices, onChange }: ChoiceProps) => {
  const translate = useTranslate();
  return (
    <TextField
      select
      margin="none"
      label={translate(label)}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      sx={{ width: { xs: '100%', sm: 190 } }}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value="">{translate(any)}</MenuItem>
      {choices.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
};
