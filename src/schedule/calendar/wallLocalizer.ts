import { DateLocalizer, type DateLocalizerSpec } from 'react-big-calendar';
import { daysShown } from '#domain/calendar.ts';
import { addDays, wallAt } from '#domain/instant.ts';
import { type Wall, wallDay, wallMinutes } from '#domain/wallTime.ts';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

type Floor = (wall: Wall) => Wall;

const dayStart: Floor = (wall) => wallAt(wallDay(wall));
const weekStart: Floor = (wall) => wallAt(daysShown('week', wallDay(wall)).from);
const monthStart: Floor = (wall) => wallAt(`${wallDay(wall).slice(0, 7)}-01`);
const toMultiple =
  (size: number): Floor =>
  (wall) =>
    new Date(Math.floor(wall.getTime() / size) * size);

const floors: Record<string, Floor> = {
  milliseconds: (wall) => wall,
  seconds: toMultiple(1_000),
  minutes: toMultiple(MINUTE),
  hours: toMultiple(60 * MINUTE),
  day: dayStart,
  date: dayStart,
  week: weekStart,
  month: monthStart,
};
/** The library also asks for the start of nothing, for a key that it then takes for another. */
const startOf = (wall: Wall | undefined, unit = 'milliseconds'): Wall =>
  wall ? (floors[unit]?.(wall) ?? wall) : new Date(Number.NaN);

const sizes: Record<string, number> = {
  milliseconds: 1,
  seconds: 1_000,
  minutes: MINUTE,
  hours: 60 * MINUTE,
  day: DAY,
  date: DAY,
  week: 7 * DAY,
};
const add = (wall: Wall, count: number, unit: string): Wall =>
  unit === 'month'
    ? new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth() + count, wall.getUTCDate()))
    : new Date(wall.getTime() + count * (sizes[unit] ?? 1));

const endOf = (wall: Wall, unit: string): Wall => add(add(startOf(wall, unit), 1, unit), -1, 'milliseconds');

const compared =
  (holds: (one: number, other: number) => boolean) =>
  (one: Wall, other: Wall, unit?: string): boolean =>
    holds(startOf(one, unit).getTime(), startOf(other, unit).getTime());

const lt = compared((one, other) => one < other);
const lte = compared((one, other) => one <= other);
const gt = compared((one, other) => one > other);
const gte = compared((one, other) => one >= other);
const eq = compared((one, other) => one === other);

const range = (from: Wall, to: Wall, unit = 'day'): Wall[] => {
  const walls: Wall[] = [];
  for (let wall = from; lte(wall, to, unit); wall = add(wall, 1, unit)) walls.push(wall);
  return walls;
};

const monthDays = (wall: Wall) => daysShown('month', wallDay(wall));

interface Timed {
  start: Wall;
  end: Wall;
}

/** Everything the calendar's library would otherwise do in the zone of the browser; here no day is short or long. */
const arithmetic = {
  startOf,
  endOf,
  add,
  lt,
  lte,
  gt,
  gte,
  eq,
  neq: compared((one, other) => one !== other),
  range,
  inRange: (wall: Wall, from: Wall | null, to: Wall | null, unit = 'day') =>
    (!from || gte(wall, from, unit)) && (!to || lte(wall, to, unit)),
  min: (...walls: Wall[]) => new Date(Math.min(...walls.map(Number))),
  max: (...walls: Wall[]) => new Date(Math.max(...walls.map(Number))),
  minutes: (wall: Wall) => wall.getUTCMinutes(),
  diff: (one: Wall, other: Wall, unit = 'milliseconds') =>
    Math.round(Math.abs(startOf(one, unit).getTime() - startOf(other, unit).getTime()) / (sizes[unit] ?? 1)),
  ceil: (wall: Wall, unit = 'milliseconds') =>
    eq(startOf(wall, unit), wall) ? startOf(wall, unit) : add(startOf(wall, unit), 1, unit),
  merge: (day: Wall | null, time: Wall | null) =>
    day && time ? wallAt(wallDay(day), wallMinutes(time)) : (day ?? time),
  daySpan: (one: Wall, other: Wall) => Math.abs(dayStart(one).getTime() - dayStart(other).getTime()) / DAY,
  firstVisibleDay: (wall: Wall) => wallAt(monthDays(wall).from),
  lastVisibleDay: (wall: Wall) => wallAt(addDays(monthDays(wall).to, 1), -1),
  visibleDays: (wall: Wall) => range(wallAt(monthDays(wall).from), wallAt(monthDays(wall).to)),
  getSlotDate: (wall: Wall, fromMidnight: number, offset: number) =>
    wallAt(wallDay(wall), fromMidnight + offset),
  getTimezoneOffset: () => 0,
  getDstOffset: () => 0,
  getTotalMin: (from: Wall, to: Wall) => Math.round((to.getTime() - from.getTime()) / MINUTE),
  getMinutesFromMidnight: wallMinutes,
  continuesPrior: (start: Wall, first: Wall) => lt(start, first, 'day'),
  continuesAfter: (_start: Wall, end: Wall, last: Wall) => gt(end, last, 'minutes'),
  sortEvents: ({ evtA, evtB }: { evtA: Timed; evtB: Timed }) =>
    evtA.start.getTime() - evtB.start.getTime() || evtB.end.getTime() - evtA.end.getTime(),
  inEventRange: ({ event, range: shown }: { event: Timed; range: Timed }) =>
    lte(dayStart(event.start), shown.end, 'day') && gt(event.end, shown.start, 'minutes'),
  isSameDate: (one: Wall, other: Wall) => eq(one, other, 'day'),
  startAndEndAreDateOnly: () => false,
};

const written: Record<string, Intl.DateTimeFormatOptions> = {
  dateFormat: { day: 'numeric' },
  dayFormat: { weekday: 'short', month: 'short', day: 'numeric' },
  weekdayFormat: { weekday: 'short' },
  timeGutterFormat: { hour: 'numeric' },
};
const time: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' };

/** Days and times as the language of the screen writes them. */
export const wallLocalizer = (locale: string): DateLocalizer => {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const formats = Object.fromEntries(
    Object.entries(written).map(([name, options]) => {
      const one = format(options);
      return [name, (wall: Wall) => one.format(wall)];
    }),
  );
  const times = format(time);
  const spans = ({ start, end }: Timed) => times.formatRange(start, end);
  return new DateLocalizer({
    ...arithmetic,
    firstOfWeek: () => 0,
    // Of heads that are not drawn here.
    format: () => '',
    formats: {
      ...formats,
      selectRangeFormat: spans,
      eventTimeRangeFormat: spans,
      eventTimeRangeStartFormat: spans,
      eventTimeRangeEndFormat: spans,
    },
  } as unknown as DateLocalizerSpec);
};
