import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { zoneCity } from '#domain/formatInstant.ts';
import { addDays, type LocalDate } from '#domain/instant.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import type { Wish } from './useSlots.ts';

interface Props {
  wish: Wish;
  onWish: (changes: Partial<Wish>) => void;
  /** False for a visit that stands already: it stays what it is. */
  services?: boolean;
  from: LocalDate;
  /** Weeks from now. */
  week: number;
  onWeek: (week: number) => void;
}

export const mostWeeks = 25;

/** What for, where, with whom, and which seven days; the zone all times are in is named. */
export const WishBar = ({ wish, onWish, services: mayChangeService = true, from, week, onWeek }: Props) => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const locale = useLocale();
  const services = useCatalogue('services').all.filter(({ active }) => active);
  const locations = useCatalogue('locations').all.filter(({ active }) => active);
  const providers = useCatalogue('providers').all.filter(
    ({ active, serviceIds }) => active && serviceIds.includes(wish.serviceId),
  );
  const anyone = [{ id: '', name: translate('schedule.anyProvider') }, ...providers];
  const anywhere = [{ id: '', name: translate('visit.anyLocation') }, ...locations];
  const zone = locations.find(({ id }) => id === wish.locationId)?.zone;
  const day = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  const shown = (date: LocalDate) => new Date(`${date}T12:00:00Z`);

  return (
    <Paper variant="outlined" sx={{ p: 1.5 }}>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <Box sx={{ display: { xs: open ? 'contents' : 'none', sm: 'contents' } }}>
          {mayChangeService ? (
            <Choice
              label="resources.requests.fields.serviceId"
              value={wish.serviceId}
              choices={services}
              onChange={(serviceId) => onWish({ serviceId })}
            />
          ) : null}
          <Choice
            label="resources.requests.fields.locationId"
            value={wish.locationId}
            choices={anywhere}
            onChange={(locationId) => onWish({ locationId })}
          />
          <Choice
            label="schedule.provider"
            value={wish.providerId}
            choices={anyone}
            onChange={(providerId) => onWish({ providerId })}
          />
        </Box>
        <Stack direction="row" sx={{ alignItems: 'center' }}>
          <IconButton
            aria-label={translate('schedule.earlier')}
            disabled={week === 0}
            onClick={() => onWeek(week - 1)}
          >
            <ChevronLeft />
          </IconButton>
          <Typography role="status" sx={{ minWidth: 170, textAlign: 'center' }}>
            {day.formatRange(shown(from), shown(addDays(from, 6)))}
          </Typography>
          <IconButton
            aria-label={translate('schedule.later')}
            disabled={week >= mostWeeks}
            onClick={() => onWeek(week + 1)}
          >
            <ChevronRight />
          </IconButton>
        </Stack>
      </Stack>
      <Button
        size="small"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        sx={{ display: { sm: 'none' } }}
      >
        {translate('visit.lookFor')}
      </Button>
      <Typography variant="body2" sx={{ mt: 1, color: 'text.secondary' }}>
        {zone
          ? translate('schedule.allTimes', { zone: translate('schedule.zone', { city: zoneCity(zone) }) })
          : translate('visit.eachClock')}
      </Typography>
    </Paper>
  );
};

interface ChoiceProps {
  label: string;
  value: string;
  choices: { id: string; name: string }[];
  onChange: (id: string) => void;
}

/** As wide as what is chosen asks for. */
const Choice = ({ label, value, choices, onChange }: ChoiceProps) => {
  const translate = useTranslate();
  const chosen = choices.find(({ id }) => id === value);
  return (
    <TextField
      select
      margin="none"
      label={translate(label)}
      value={chosen?.id ?? ''}
      onChange={({ target }) => onChange(target.value)}
      sx={{ flex: `1 1 calc(${chosen?.name.length ?? 0}ch + 64px)`, minWidth: 150, maxWidth: { sm: 340 } }}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      {choices.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
};
