import { type Column, columnId, type Opening } from '#domain/calendar.ts';
import { addDays, wallAt } from '#domain/instant.ts';
import type { HoursDrawn } from '#domain/pointing.ts';
import { type Interval, merged, type Span, within, without } from '#domain/span.ts';
import { type Wall, wallDay, wallMinutes, wallSpan } from '#domain/wallTime.ts';
import type { Board } from './useBoard.ts';

/** Something behind the visits, and the words on it. */
export interface Mark {
  kind: 'closed' | 'away';
  start: Wall;
  end: Wall;
  words?: string | undefined;
}

/** An opening by the wall of its place. */
export interface WallOpening extends Column {
  open: readonly Span[];
  away: readonly { span: Span; reason: string | null }[];
}

/** Worked out once for all that is drawn from it: asking a zone for its offset is slow. */
export const onWalls = (
  openings: readonly Opening[],
  zoneOf: (locationId: string) => string,
): WallOpening[] =>
  openings.map(({ providerId, locationId, open, away }) => {
    const spanOf = (interval: Interval): Span => {
      const { start, end } = wallSpan(interval, zoneOf(locationId));
      return [start.getTime(), end.getTime()];
    };
    return {
      providerId,
      locationId,
      open: open.map(spanOf),
      away: away.map((one) => ({ span: spanOf(one), reason: one.reason })),
    };
  });

const asWalls = ([start, end]: Span) => ({ start: new Date(start), end: new Date(end) });

/** What is closed of a day, to everybody in sight or in one column, and who is away. */
export const marksOf = ({ walls, closureOf }: Board, day: Wall, column?: Column): Mark[] => {
  const date = wallDay(day);
  const whole: Span = [wallAt(date).getTime(), wallAt(addDays(date, 1)).getTime()];
  const chosen = column ? walls.filter((opening) => columnId(opening) === columnId(column)) : walls;
  const open = merged(chosen.flatMap((opening) => opening.open));
  const places = [...new Set(column ? [column.locationId] : walls.map(({ locationId }) => locationId))];
  const closures = [...new Set(places.map((id) => closureOf(id, date)))];
  const closure = closures.length === 1 ? closures[0] : undefined;
  const isOneProvider = new Set(chosen.map(({ providerId }) => providerId)).size === 1;
  const absences = isOneProvider ? chosen.flatMap((opening) => opening.away) : [];
  const away = merged(absences.map(({ span }) => span));
  const reasonAt = (start: number): string | undefined =>
    absences.find(({ span }) => span[0] <= start && start < span[1])?.reason ?? undefined;
  return [
    ...without([whole], merged([...open, ...away])).map(
      (span): Mark => ({ kind: 'closed', ...asWalls(span), words: closure }),
    ),
    ...within(away, whole).map(
      (span): Mark => ({ kind: 'away', ...asWalls(span), words: reasonAt(span[0]) }),
    ),
  ];
};

const minutesOf = (epoch: number): number => wallMinutes(new Date(epoch));

/** The hours that the grid shows, in minutes of the wall: an hour around all that is open or booked. */
export const hoursAround = (spans: readonly Span[]): HoursDrawn => {
  const first = Math.min(...spans.map(([start]) => minutesOf(start)), 9 * 60);
  const last = Math.max(
    ...spans.map(([start, end]) =>
      wallDay(new Date(start)) === wallDay(new Date(end)) ? minutesOf(end) : 1_440,
    ),
    17 * 60,
  );
  return {
    first: Math.max(0, Math.floor(first / 60) * 60 - 60),
    last: Math.min(1_440, Math.ceil(last / 60) * 60 + 60),
  };
};
