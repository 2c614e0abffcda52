import { type CarryStep, type Column, columnId } from './calendar.ts';
import { addDays, wallAt } from './instant.ts';
import { type Wall, wallDay, wallMinutes } from './wallTime.ts';

/** A place on the calendar that is pointed at by key: a time on the wall, in the day also a column. */
export interface Point {
  wall: Wall;
  column?: Column;
}

/** As much of the day as a point stands for, in minutes. */
export const pointMinutes = 15;

/** The hours that are drawn, in minutes of the wall. */
export interface HoursDrawn {
  first: number;
  last: number;
}

const within = (minutes: number, { first, last }: HoursDrawn): number =>
  Math.min(last - pointMinutes, Math.max(first, minutes));

/** To the quarter on or after it, within the hours that are drawn. */
export const pointAt = (wall: Wall, hours: HoursDrawn, column?: Column): Point => {
  const quarter = Math.ceil(wallMinutes(wall) / pointMinutes) * pointMinutes;
  return { wall: wallAt(wallDay(wall), within(quarter, hours)), ...(column ? { column } : {}) };
};

export type PointStep = Exclude<CarryStep, { kind: 'longer' }>;

/** Where the point goes: never out of the hours that are drawn, nor past the last column. */
export const pointed = (
  point: Point,
  step: PointStep,
  columns: readonly Column[],
  hours: HoursDrawn,
): Point => {
  const { wall, column } = point;
  if (step.kind === 'days')
    return { ...point, wall: wallAt(addDays(wallDay(wall), step.days), wallMinutes(wall)) };
  if (step.kind === 'later')
    return { ...point, wall: wallAt(wallDay(wall), within(wallMinutes(wall) + step.minutes, hours)) };
  const here = column ? columns.findIndex((one) => columnId(one) === columnId(column)) : -1;
  const next = columns[here + step.by];
  return here >= 0 && next ? { ...point, column: next } : point;
};
