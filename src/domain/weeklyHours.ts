import * as z from 'zod';
import {
  addDays,
  epochOf,
  type Instant,
  instantOf,
  localDate,
  type WallClock,
  wallClock,
  weekday,
  zonedDay,
} from './instant.ts';
import { type Interval, merged, type Span } from './span.ts';

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

export const weeklyHours = z.array(weeklyHour).max(200);
export type WeeklyHours = z.infer<typeof weeklyHours>;

/** The hours of one date, minutes after local midnight; empty is closed. */
export const dayHours = z
  .array(
    z
      .strictObject({ opensAt: z.int().min(0).max(1439), closesAt: z.int().min(1).max(1440) })
      .refine(({ opensAt, closesAt }) => opensAt < closesAt, { error: 'hours.order', path: ['closesAt'] }),
  )
  .max(10);
export type DayHours = z.infer<typeof dayHours>;

/**
 * The openings of every local day that touches the span, whole and merged. An hour that clocks skip shortens
 * the opening, an hour that comes twice lengthens it.
 */
export const openSpans = (
  hours: WeeklyHours,
  [from, to]: Span,
  zone: string,
  clock: WallClock = wallClock(zone),
): Span[] => {
  const spans: Span[] = [];
  const last = zonedDay(instantOf(to), zone);
  for (let date = zonedDay(instantOf(from), zone); date <= last; date = addDays(date, 1)) {
    const day = weekday(date);
    for (const { weekday: on, opensAt, closesAt, validFrom, validTo } of hours) {
      const applies = on === day && (!validFrom || validFrom <= date) && (!validTo || date <= validTo);
      if (applies) spans.push([clock(date, opensAt), clock(date, closesAt)]);
    }
  }
  return merged(spans);
};

/** The openings between two instants, cut at both. */
export const openIntervals = (hours: WeeklyHours, from: Instant, to: Instant, zone: string): Interval[] => {
  const [start, end] = [epochOf(from), epochOf(to)];
  return merged(
    openSpans(hours, [start, end], zone).map(([opens, closes]) => [
      Math.max(opens, start),
      Math.min(closes, end),
    ]),
  ).map(([opens, closes]) => ({ startsAt: instantOf(opens), endsAt: instantOf(closes) }));
};
