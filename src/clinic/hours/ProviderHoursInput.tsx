import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { zoneCity } from '#domain/formatInstant.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { WeeklyHoursInput } from './WeeklyHoursInput.tsx';

/** A week at each location where the provider works. */
export const ProviderHoursInput = () => {
  const translate = useTranslate();
  const places = useCatalogue('locations');
  const hours: unknown = useWatch({ name: 'hours' });
  const worked = (Array.isArray(hours) ? hours : []).map(
    ({ locationId }: { locationId: string }) => locationId,
  );
  const [added, setAdded] = useState<string[]>([]);
  const shown = places.all.filter(({ id }) => worked.includes(id) || added.includes(id));
  const others = places.all.filter((place) => place.active && !shown.includes(place));

  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {shown.map(({ id, name, zone }) => (
        <Box key={id} component="section" aria-label={name}>
          <Typography component="h3" sx={{ fontWeight: 600 }}>
            {name}
          </Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary', mb: 0.5 }}>
            {translate('desk.when.zone', { city: zoneCity(zone) })}
          </Typography>
          <WeeklyHoursInput place={{ id, name }} />
        </Box>
      ))}
      {shown.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>{translate('hours.noHours')}</Typography>
      ) : null}
      {others.length > 0 ? (
        <TextField
          select
          margin="none"
          label={translate('hours.addPlace')}
          value=""
          onChange={({ target }) => setAdded([...added, target.value])}
          sx={{ width: { xs: '100%', sm: 320 } }}
        >
          {others.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      ) : null}
    </Box>
  );
};
