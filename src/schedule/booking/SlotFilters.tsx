import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useLocale, useTranslate } from 'react-admin';
import { zoneCity } from '#domain/formatInstant.ts';
import { addDays, type LocalDate } from '#domain/instant.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';

interface Props {
  values: { serviceId: string; locationId: string; providerId: string };
  onService: (id: string) => void;
  onLocation: (id: string) => void;
  onProvider: (id: string) => void;
  zone: string;
  from: LocalDate;
  /** Weeks from now. */
  week: number;
  onWeek: (week: number) => void;
}

/** What for, where, with whom, and which seven days; the zone all times are in is named. */
export const SlotFilters = ({
  values,
  onService,
  onLocation,
  onProvider,
  zone,
  from,
  week,
  onWeek,
}: Props) => {
  const translate = useTranslate();
  const locale = useLocale();
  const services = useCatalogue('services').all.filter(({ active }) => active);
  const locations = useCatalogue('locations').all.filter(({ active }) => active);
  const providers = useCatalogue('providers').all.filter(
    ({ active, serviceIds }) => active && serviceIds.includes(values.serviceId),
  );
  const anyone = [{ id: '', name: translate('schedule.anyProvider') }, ...providers];
  const day = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  const shown = (date: LocalDate) => new Date(`${date}T12:00:00Z`);

  return (
    <Paper variant="outlined" sx={{ p: 1.5 }}>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <Choice
          label="resources.requests.fields.serviceId"
          value={values.serviceId}
          choices={services}
          onChange={onService}
        />
        <Choice
          label="resources.requests.fields.locationId"
          value={values.locationId}
          choices={locations}
          onChange={onLocation}
        />
        <Choice
          label="schedule.provider"
          value={anyone.some(({ id }) => id === values.providerId) ? values.providerId : ''}
          choices={anyone}
          onChange={onProvider}
        />
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
            disabled={week >= 25}
            onClick={() => onWeek(week + 1)}
          >
            <ChevronRight />
          </IconButton>
        </Stack>
      </Stack>
      <Typography variant="body2" sx={{ mt: 1, color: 'text.secondary' }}>
        {translate('schedule.allTimes', { zone: translate('schedule.zone', { city: zoneCity(zone) }) })}
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

const Choice = ({ label, value, choices, onChange }: ChoiceProps) => (
  <TextField
    select
    margin="none"
    label={useTranslate()(label)}
    value={choices.some(({ id }) => id === value) ? value : ''}
    onChange={({ target }) => onChange(target.value)}
    sx={{ width: { xs: '100%', sm: 220 } }}
    slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
  >
    {choices.map(({ id, name }) => (
      <MenuItem key={id} value={id}>
        {name}
      </MenuItem>
    ))}
  </TextField>
);
