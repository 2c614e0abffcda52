import Add from '@mui/icons-material/Add';
import Delete from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useId } from 'react';
import { useInput, useLocale, useTranslate } from 'react-admin';
import type { WeeklyHours } from '#domain/weeklyHours.ts';
import { ClockInput } from './ClockInput.tsx';
import { Fault, faultIn } from './Fault.tsx';
import { ValidityInput } from './ValidityInput.tsx';
import { week, weekdayName } from './weekdayName.ts';

type Stretch = WeeklyHours[number];
type Typed = Omit<Stretch, 'opensAt' | 'closesAt'> & {
  opensAt: number | null;
  closesAt: number | null;
  /** Of a provider: where. */
  locationId?: string;
};

interface Props {
  /** A provider's hours at one of their locations; without it, the hours of the location itself. */
  place?: { id: string; name: string };
}

const workWeek = [2, 3, 4, 5];
const usual = { opensAt: 8 * 60, closesAt: 17 * 60 };
const lastMinute = 1_440;

/** What is proposed for another stretch of a day: after the last one, where that leaves room. */
const nextStretch = (weekday: number, day: readonly Typed[]): Typed => {
  const end = day.at(-1)?.closesAt;
  return end && end + 60 < lastMinute
    ? { weekday, opensAt: end + 60, closesAt: Math.min(end + 5 * 60, lastMinute) }
    : { weekday, ...usual };
};

/** When the clinic is open, day by day, in as many stretches as a day has. */
export const WeeklyHoursInput = ({ place }: Props) => {
  const translate = useTranslate();
  const { field, fieldState } = useInput({ source: 'hours', defaultValue: [] });
  const hours: Typed[] = Array.isArray(field.value) ? field.value : [];
  const faults = fieldState.error as Record<number, unknown> | undefined;
  const isHere = ({ locationId }: Typed) => !place || locationId === place.id;
  const at = place ? { locationId: place.id } : {};
  const dayOf = (weekday: number) =>
    hours.filter((stretch) => stretch.weekday === weekday && isHere(stretch));
  const copyMonday = () =>
    field.onChange([
      ...hours.filter((stretch) => !workWeek.includes(stretch.weekday) || !isHere(stretch)),
      ...workWeek.flatMap((weekday) => dayOf(1).map((stretch) => ({ ...stretch, weekday }))),
    ]);

  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      {week.map((weekday) => (
        <Day
          key={weekday}
          weekday={weekday}
          place={place?.name}
          stretches={hours.flatMap((stretch, nth) =>
            stretch.weekday === weekday && isHere(stretch)
              ? [{ at: nth, stretch, fault: faultIn(faults?.[nth]) }]
              : [],
          )}
          onAdd={() => field.onChange([...hours, { ...nextStretch(weekday, dayOf(weekday)), ...at }])}
          onChange={(nth, change) =>
            field.onChange(hours.map((one, index) => (index === nth ? { ...one, ...change } : one)))
          }
          onRemove={(nth) => field.onChange(hours.filter((_, index) => index !== nth))}
        />
      ))}
      <Button onClick={copyMonday} sx={{ justifySelf: 'start' }}>
        {translate('clinic.hours.copyMonday')}
      </Button>
    </Box>
  );
};

interface DayProps {
  weekday: number;
  place: string | undefined;
  stretches: { at: number; stretch: Typed; fault: string | undefined }[];
  onAdd: () => void;
  onChange: (at: number, change: Partial<Typed>) => void;
  onRemove: (at: number) => void;
}

const Day = ({ weekday, place, stretches, onAdd, onChange, onRemove }: DayProps) => {
  const translate = useTranslate();
  const id = useId();
  const name = weekdayName(weekday, useLocale());
  const day = place ? `${place}, ${name}` : name;
  return (
    <Box role="group" aria-label={day} sx={dayStyles}>
      <Box sx={{ pt: 1, fontWeight: 500, '&::first-letter': { textTransform: 'uppercase' } }}>{name}</Box>
      <Box sx={{ display: 'grid', gap: 1 }}>
        {stretches.length === 0 ? (
          <Box sx={{ pt: 1, color: 'text.secondary' }}>
            {translate(place ? 'hours.week.free' : 'clinic.hours.closed')}
          </Box>
        ) : null}
        {stretches.map(({ at, stretch, fault }, nth) => {
          const { opensAt, closesAt, validFrom, validTo } = stretch;
          const told = { day, number: nth + 1 };
          const isTyping = opensAt === null || closesAt === null;
          const message = fault && isTyping ? 'problems.fields.required' : fault;
          const faultId = message ? `${id}-${at}` : undefined;
          return (
            <div key={at}>
              <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: { xs: 0.5, sm: 1 } }}>
                <ClockInput
                  label={translate('clinic.hours.opens', told)}
                  minutes={opensAt}
                  faultId={faultId}
                  onChange={(minutes) => onChange(at, { opensAt: minutes })}
                />
                <span aria-hidden>–</span>
                <ClockInput
                  label={translate('clinic.hours.closes', told)}
                  minutes={closesAt}
                  isEnd
                  faultId={faultId}
                  onChange={(minutes) => onChange(at, { closesAt: minutes })}
                />
                <IconButton aria-label={translate('clinic.hours.remove', told)} onClick={() => onRemove(at)}>
                  <Delete fontSize="small" />
                </IconButton>
                {place ? (
                  <ValidityInput
                    told={told}
                    from={validFrom}
                    to={validTo}
                    faultId={faultId}
                    onChange={(change) => onChange(at, change)}
                  />
                ) : null}
                {!place && (validFrom || validTo) ? (
                  <span>
                    {translate('clinic.hours.only', { from: validFrom ?? '…', to: validTo ?? '…' })}
                  </span>
                ) : null}
              </Box>
              <Fault id={faultId ?? ''} message={message} />
            </div>
          );
        })}
      </Box>
      <Button startIcon={<Add />} onClick={onAdd} aria-label={translate('clinic.hours.addTo', { day })}>
        {translate('clinic.hours.add')}
      </Button>
    </Box>
  );
};

const dayStyles = {
  display: 'grid',
  gap: 1,
  alignItems: 'start',
  justifyItems: 'start',
  py: 0.75,
  borderTop: 1,
  borderColor: 'divider',
  gridTemplateColumns: { xs: '1fr', sm: '120px minmax(0, 1fr) auto' },
} as const;
