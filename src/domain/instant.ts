import { tzOffset } from '@date-fns/tz';
import { differenceInMinutes, addMinutes as later } from 'date-fns';
import * as z from 'zod';

/** A moment, as ISO 8601 UTC text with milliseconds and `Z`; such texts sort as the moments do. */
export type Instant = string;

/** A day of the calendar, `YYYY-MM-DD`, in no zone. */
export type LocalDate = string;

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

/** Milliseconds since 1970 of an instant that was parsed at the door. */
export const epochOf = (instant: Instant): number => Date.parse(instant);

export const instantOf = (moment: Date | number): Instant => new Date(moment).toISOString();

const isInClinicTime = (text: string): boolean => /^(19|20|21)/.test(text);

const normalized = (text: string): string => {
  const epoch = Date.parse(text);
  return Number.isNaN(epoch) ? text : instantOf(epoch);
};

/** ISO 8601 with `Z` or an offset, 1900–2199, normalized to `Z`. No day that does not exist rolls over. */
export const instant = z.iso.datetime({ offset: true }).overwrite(normalized).refine(isInClinicTime);

export const localDate = z.iso.date().refine(isInClinicTime);

const isTimeZone = (name: string): boolean => {
  if (!/^(UTC|[A-Z][A-Za-z_]+(\/[A-Za-z0-9_+-]+)+)$/.test(name)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
};

/** An IANA name such as `America/Chicago`; abbreviations and bare offsets are refused: they know no summer time. */
export const timeZone = z.string().max(64).refine(isTimeZone, { error: 'zone.invalid' });

const offsetAt = (epoch: number, zone: string): number => tzOffset(zone, new Date(epoch)) * MINUTE;

const dateOf = (epoch: number): LocalDate => instantOf(epoch).slice(0, 10);

export const zonedDay = (at: Instant, zone: string): LocalDate => {
  const epoch = epochOf(at);
  return dateOf(epoch + offsetAt(epoch, zone));
};

/** What a clock in the zone shows, to the minute, in the UTC fields of a Date. */
export const zonedWall = (at: Instant, zone: string): Date => {
  const epoch = epochOf(at);
  return new Date(Math.floor((epoch + offsetAt(epoch, zone)) / MINUTE) * MINUTE);
};

/** Minutes after local midnight as a clock on the wall shows them. */
export const zonedMinutes = (at: Instant, zone: string): number => {
  const epoch = epochOf(at);
  return Math.floor(((((epoch + offsetAt(epoch, zone)) % DAY) + DAY) % DAY) / MINUTE);
};

/** Every moment at which clocks in the zone show this wall time: none in a gap, two in a fold, in order. */
const occurrences = (wall: number, zone: string): number[] =>
  [...new Set([wall - DAY, wall + DAY].map((probe) => offsetAt(probe, zone)))]
    .map((offset) => wall - offset)
    .filter((epoch) => epoch + offsetAt(epoch, zone) === wall)
    .toSorted((a, b) => a - b);

const gapEnd = (wall: number, zone: string): number => {
  let before = wall - offsetAt(wall + DAY, zone);
  let after = wall - offsetAt(wall - DAY, zone);
  const offset = offsetAt(before, zone);
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(middle, zone) === offset) before = middle;
    else after = middle;
  }
  return after;
};

const wallTime = (date: LocalDate, minutes: number): number =>
  epochOf(`${date}T00:00:00.000Z`) + minutes * MINUTE;

/** A time on the wall of no zone in particular, in the UTC fields of a Date. */
export const wallAt = (date: LocalDate, minutes = 0): Date => new Date(wallTime(date, minutes));

/** Every moment at which clocks in the zone show this time of the day: none in a gap, two in a fold. */
export const localTimes = (date: LocalDate, minutes: number, zone: string): Instant[] =>
  occurrences(wallTime(date, minutes), zone).map((epoch) => instantOf(epoch));

/** Null inside a gap, when clocks skip the time; the first of the two moments in a fold. */
export const atLocalTime = (date: LocalDate, minutes: number, zone: string): Instant | null => {
  const [first = null] = localTimes(date, minutes, zone);
  return first;
};

export type WallClock = (date: LocalDate, minutes: number) => number;

/** Clocks in the zone show this time twice that day, so the time alone does not say which moment is meant. */
export const isInFold = (at: Instant, zone: string): boolean => {
  const epoch = epochOf(at);
  return occurrences(epoch + offsetAt(epoch, zone), zone).length > 1;
};

/**
 * A zone's clock: the moment (epoch milliseconds) at which it first shows `minutes` after the midnight of `date`.
 * A time inside a gap becomes the end of the gap. Days are remembered, so thousands of questions stay cheap.
 */
export const wallClock = (zone: string): WallClock => {
  const exact = (date: LocalDate, minutes: number): number => {
    const wall = wallTime(date, minutes);
    return occurrences(wall, zone)[0] ?? gapEnd(wall, zone);
  };
  const plainDays = new Map<LocalDate, number | null>();
  return (date, minutes) => {
    let start = plainDays.get(date);
    if (start === undefined) {
      const midnight = exact(date, 0);
      start = exact(date, 1_440) - midnight === DAY ? midnight : null;
      plainDays.set(date, start);
    }
    return start === null ? exact(date, minutes) : start + minutes * MINUTE;
  };
};

export const startOfDay = (date: LocalDate, zone: string): Instant => instantOf(wallClock(zone)(date, 0));

/** The first instant that no longer belongs to the day: 23, 24 or 25 hours after its start. */
export const endOfDay = (date: LocalDate, zone: string): Instant => startOfDay(addDays(date, 1), zone);

export const addMinutes = (at: Instant, minutes: number): Instant => instantOf(later(epochOf(at), minutes));

/** Whole minutes from one instant to a later one; negative when it is earlier. */
export const minutesBetween = (from: Instant, to: Instant): number =>
  differenceInMinutes(epochOf(to), epochOf(from));

export const addDays = (date: LocalDate, days: number): LocalDate => dateOf(wallTime(date, days * 1_440));

/** 0 is Sunday. */
export const weekday = (date: LocalDate): number => new Date(wallTime(date, 0)).getUTCDay();
