import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { type Column, columnId } from '#domain/calendar.ts';
import { type Point, type PointStep, pointAt, pointed, pointMinutes } from '#domain/pointing.ts';
import { type Wall, wallDay } from '#domain/wallTime.ts';
import { useCommands } from '#ui/commands/useCommands.ts';
import type { VisitEvent } from './CalendarContext.ts';
import { calendarCommand } from './calendarCommand.ts';
import { type FreeTime, freeTimeAt } from './freeTime.ts';
import type { Board } from './useBoard.ts';
import { usePlaceWords } from './usePlaceWords.ts';
import { visitIn } from './useVisitKeys.ts';

interface Options {
  /** Those in sight. */
  columns: readonly Column[];
  /** Columns of the day lie side by side; elsewhere days do. */
  isColumns: boolean;
  /** Whether times can be pointed at here. */
  enabled: boolean;
  /** Of the one that has the focus, the time after it is what is looked at first. */
  events: readonly VisitEvent[];
  onDay: (day: string) => void;
  onFree: (time: FreeTime) => void;
  /** The point is taken away, and with it the focus. */
  onLeave: () => void;
}

/** A time as it is pointed at. */
export interface Pointed extends Point {
  /** What it is called to those who hear it. */
  words: string;
  take: () => void;
  leave: () => void;
}

/** Any time of the calendar by key, as a hand would point at it. The focus goes with it, so every step is heard. */
export const usePointing = (board: Board, { columns, isColumns, enabled, events, ...on }: Options) => {
  const wordsOf = usePointWords(board);
  const [kept, keep] = useState<Point>();
  const { hours } = board;
  const point = enabled && kept ? inSight(kept, columns, isColumns) : undefined;

  const begin = () => {
    const here = visitIn(document.activeElement);
    const visit = events.find(({ id }) => id === here);
    const column = columns.find((one) => columnId(one) === visit?.resourceId) ?? columns[0];
    const wall = visit?.end ?? firstOpen(board, isColumns ? column : undefined);
    if (wall) keep(pointAt(wall, hours, isColumns ? column : undefined));
  };
  const step = (by: PointStep) => {
    if (!point) return;
    const to = pointed(point, by, columns, hours);
    const day = wallDay(to.wall);
    keep(to);
    if (day < board.days.from || day > board.days.to) on.onDay(day);
  };
  const leave = () => keep(undefined);
  const putAway = () => {
    leave();
    on.onLeave();
  };

  const arrow = (id: string, keys: string, by: PointStep) =>
    calendarCommand(`point.${id}`, keys, () => step(by), point !== undefined);
  const sideways = (by: 1 | -1): PointStep =>
    isColumns ? { kind: 'column', by } : { kind: 'days', days: by };
  useCommands([
    calendarCommand('point.begin', 'f', begin, enabled && !point),
    arrow('up', 'arrowup', { kind: 'later', minutes: -pointMinutes }),
    arrow('down', 'arrowdown', { kind: 'later', minutes: pointMinutes }),
    arrow('left', 'arrowleft', sideways(-1)),
    arrow('right', 'arrowright', sideways(1)),
    arrow('earlier', 'shift+arrowup', { kind: 'later', minutes: -5 }),
    arrow('later', 'shift+arrowdown', { kind: 'later', minutes: 5 }),
    arrow('dayBefore', 'pageup', { kind: 'days', days: -1 }),
    arrow('dayAfter', 'pagedown', { kind: 'days', days: 1 }),
    calendarCommand('point.leave', 'escape', putAway, point !== undefined),
  ]);

  if (!point) return undefined;
  const time = freeTimeAt(board, point.wall, point.column);
  return { ...point, words: wordsOf(time), take: () => on.onFree(time), leave };
};

/** On a day without its column the point goes to the first there is. */
const inSight = (point: Point, columns: readonly Column[], isColumns: boolean): Point | undefined => {
  if (!isColumns) return { wall: point.wall };
  const { column } = point;
  const there = columns.find((one) => column && columnId(one) === columnId(column)) ?? columns[0];
  return there && { ...point, column: there };
};

const firstOpen = ({ walls }: Board, column: Column | undefined): Wall | undefined => {
  const starts = walls
    .filter((opening) => !column || columnId(opening) === columnId(column))
    .flatMap(({ open }) => open.map(([start]) => start));
  return starts.length > 0 ? new Date(Math.min(...starts)) : undefined;
};

/** When, with whom, and whether it is free. */
const usePointWords = (board: Board) => {
  const translate = useTranslate();
  const { whenOf, inTheWay, providerName } = usePlaceWords(board);
  return ({ startsAt, column }: FreeTime): string => {
    if (!column) return whenOf(startsAt, board.zones[0] ?? 'UTC');
    const taken = inTheWay({ ...column, startsAt, minutes: pointMinutes });
    return [
      whenOf(startsAt, board.zoneOf(column.locationId)),
      providerName(column.providerId),
      ...(taken.length > 0 ? taken : [translate('calendar.free.here')]),
    ].join(', ');
  };
};
