import * as z from 'zod';
import { type Instant, weekday, zonedDay, zonedMinutes } from './instant.ts';

export const preferredDays = ['any', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const dayParts = ['morning', 'afternoon', 'evening'] as const;
export type DayPart = (typeof dayParts)[number];

/** When a patient would like to be seen or called. */
export const preferredTime = z.strictObject({ day: z.enum(preferredDays), part: z.enum(dayParts) });
export type PreferredTime = z.infer<typeof preferredTime>;

/** Minutes after local midnight: mornings end at noon, evenings begin at five. */
export const dayPartMinutes: Record<DayPart, readonly [from: number, to: number]> = {
  morning: [0, 720],
  afternoon: [720, 1_020],
  evening: [1_020, 1_440],
};

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** The part of the day by the zone's clock. */
export const dayPartOf = (at: Instant, zone: string): DayPart => {
  const minutes = zonedMinutes(at, zone);
  return dayParts.find((part) => minutes < dayPartMinutes[part][1]) ?? 'evening';
};

/** By the zone's clock, it is a time they named; false where they named none. */
export const matchesPreferredTime = (at: Instant, zone: string, times: readonly PreferredTime[]): boolean => {
  const day = weekdays[weekday(zonedDay(at, zone))];
  const part = dayPartOf(at, zone);
  return times.some((time) => (time.day === 'any' || time.day === day) && time.part === part);
};
