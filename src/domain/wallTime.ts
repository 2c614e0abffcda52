import {
  addDays,
  type Instant,
  instantOf,
  type LocalDate,
  minutesBetween,
  wallAt,
  wallClock,
  zonedDay,
  zonedMinutes,
  zonedWall,
} from './instant.ts';
import type { Interval } from './span.ts';

/**
 * What the clock on a place's wall shows, kept in the UTC fields of a Date: there every day has 24 hours, so that the
 * zone of whoever looks bends nothing. To the minute.
 */
export type Wall = ReturnType<typeof wallAt>;

export const wallOf = (at: Instant, zone: string): Wall => zonedWall(at, zone);

export const wallDay = (wall: Wall): LocalDate => instantOf(wall).slice(0, 10);

export const wallMinutes = (wall: Wall): number => wall.getUTCHours() * 60 + wall.getUTCMinutes();

/** The first moment at which clocks there show it; inside a gap, the gap's end. */
export const instantAtWall = (wall: Wall, zone: string): Instant =>
  instantOf(wallClock(zone)(wallDay(wall), wallMinutes(wall)));

/** Where something lies on the wall. In the hour that comes twice, ending before it began, it is drawn as long as it is. */
export const wallSpan = ({ startsAt, endsAt }: Interval, zone: string): { start: Wall; end: Wall } => {
  const start = wallOf(startsAt, zone);
  const end = wallOf(endsAt, zone);
  return {
    start,
    end: end > start ? end : wallAt(wallDay(start), wallMinutes(start) + minutesBetween(startsAt, endsAt)),
  };
};

/**
 * The moment meant by putting something that begins at `startsAt` to a time on the wall. Where the wall already shows
 * that time, it stays where it is: in the hour that comes twice only the moment itself says which is meant.
 */
export const movedOnWall = (startsAt: Instant, wall: Wall, zone: string): Instant =>
  wallOf(startsAt, zone).getTime() === wall.getTime() ? startsAt : instantAtWall(wall, zone);

/** The same time of day so many days later; on a day that skips it, the end of the gap. */
export const daysLater = (startsAt: Instant, days: number, zone: string): Instant =>
  instantAtWall(wallAt(addDays(zonedDay(startsAt, zone), days), zonedMinutes(startsAt, zone)), zone);
