import { addDays, instantOf, wallClock, weekday, zonedDay } from '#domain/instant.ts';
import type { Place } from './catalogue.ts';

const MINUTE = 60_000;
const daysLooked = 12;

/** The first moment from `at` on at which the place is open; a little after opening when it was closed. */
export type DeskClock = (at: number, minutesAfterOpening: number) => number;

export function deskClock({ hours, closures, zone }: Pick<Place, 'hours' | 'closures' | 'zone'>): DeskClock {
  const clock = wallClock(zone);
  return (at, minutesAfterOpening) => {
    const today = zonedDay(instantOf(at), zone);
    for (let ahead = 0; ahead < daysLooked; ahead += 1) {
      const date = addDays(today, ahead);
      if (closures.some(({ startsOn, endsOn }) => startsOn <= date && date <= endsOn)) continue;
      const day = weekday(date);
      for (const { weekday: on, opensAt, closesAt } of hours) {
        if (on !== day || at >= clock(date, closesAt)) continue;
        const opens = clock(date, opensAt);
        return at >= opens ? at : opens + minutesAfterOpening * MINUTE;
      }
    }
    return at;
  };
}
