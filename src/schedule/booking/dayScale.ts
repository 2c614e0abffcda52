import { epochOf, type Instant, type LocalDate, startOfDay } from '#domain/instant.ts';
import type { Interval } from '#domain/span.ts';

const MINUTE = 60_000;
const pixelsPerMinute = 1.2;
/** A place to point at is at least so high (WCAG 2.5.8). */
const leastTarget = 24;
const usualHours: readonly [number, number] = [8 * 60, 17 * 60];

export interface Scale {
  height: number;
  top: (at: Instant) => number;
  tall: (span: Interval) => number;
  /** Each full hour shown, as a moment. */
  hours: number[];
}

/** From the first full hour on which anything is open or booked to the last; by elapsed time, so that days of 23 and 25 hours fit. */
export const dayScale = (day: LocalDate, zone: string, spans: readonly Interval[]): Scale => {
  const midnight = epochOf(startOfDay(day, zone));
  const minute = (at: Instant): number => (epochOf(at) - midnight) / MINUTE;
  const [least, most] =
    spans.length === 0
      ? usualHours
      : [
          Math.min(...spans.map(({ startsAt }) => minute(startsAt))),
          Math.max(...spans.map(({ endsAt }) => minute(endsAt))),
        ];
  const from = Math.floor(Math.max(0, least) / 60);
  const to = Math.ceil(Math.min(25 * 60, most) / 60);
  return {
    height: (to - from) * 60 * pixelsPerMinute,
    top: (at) => (minute(at) - from * 60) * pixelsPerMinute,
    tall: ({ startsAt, endsAt }) => ((epochOf(endsAt) - epochOf(startsAt)) / MINUTE) * pixelsPerMinute,
    hours: Array.from({ length: to - from }, (_, index) => midnight + (from + index) * 60 * MINUTE),
  };
};

/** Of times that begin close together, as many as can be pointed at. */
export const pointable = <Time extends { startsAt: Instant }>(
  times: readonly Time[],
  { top }: Scale,
): Time[] => {
  const kept: Time[] = [];
  for (const time of times) {
    const last = kept.at(-1);
    if (!last || top(time.startsAt) - top(last.startsAt) >= leastTarget) kept.push(time);
  }
  return kept;
};

export const targetHeight = leastTarget - 2;
