import { type Column, columnId } from '#domain/calendar.ts';
import { instantAtWall, type Wall } from '#domain/wallTime.ts';
import type { Board } from './useBoard.ts';

/** A time that is pointed at, by hand or by key. */
export interface FreeTime {
  startsAt: string;
  /** Only where a column was meant. */
  column?: Column;
}

/** In a week of one provider, where they work at this time: a free time there is nobody else's. */
const onlyOneAt = (board: Board, wall: Wall): Column | undefined => {
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

/** The moment a place on the calendar means, and with whom and where if that is known. */
export const freeTimeAt = (board: Board, wall: Wall, pointedColumn?: Column): FreeTime => {
  const column = pointedColumn ?? onlyOneAt(board, wall);
  const zone = column ? board.zoneOf(column.locationId) : (board.zones[0] ?? 'UTC');
  return { startsAt: instantAtWall(wall, zone), ...(column ? { column } : {}) };
};
