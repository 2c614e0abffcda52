import { type Column, columnId } from '#domain/calendar.ts';
import { addDays, wallAt } from '#domain/instant.ts';
import { merged, type Span, without } from '#domain/span.ts';
import { instantAtWall, type Wall, wallDay, wallSpan } from '#domain/wallTime.ts';
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

/** In a week of one provider, where they work at this time: a free time there is nobody else's. */
export const onlyOneAt = (board: Board, wall: Wall): Column | undefined => {
  const [first, ...others] = board.columns;
  if (!first || others.some(({ providerId }) => providerId !== first.providerId)) return undefined;
  return board.columns.find((column) => {
    const at = instantAtWall(wall, board.zoneOf(column.locationId));
    return board.openings.some(
      (opening) =>
        columnId(opening) === columnId(column) &&
        opening.open.some(({ startsAt, endsAt }) => startsAt <= at && at < endsAt),
    );
  });
};

/** The hours that the grid shows: an hour around all that is open or booked. */
export const hoursOf = (board: Board): { min: Wall; max: Wall } => {
  const spans = [
    ...board.openings.flatMap(({ open, locationId }) => open.map((span) => ({ ...span, locationId }))),
    ...board.visits,
  ].map((span) => wallSpan(span, board.zoneOf(span.locationId)));
  const minutesOf = (wall: Wall): number => wall.getUTCHours() * 60 + wall.getUTCMinutes();
  const first = Math.min(...spans.map(({ start }) => minutesOf(start)), 9 * 60);
  const last = Math.max(
    ...spans.map(({ start, end }) => (wallDay(start) === wallDay(end) ? minutesOf(end) : 1_440)),
    17 * 60,
  );
  const day = board.days.from;
  return {
    min: wallAt(day, Math.max(0, Math.floor(first / 60) * 60 - 60)),
    max: wallAt(day, Math.min(1_439, Math.ceil(last / 60) * 60 + 60)),
  };
};
