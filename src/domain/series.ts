import * as z from 'zod';
import { cancellers, tellPatient } from './appointment.ts';
import { checklist } from './checklist.ts';
import {
  addDays,
  epochOf,
  type Instant,
  instant,
  instantOf,
  type LocalDate,
  localDate,
  wallClock,
  zonedDay,
  zonedMinutes,
} from './instant.ts';
import { requestAfterAppointment } from './moves.ts';
import { line } from './text.ts';

/** Visits in one series. */
export const mostVisits = 60;

/** Visits at the same local time every so many weeks or days, until a number of them or a last day (counted). */
export const seriesRule = z
  .strictObject({
    every: z.int().min(1).max(52),
    unit: z.enum(['week', 'day']),
    count: z.int().min(2).max(mostVisits).optional(),
    until: localDate.optional(),
  })
  .refine(({ count, until }) => (count === undefined) !== (until === undefined), {
    error: 'series.end',
    path: ['count'],
  });
export type SeriesRule = z.infer<typeof seriesRule>;

const MINUTE = 60_000;
const DAY_MINUTES = 1_440;
const daysIn = { week: 7, day: 1 };

const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Math.round((epochOf(`${to}T00:00:00Z`) - epochOf(`${from}T00:00:00Z`)) / (DAY_MINUTES * MINUTE));

/**
 * Every visit of a series, the first as it was chosen; a series without end in sight stops one beyond what is
 * allowed, so that it can be told to be too long. The clock on the wall stays: where clocks skip the hour the visit
 * begins as they go on, where an hour comes twice it is in the first.
 */
export const expandSeries = (rule: SeriesRule, startsAt: Instant, zone: string): Instant[] => {
  const clock = wallClock(zone);
  const [day, minutes] = [zonedDay(startsAt, zone), zonedMinutes(startsAt, zone)];
  const within = epochOf(startsAt) % MINUTE;
  const step = rule.every * daysIn[rule.unit];
  const most = Math.min(rule.count ?? mostVisits + 1, mostVisits + 1);
  const visits: Instant[] = [startsAt];
  for (let nth = 1; nth < most; nth += 1) {
    const date = addDays(day, nth * step);
    if (rule.until && date > rule.until) break;
    visits.push(instantOf(clock(date, minutes) + within));
  }
  return visits;
};

/**
 * Moves visits by as many days and minutes on the wall as one of them is moved, each by the clock of its own day;
 * that one goes just where it is wanted.
 */
export const shiftVisits = <Visit extends { id: string; startsAt: Instant }>(
  visits: readonly Visit[],
  from: Pick<Visit, 'id' | 'startsAt'>,
  to: Instant,
  zone: string,
): (Visit & { startsAt: Instant })[] => {
  const clock = wallClock(zone);
  const days = daysBetween(zonedDay(from.startsAt, zone), zonedDay(to, zone));
  const shift = days * DAY_MINUTES + zonedMinutes(to, zone) - zonedMinutes(from.startsAt, zone);
  return visits.map((visit) => {
    if (visit.id === from.id) return { ...visit, startsAt: to };
    if (shift === 0) return visit;
    const wall = zonedMinutes(visit.startsAt, zone) + shift;
    const date = addDays(zonedDay(visit.startsAt, zone), Math.floor(wall / DAY_MINUTES));
    const minutes = ((wall % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
    return { ...visit, startsAt: instantOf(clock(date, minutes)) };
  });
};

const place = { serviceId: z.uuid(), providerId: z.uuid(), locationId: z.uuid() };

/** What the visits of a series would be. */
export const seriesWish = z.strictObject({
  requestId: z.uuid(),
  ...place,
  startsAt: instant,
  rule: seriesRule,
});
export type SeriesWish = z.infer<typeof seriesWish>;

/** The visits as they were chosen: some at other times or with another provider, some left out. */
export const newSeries = z.strictObject({
  requestId: z.uuid(),
  ...place,
  rule: seriesRule,
  occurrences: z
    .array(z.strictObject({ startsAt: instant, providerId: z.uuid().optional() }))
    .min(2, { error: 'series.too_short' })
    .max(mostVisits),
  agreedWith: line(120).nullish(),
  checklist: checklist.nullish(),
  tellPatient: tellPatient.optional(),
});
export type NewSeries = z.infer<typeof newSeries>;

export const seriesScopes = ['one', 'following', 'all'] as const;
export type SeriesScope = (typeof seriesScopes)[number];

/** A change of visits still to come: moved together, or called off. */
export const seriesChange = z
  .strictObject({
    /** The visit it starts from. */
    from: z.uuid(),
    scope: z.enum(seriesScopes),
    /** Where that visit goes; the others by as much. */
    move: z
      .strictObject({
        startsAt: instant,
        providerId: z.uuid().optional(),
        locationId: z.uuid().optional(),
        reason: line(500).optional(),
      })
      .optional(),
    /** Of single visits that do not fit there: another time, or left as it is. */
    instead: z
      .array(
        z.strictObject({
          appointmentId: z.uuid(),
          startsAt: instant.optional(),
          providerId: z.uuid().optional(),
          leave: z.boolean().optional(),
        }),
      )
      .max(mostVisits)
      .optional(),
    cancel: z
      .strictObject({
        reason: line(500).min(1, { error: 'reason.missing' }),
        cancelledBy: z.enum(cancellers).nullish(),
        /** What becomes of the request when no visit is left. */
        requestTo: z.enum(requestAfterAppointment).nullish(),
      })
      .optional(),
    /** Saves nothing, and tells what would not fit. */
    preview: z.boolean().optional(),
    tellPatient: tellPatient.optional(),
  })
  .refine(({ move, cancel }) => (move === undefined) !== (cancel === undefined), {
    error: 'series.what',
    path: ['move'],
  });
export type SeriesChange = z.infer<typeof seriesChange>;

/** One visit of a series looked at before anything is saved. */
export const occurrence = z.object({
  /** Of a visit that is there already. */
  appointmentId: z.uuid().optional(),
  startsAt: instant,
  endsAt: instant,
  providerId: z.uuid(),
  locationId: z.uuid(),
  /** Why it does not fit; null when it does. */
  refusal: z.string().nullable(),
  /** Free times near it. */
  alternatives: z.array(
    z.object({ startsAt: instant, endsAt: instant, providerId: z.uuid(), locationId: z.uuid() }),
  ),
});
export type Occurrence = z.infer<typeof occurrence>;
