import { type Appointment, visitMinutes } from './appointment.ts';
import { addDays, addMinutes, type Instant, type LocalDate, minutesBetween, weekday } from './instant.ts';
import type { Interval } from './span.ts';
import { daysLater, instantAtWall, wallOf } from './wallTime.ts';

export const calendarViews = ['day', 'week', 'month', 'agenda'] as const;
export type CalendarView = (typeof calendarViews)[number];

/** First and last day, both shown. */
export interface Days {
  from: LocalDate;
  to: LocalDate;
}

/** Weeks begin on Sunday, as the clinic's paper calendars do, in either language. */
const weekOf = (day: LocalDate): LocalDate => addDays(day, -weekday(day));

const monthOf = (day: LocalDate, months = 0): LocalDate => {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}-01`;
};

const oneDay = (day: LocalDate): Days => ({ from: day, to: day });

const shown: Record<CalendarView, (day: LocalDate) => Days> = {
  day: oneDay,
  agenda: oneDay,
  week: (day) => ({ from: weekOf(day), to: addDays(weekOf(day), 6) }),
  month: (day) => ({
    from: weekOf(monthOf(day)),
    to: addDays(weekOf(addDays(monthOf(day, 1), -1)), 6),
  }),
};

/** The days a view of a day shows: whole weeks in week and month. */
export const daysShown = (view: CalendarView, day: LocalDate): Days => shown[view](day);

/** The same day of another month, or its last. */
const inMonth = (day: LocalDate, months: number): LocalDate => {
  const last = addDays(monthOf(day, months + 1), -1);
  const same = `${monthOf(day, months).slice(0, 8)}${day.slice(8)}`;
  return same < last ? same : last;
};

const turns: Record<CalendarView, (day: LocalDate, by: number) => LocalDate> = {
  day: addDays,
  agenda: addDays,
  week: (day, by) => addDays(day, by * 7),
  month: inMonth,
};

/** A page on, or back. */
export const turned = (view: CalendarView, day: LocalDate, by: 1 | -1): LocalDate => turns[view](day, by);

/** A provider at a location: a column of the day. */
export interface Column {
  providerId: string;
  locationId: string;
}
export const columnId = ({ providerId, locationId }: Column): string => `${providerId} ${locationId}`;

/** What is open of a provider at a location, and when they are away. */
export interface Opening extends Column {
  open: readonly Interval[];
  away: readonly (Interval & { reason: string | null })[];
}

/** Everyone who works or is away that day, and whoever has a visit all the same; by location, then name. */
export const columnsOf = (
  openings: readonly Opening[],
  visits: readonly Column[],
  nameOf: { location: (id: string) => string; provider: (id: string) => string },
): Column[] => {
  const present = openings.filter(({ open, away }) => open.length > 0 || away.length > 0);
  const columns = new Map(
    [...present, ...visits].map(({ providerId, locationId }) => [
      columnId({ providerId, locationId }),
      { providerId, locationId },
    ]),
  );
  const keyOf = ({ providerId, locationId }: Column): string =>
    `${nameOf.location(locationId)}\n${nameOf.provider(providerId)}`;
  return [...columns.values()].toSorted((one, other) => keyOf(one).localeCompare(keyOf(other)));
};

/** Where a visit stands, or would stand. */
export interface Standing extends Column {
  startsAt: Instant;
  /** Minutes. */
  minutes: number;
}

export const standingOf = ({
  providerId,
  locationId,
  startsAt,
  endsAt,
}: Pick<Appointment, 'providerId' | 'locationId' | 'startsAt' | 'endsAt'>): Standing => ({
  providerId,
  locationId,
  startsAt,
  minutes: minutesBetween(startsAt, endsAt),
});

/** Of a visit that has not begun or only just arrived, time and place may still be changed. */
export const isMovable = ({ status }: Pick<Appointment, 'status'>): boolean =>
  status === 'booked' || status === 'arrived';

/** One step of carrying a visit about. */
export type CarryStep =
  | { kind: 'later'; minutes: number }
  | { kind: 'days'; days: number }
  | { kind: 'column'; by: 1 | -1 }
  | { kind: 'longer'; minutes: number };

const lengthWithin = (minutes: number): number =>
  Math.min(visitMinutes.most, Math.max(visitMinutes.least, minutes));

/**
 * Where a carried visit comes to stand. Minutes are real ones, so an hour that clocks skip is stepped over and one that
 * comes twice is stepped through twice; a day later is the same time by the wall.
 */
export const carried = (
  standing: Standing,
  step: CarryStep,
  columns: readonly Column[],
  zoneOf: (locationId: string) => string,
): Standing => {
  const { startsAt, minutes, locationId } = standing;
  if (step.kind === 'later') return { ...standing, startsAt: addMinutes(startsAt, step.minutes) };
  if (step.kind === 'days')
    return { ...standing, startsAt: daysLater(startsAt, step.days, zoneOf(locationId)) };
  if (step.kind === 'longer') return { ...standing, minutes: lengthWithin(minutes + step.minutes) };
  const here = columns.findIndex((column) => columnId(column) === columnId(standing));
  const next = columns[here + step.by];
  if (here < 0 || !next) return standing;
  return {
    ...standing,
    ...next,
    startsAt: sameOnWall(startsAt, zoneOf(locationId), zoneOf(next.locationId)),
  };
};

/** In another zone the same time by its wall. */
const sameOnWall = (startsAt: Instant, from: string, to: string): Instant =>
  from === to ? startsAt : instantAtWall(wallOf(startsAt, from), to);
