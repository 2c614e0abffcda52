import Box from '@mui/material/Box';
import { useLocale, useTranslate } from 'react-admin';
import { endOfDay, type LocalDate, startOfDay } from '#domain/instant.ts';
import { openingOf, type Shift } from '#domain/opening.ts';
import type { Interval } from '#domain/span.ts';
import { clockRange } from '#ui/timeWords.ts';

interface Props {
  shift: Shift;
  date: LocalDate;
  /** Undefined where nobody may know. */
  count: number | undefined;
}

/** One day of one line, in words under a strip that shows the same. */
export const DayCell = ({ shift, date, count }: Props) => {
  const translate = useTranslate();
  const locale = useLocale();
  const { zone, exceptions = [] } = shift;
  const day = { startsAt: startOfDay(date, zone), endsAt: endOfDay(date, zone) };
  const { open, away, closed } = openingOf(shift, day);
  const isOther = exceptions.some((exception) => exception.date === date);
  const told = (key: string, reason: string | null) =>
    reason ? translate(`hours.week.${key}For`, { reason }) : translate(`hours.week.${key}`);
  const lines = [
    ...closed.map(({ reason }) => told('closed', reason)),
    ...(isOther && closed.length === 0 ? [translate('hours.week.other')] : []),
    ...open.map(({ startsAt, endsAt }) => clockRange(startsAt, endsAt, locale, zone)),
    ...away.map(({ reason }) => told('away', reason)),
    ...(count ? [translate('hours.week.visits', { smart_count: count })] : []),
  ];
  return (
    <td>
      <Strip day={day} open={open} away={away} isClosed={closed.length > 0} />
      {lines.map((line, at) => (
        <div key={at}>{line}</div>
      ))}
      {lines.length === 0 ? (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {translate('hours.week.free')}
        </Box>
      ) : null}
    </td>
  );
};

/** Of a day the strip shows these hours. */
const [firstHour, lastHour] = [6, 21];
const HOUR = 3_600_000;

interface StripProps {
  day: Interval;
  open: readonly Interval[];
  away: readonly Interval[];
  isClosed: boolean;
}

const Strip = ({ day, open, away, isClosed }: StripProps) => {
  const begin = Date.parse(day.startsAt) + firstHour * HOUR;
  const width = (lastHour - firstHour) * HOUR;
  const share = (at: string) => Math.min(1, Math.max(0, (Date.parse(at) - begin) / width)) * 100;
  const bars = [
    ...open.map((span) => ({ ...span, kind: 'open' as const })),
    ...away.map((span) => ({ ...span, kind: 'away' as const })),
    ...(isClosed ? [{ ...day, kind: 'closed' as const }] : []),
  ];
  return (
    <Box aria-hidden sx={{ position: 'relative', height: 10, mb: 0.5, border: 1, borderColor: 'divider' }}>
      {bars.map(({ startsAt, endsAt, kind }) => (
        <Box
          key={`${kind} ${startsAt}`}
          sx={{ position: 'absolute', insetBlock: 0, ...looks[kind] }}
          style={{ left: `${share(startsAt)}%`, width: `${share(endsAt) - share(startsAt)}%` }}
        />
      ))}
    </Box>
  );
};

const hatched = (color: string) => `repeating-linear-gradient(45deg, ${color} 0 2px, transparent 2px 5px)`;

const looks = {
  open: { bgcolor: 'primary.main' },
  away: { backgroundImage: hatched('currentColor'), color: 'warning.main' },
  closed: { backgroundImage: hatched('currentColor'), color: 'text.secondary' },
} as const;
