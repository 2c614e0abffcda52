import { type Column, columnId } from '#domain/calendar.ts';
import { addDays, wallAt } from '#domain/instant.ts';
import type { HoursDrawn } from '#domain/pointing.ts';
import { merged, type Span, without } from '#domain/span.ts';
import { type Wall, wallDay, wallMinutes, wallSpan } from '#domain/wallTime.ts';
import type { Board } from './useBoard.ts';

/** Something behind the visits, and the words on it. */
export interface Mark {
  kind: 'closed' | 'away';
  start: Wall;
  end: Wall;
  words?: string | undefined;
}

const asWalls = ([start, end]: Span) => ({ start: new Date(start), end: new Date(end) });

/** What is closed of a day, to everybody in sight or in one column, and who is away. */
export const marksOf = (board: Board, day: Wall, column?: Column): Mark[] => {
  const { openings, zoneOf, closureOf } = board;
  const date = wallDay(day);
  const whole: Span = [wallAt(date).getTime(), wallAt(addDays(date, 1)).getTime()];
  const chosen = column ? openings.filter((opening) => columnId(opening) === columnId(column)) : openings;
  const spanOf = (span: { startsAt: string; endsAt: string }, locationId: string): Span => {
    const { start, end } = wallSpan(span, zoneOf(locationId));
    return [start.getTime(), end.getTime()];
  };
  const open = merged(
    chosen.flatMap((opening) => opening.open.map((span) => spanOf(span, opening.locationId))),
  );
  const places = [...new Set(column ? [column.locationId] : openings.map(({ locationId }) => locationId))];
  const closures = [...new Set(places.map((id) => closureOf(id, date)))];
  const closure = closures.length === 1 ? closures[0] : undefined;
  const isOneProvider = new Set(chosen.map(({ providerId }) => providerId)).size === 1;
  const away = isOneProvider
    ? merged(chosen.flatMap((opening) => opening.away.map((span) => spanOf(span, opening.locationId))))
    : [];
  const reasonAt = (start: number): string | undefined =>
    chosen
      .flatMap((opening) => opening.away.map((span) => ({ span: spanOf(span, opening.locationId), ...span })))
      .find(({ span }) => span[0] <= start && start < span[1])?.reason ?? undefined;
  const within = (spans: Span[]): Span[] => without(spans, without([[-8.64e15, 8.64e15]], [whole]));
  return [
    ...without([whole], merged([...open, ...away])).map(
      (span): Mark => ({ kind: 'closed', ...asWalls(span), words: closure }),
    ),
    ...within(away).map((span): Mark => ({ kind: 'away', ...asWalls(span), words: reasonAt(span[0]) })),
  ];
};

/** The hours that the grid shows, in minutes of the wall: an hour around all that is open or booked. */
export const minutesDrawn = (board: Board): HoursDrawn => {
  const spans = [
    ...board.openings.flatMap(({ open, locationId }) => open.map((span) => ({ ...span, locationId }))),
    ...board.visits,
  ].map((span) => wallSpan(span, board.zoneOf(span.locationId)));
  const first = Math.min(...spans.map(({ start }) => wallMinutes(start)), 9 * 60);
  const last = Math.max(
    ...spans.map(({ start, end }) => (wallDay(start) === wallDay(end) ? wallMinutes(end) : 1_440)),
    17 * 60,
  );
  return {
    first: Math.max(0, Math.floor(first / 60) * 60 - 60),
    last: Math.min(1_440, Math.ceil(last / 60) * 60 + 60),
  };
};

/** The library takes midnight for the morning's. */
export const hoursOf = (board: Board): { min: Wall; max: Wall } => {
  const { first, last } = minutesDrawn(board);
  const day = board.days.from;
  return { min: wallAt(day, first), max: wallAt(day, Math.min(1_439, last)) };
};
