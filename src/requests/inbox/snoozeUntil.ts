import { addDays, addMinutes, atLocalTime, type Instant, zonedDay } from '#domain/instant.ts';

export const snoozes = ['hour', 'afternoon', 'tomorrow', 'week'] as const;
export type Snooze = (typeof snoozes)[number];

const morning = 8 * 60;
const afterLunch = 13 * 60;

const untils: Record<Snooze, (now: Instant, zone: string) => Instant | null> = {
  hour: (now) => addMinutes(now, 60),
  afternoon: (now, zone) => atLocalTime(zonedDay(now, zone), afterLunch, zone),
  tomorrow: (now, zone) => atLocalTime(addDays(zonedDay(now, zone), 1), morning, zone),
  week: (now, zone) => atLocalTime(addDays(zonedDay(now, zone), 7), morning, zone),
};

/** When a snooze ends by the clock of the zone; undefined when that is over already. */
export const snoozeUntil = (snooze: Snooze, now: Instant, zone: string): Instant | undefined => {
  const until = untils[snooze](now, zone);
  return until !== null && until > now ? until : undefined;
};
