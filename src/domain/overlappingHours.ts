import type { Provider } from './clinic.ts';
import { addDays, type LocalDate, type WallClock, wallClock } from './instant.ts';
import type { Span } from './span.ts';
import { hoursOn, validTogether } from './weeklyHours.ts';

type Hours = Provider['hours'];
type Shift = Pick<Provider, 'hours' | 'exceptions'>;

/** Two stretches at which one person would be in two places, or twice in one: which, and the one they meet. */
export type Overlap = { at: number; other: number };

/** One week of winter and one of summer: where clocks change and where they do not, both are looked at. */
const weeks = ['2023-01-01', '2023-07-02'];
const WEEK = 7 * 86_400_000;

const meets = ([from, to]: Span, [start, end]: Span): boolean =>
  [-WEEK, 0, WEEK].some((shift) => from + shift < end && start < to + shift);

type ClockOf = (locationId: string) => WallClock;

const clocksOf = (zones: ReadonlyMap<string, string>): ClockOf => {
  const clocks = new Map<string, WallClock>();
  return (locationId) => {
    const zone = zones.get(locationId) ?? 'UTC';
    const clock = clocks.get(zone) ?? wallClock(zone);
    clocks.set(zone, clock);
    return clock;
  };
};

/** The later stretch of each pair that overlaps, by the clocks of their locations. */
export const overlappingHours = (hours: Hours, zones: ReadonlyMap<string, string>): Overlap[] => {
  const clockOf = clocksOf(zones);
  const spans = hours.map(({ weekday: on, opensAt, closesAt, locationId }) =>
    weeks.map((sunday): Span => {
      const date = addDays(sunday, on);
      return [clockOf(locationId)(date, opensAt), clockOf(locationId)(date, closesAt)];
    }),
  );
  return hours.flatMap((stretch, at) => {
    const other = hours
      .slice(0, at)
      .findIndex(
        (earlier, index) =>
          validTogether(earlier, stretch) &&
          weeks.some((_, week) => meets(spans[at]?.[week] ?? [0, 0], spans[index]?.[week] ?? [0, 0])),
      );
    return other < 0 ? [] : [{ at, other }];
  });
};

type DatedOverlap = { at: number; locationId: string };

/** Dates of other hours at which the person would be at another location as well. */
export const overlappingDates = (
  { hours, exceptions }: Shift,
  zones: ReadonlyMap<string, string>,
): DatedOverlap[] => {
  const clockOf = clocksOf(zones);
  const spansAt = (locationId: string, date: LocalDate): Span[] =>
    hoursOn(
      date,
      hours.filter((stretch) => stretch.locationId === locationId),
      { exceptions: exceptions.filter((exception) => exception.locationId === locationId) },
    ).map(({ opensAt, closesAt }) => [
      clockOf(locationId)(date, opensAt),
      clockOf(locationId)(date, closesAt),
    ]);
  return exceptions.flatMap(({ locationId, date }, at) => {
    const here = spansAt(locationId, date);
    const elsewhere = [...zones.keys()].find(
      (other) =>
        other !== locationId &&
        [-1, 0, 1].some((days) =>
          spansAt(other, addDays(date, days)).some(([start, end]) =>
            here.some(([from, to]) => from < end && start < to),
          ),
        ),
    );
    return elsewhere ? [{ at, locationId: elsewhere }] : [];
  });
};

const laterTwins = <Row>(rows: readonly Row[], isSame: (one: Row, other: Row) => boolean): number[] =>
  rows.flatMap((one, at) => (rows.slice(0, at).some((earlier) => isSame(earlier, one)) ? [at] : []));

/** The later of two exceptions of one location and date. */
export const twiceDated = (exceptions: Provider['exceptions']): number[] =>
  laterTwins(exceptions, (one, other) => one.locationId === other.locationId && one.date === other.date);

/** The later of two times off that are one. */
export const twiceAway = (timeOff: Provider['timeOff']): number[] =>
  laterTwins(timeOff, (one, other) => one.startsAt === other.startsAt && one.endsAt === other.endsAt);
