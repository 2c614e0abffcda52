import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { Failure } from '#api/failure.ts';
import { formatInstant, zoneCity } from '#domain/formatInstant.ts';
import { type LocalDate, localTimes } from '#domain/instant.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { minutesOf } from './minutesOf.ts';
import type { ChosenTime } from './useHold.ts';
import type { Wish } from './useSlots.ts';

interface Props {
  wish: Wish;
  day: LocalDate;
  zone: string;
  busy: boolean;
  failure: Failure | undefined;
  onChoose: (time: ChosenTime) => void;
}

const shrunk = { inputLabel: { shrink: true } };

/** Any time at all, by the clock of the location: what that clock skips is said at the field, what it shows twice is asked. */
export const TypedTime = ({ wish, day, zone, busy, failure, onChoose }: Props) => {
  const translate = useTranslate();
  const locale = useLocale();
  const offering = useCatalogue('providers').all.filter(
    ({ active, serviceIds }) => active && serviceIds.includes(wish.serviceId),
  );
  const [typed, setTyped] = useState({ date: day, time: '', provider: '' });
  const [shownDay, setShownDay] = useState(day);
  const [fault, setFault] = useState<{ field: string; words: string }>();
  const [moments, setMoments] = useState<string[]>([]);
  if (shownDay !== day) {
    setShownDay(day);
    if (typed.time === '') setTyped({ ...typed, date: day });
  }
  const provider = wish.providerId || typed.provider;
  const set = (changes: Partial<typeof typed>) => {
    setTyped({ ...typed, ...changes });
    setFault(undefined);
    setMoments([]);
  };
  const faultAt = (field: string) => {
    const told = failure?.body.errors?.[serverName[field] ?? field];
    const words = fault?.field === field ? fault.words : typeof told === 'string' ? told : undefined;
    return words ? { error: true, helperText: words } : {};
  };
  const take = (startsAt: string) =>
    onChoose({ startsAt, providerId: provider, locationId: wish.locationId });

  const submit = () => {
    const minutes = minutesOf(typed.time);
    const missing = !typed.date ? 'date' : minutes === undefined ? 'time' : provider ? undefined : 'provider';
    if (missing || minutes === undefined)
      return setFault({
        field: missing ?? 'time',
        words: translate(`visit.typed.${missing ?? 'time'}Missing`),
      });
    const found = localTimes(typed.date, minutes, zone);
    const [only] = found;
    if (only === undefined)
      return setFault({ field: 'time', words: translate('visit.typed.gap', { city: zoneCity(zone) }) });
    if (found.length > 1) return setMoments(found);
    return take(only);
  };

  return (
    <Box
      component="form"
      noValidate
      aria-label={translate('visit.typed.title')}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'start' }}
    >
      <TextField
        type="date"
        margin="none"
        label={translate('visit.typed.date')}
        value={typed.date}
        onChange={({ target }) => set({ date: target.value })}
        slotProps={shrunk}
        sx={{ flex: '1 1 140px' }}
        {...faultAt('date')}
      />
      <TextField
        type="time"
        margin="none"
        label={translate('visit.typed.time', { city: zoneCity(zone) })}
        value={typed.time}
        onChange={({ target }) => set({ time: target.value })}
        slotProps={shrunk}
        sx={{ flex: '1 1 120px' }}
        {...faultAt('time')}
      />
      {wish.providerId ? null : (
        <TextField
          select
          margin="none"
          label={translate('schedule.provider')}
          value={offering.some(({ id }) => id === typed.provider) ? typed.provider : ''}
          onChange={({ target }) => set({ provider: target.value })}
          slotProps={shrunk}
          sx={{ flex: '1 1 140px' }}
          {...faultAt('provider')}
        >
          {offering.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      )}
      <Button type="submit" variant="outlined" disabled={busy} sx={{ minHeight: 40 }}>
        {translate('visit.typed.take')}
      </Button>
      {moments.length > 1 ? (
        <Box role="group" aria-label={translate('visit.typed.twice')} sx={{ flexBasis: '100%' }}>
          <Box role="alert">{translate('visit.typed.twice')}</Box>
          {moments.map((moment) => (
            <Button
              key={moment}
              variant="outlined"
              size="small"
              onClick={() => take(moment)}
              sx={{ mr: 1, mt: 0.5 }}
            >
              {formatInstant(moment, zone, locale, 'time')}
            </Button>
          ))}
        </Box>
      ) : null}
    </Box>
  );
};

const serverName: Record<string, string> = { time: 'startsAt', provider: 'providerId' };
