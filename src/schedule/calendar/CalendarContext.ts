import { createContext, useContext } from 'react';
import type { Appointment } from '#domain/appointment.ts';
import type { Wall } from '#domain/wallTime.ts';
import type { Board } from './useBoard.ts';
import type { Pointed } from './usePointing.ts';

/** A visit as the grid lays it out: by the wall of its place. */
export interface VisitEvent {
  id: string;
  visit: Appointment;
  start: Wall;
  end: Wall;
  /** Its column in the day; empty elsewhere. */
  resourceId: string;
  /** Somebody is carrying it about by key. */
  isCarried: boolean;
}

export interface CalendarDesk {
  board: Board;
  now: string;
  /** The visit that the keys start from. */
  current: string | undefined;
  /** The time that is pointed at by key. */
  pointed: Pointed | undefined;
  /** What a visit is called to those who hear it. */
  labelOf: (event: VisitEvent) => string;
  /** What lies behind a column: one of the day's, or a day of everybody's. */
  isColumn: boolean;
}

/** What the pieces of the grid know; the library draws them, so nothing can be handed to them. */
export const CalendarContext = createContext<CalendarDesk | undefined>(undefined);

export const useCalendarDesk = (): CalendarDesk => {
  const desk = useContext(CalendarContext);
  if (!desk) throw new Error('There is no calendar around this.');
  return desk;
};
