import * as z from 'zod';
import {
  addDays,
  epochOf,
  type Instant,
  instantOf,
  type LocalDate,
  localDate,
  type WallClock,
  wallClock,
  weekday,
  zonedDay,
} from './instant.ts';
import { type Interval, intervalOf, merged, type Span, within } from './span.ts';

/** `opensAt` and `closesAt` are minutes after local midnight, the end excluded; the validity's days both count. */
export const weeklyHour = z
  .strictObject({
    weekday: z.int().min(0).max(6),
    opensAt: z.int().min(0).max(1439),
    closesAt: z.int().min(1).max(1440),
    validFrom: localDate.nullish(),
    validTo: localDate.nullish(),
  })
  .refine(({ opensAt, closesAt }) => opensAt < closesAt, { error: 'hours.order', path: ['closesAt'] })
  .refine(({ validFrom, validTo }) => !validFrom || !validTo || validFrom <= validTo, {
    error: 'hours.order',
    path: ['validTo'],
  });

type Validity = Pick<z.infer<typeof weeklyHour>, 'validFrom' | 'validTo'>;

/** An open end is before or after every date. */
export const validTogether = (one: Validity, other: Validity): boolean =>
  (!one.validFrom || !other.validTo || one.validFrom <= other.validTo) &&
  (!other.validFrom || !one.validTo || other.validFrom <= one.validTo);

type Stretch = { opensAt: number; closesAt: number };

/** Of two stretches at the same time the later in the list is at fault. */
const withoutOverlap =
  <Hours extends Stretch>(isSameDay: (one: Hours, other: Hours) => boolean) =>
  (hours: readonly Hours[], context: z.RefinementCtx): void => {
    for (const [at, one] of hours.entries()) {
      const meets = (other: Hours): boolean =>
        isSameDay(one, other) && one.opensAt < other.closesAt && other.opensAt < one.closesAt;
      if (hours.slice(0, at).some(meets))
        context.addIssue({ code: 'custom', message: 'hours.overlap', path: [at, 'opensAt'] });
    }
  };

export const weeklyHours = z
  .array(weeklyHour)
  .max(200)
  .superRefine(withoutOverlap((one, other) => one.weekday === other.weekday && validTogether(one, other)));
export type WeeklyHours = z.infer<typeof weeklyHours>;

/** The hours of one date, minutes after local midnight; empty is closed. */
export const dayHours = z
  .array(
    z
      .strictObject({ opensAt: z.int().min(0).max(1439), closesAt: z.int().min(1).max(1440) })
      .refine(({ opensAt, closesAt }) => opensAt < closesAt, { error: 'hours.order', path: ['closesAt'] }),
  )
  .max(10)
  .superRefine(withoutOverlap(() => true));
export type DayHours = z.infer<typeof dayHours>;

/** Dates that do not follow the week: closed, from the first day to the last, or with hours of their own. */
export type DatedChanges = {
  closures?: readonly { startsOn: LocalDate; endsOn: LocalDate }[] | undefined;
  exceptions?: readonly { date: LocalDate; hours: DayHours }[] | undefined;
};

/** What holds on one date: a closure before anything, then the date's own hours, then the week's. */
export const hoursOn = (date: LocalDate, hours: WeeklyHours, changes: DatedChanges = {}): DayHours => {
  const { closures = [], exceptions = [] } = changes;
  if (closures.some(({ startsOn, endsOn }) => startsOn <= date && date <= endsOn)) return [];
  const own = exceptions.find((exception) => exception.date === date);
  if (own) return own.hours;
  const day = weekday(date);
  return hours.filter(
    ({ weekday: on, validFrom, validTo }) =>
      on === day && (!validFrom || validFrom <= date) && (!validTo || date <= validTo),
  );
};

/**
 * The openings of every local day that touches the span, whole and merged. An hour that clocks skip shortens
 * the opening, an hour that comes twice lengthens it.
 */
export const openSpans = (
  hours: WeeklyHours,
  [from, to]: Span,
  zone: string,
  clock: WallClock = wallClock(zone),
  changes: DatedChanges = {},
): Span[] => {
  const spans: Span[] = [];
  const last = zonedDay(instantOf(to), zone);
  for (let date = zonedDay(instantOf(from), zone); date <= last; date = addDays(date, 1)) {
    for (const { opensAt, closesAt } of hoursOn(date, hours, changes))
      spans.push([clock(date, opensAt), clock(date, closesAt)]);
  }
  return merged(spans);
};

/** The openings between two instants, cut at both. */
export const openIntervals = (
  hours: WeeklyHours,
  from: Instant,
  to: Instant,
  zone: string,
  changes: DatedChanges = {},
): Interval[] => {
  const span: Span = [epochOf(from), epochOf(to)];
  return within(openSpans(hours, span, zone, wallClock(zone), changes), span).map(intervalOf);
};
