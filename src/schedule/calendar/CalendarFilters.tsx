import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { useRights } from '#ui/useRights.ts';
import type { CalendarQuery } from './useCalendarQuery.ts';

/** Whoever sees only their own day has nobody else to choose. */
export const CalendarFilters = ({ query: { filters, filter, isNarrow } }: { query: CalendarQuery }) => {
  const translate = useTranslate();
  const isWhole = useRights()['appointments:read'] === 'all';
  const locations = useCatalogue('locations').all.filter(({ active }) => active);
  const providers = useCatalogue('providers').all.filter(({ active }) => active);
  const services = useCatalogue('services').all.filter(({ active }) => active);
  const [isOpen, setOpen] = useState(false);
  const chosen = [filters.locationId, filters.providerId, filters.serviceId].filter(Boolean).length;
  if (isNarrow && !isOpen) {
    return (
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {translate('calendar.filters')}
        {chosen > 0 ? ` (${chosen})` : ''}
      </Button>
    );
  }
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <Choice
        label="resources.requests.fields.locationId"
        any="schedule.allLocations"
        value={filters.locationId}
        choices={locations}
        onChange={(locationId) => filter({ locationId })}
      />
      {isWhole ? (
        <Choice
          label="schedule.provider"
          any="schedule.allProviders"
          value={filters.providerId}
          choices={providers}
          onChange={(providerId) => filter({ providerId })}
        />
      ) : null}
      <Choice
        label="calendar.service"
        any="calendar.allServices"
        value={filters.serviceId}
        choices={services}
        onChange={(serviceId) => filter({ serviceId })}
      />
      <FormControlLabel
        control={
          <Switch
            size="small"
            checked={filters.withCancelled}
            onChange={(_, withCancelled) => filter({ withCancelled })}
          />
        }
        label={translate('calendar.withCancelled')}
        sx={{ ml: 0.5 }}
      />
    </Stack>
  );
};

interface ChoiceProps {
  /** Message keys. */
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
      value={choices.some(({ id }) => id === value) ? value : ''}
      onChange={({ target }) => onChange(target.value)}
      sx={{ width: { xs: 'calc(50% - 4px)', sm: 180 } }}
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
