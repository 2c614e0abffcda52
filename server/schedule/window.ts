import * as z from 'zod';
import { addDays, endOfDay, instant, instantOf, localDate, startOfDay, zonedDay } from '#domain/instant.ts';
import { Problem } from '#domain/problem.ts';

const longestWindowDays = 62;
const usualWindowDays = 14;
const DAY = 86_400_000;

export const moment = z.union([instant, localDate], { error: 'instant.invalid' });

export interface Window {
  from: Date;
  to: Date;
}

const isDate = (text: string): boolean => text.length === 10;

/**
 * What is asked for, by the clock of one place: a date means the whole local day; nothing said means the next
 * two weeks.
 * @throws Problem 400
 */
export function windowOf(
  { from, to }: { from?: string | undefined; to?: string | undefined },
  zone: string,
  now: Date,
): Window {
  const begin = from === undefined ? instantOf(now) : isDate(from) ? startOfDay(from, zone) : from;
  const usualEnd = startOfDay(addDays(zonedDay(begin, zone), usualWindowDays + 1), zone);
  const end = to === undefined ? usualEnd : isDate(to) ? endOfDay(to, zone) : to;
  const window = { from: new Date(begin), to: new Date(end) };
  const days = (window.to.getTime() - window.from.getTime()) / DAY;
  if (days <= 0) throw new Problem('malformed', { args: { detail: 'to should be after from' } });
  // The day on which clocks go back is an hour longer.
  if (days > longestWindowDays + 1 / 24) {
    throw new Problem('malformed', {
      args: { detail: `from and to should lie at most ${longestWindowDays} days apart` },
    });
  }
  return window;
}

/** From the first beginning to the last end. */
export const spanning = (windows: readonly Window[]): Window => ({
  from: new Date(Math.min(...windows.map(({ from }) => from.getTime()))),
  to: new Date(Math.max(...windows.map(({ to }) => to.getTime()))),
});
