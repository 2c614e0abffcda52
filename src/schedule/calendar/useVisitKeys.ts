import { useEffect, useRef, useState } from 'react';
import type { CarryStep } from '#domain/calendar.ts';
import { useCommands } from '#ui/commands/useCommands.ts';
import { isFocusLost } from '#ui/lostFocus.ts';
import type { VisitEvent } from './CalendarContext.ts';
import { calendarCommand } from './calendarCommand.ts';
import type { Carrying } from './useCarry.ts';

type Direction = 'up' | 'down' | 'left' | 'right';

const blockOf = (id: string): HTMLElement | null =>
  document.querySelector(`.rbc-calendar [data-visit="${CSS.escape(id)}"]`);

/** The visit an element is drawn for. */
export const visitIn = (element: Element | null): string | undefined =>
  element?.getAttribute('data-visit') ?? undefined;

/** The nearest visit that way: the one before or after in its column, or beside it in the next column that has any. */
const beside = (
  events: readonly VisitEvent[],
  from: VisitEvent,
  direction: Direction,
): VisitEvent | undefined => {
  const laneOf = ({ resourceId, start }: VisitEvent): string =>
    resourceId || start.toISOString().slice(0, 10);
  const lanes = [...new Set(events.map(laneOf))];
  const isUpright = direction === 'up' || direction === 'down';
  const by = direction === 'up' || direction === 'left' ? -1 : 1;
  if (isUpright) {
    const lane = events.filter((event) => laneOf(event) === laneOf(from));
    return lane[lane.indexOf(from) + by];
  }
  const next = lanes[lanes.indexOf(laneOf(from)) + by];
  const clock = ({ start }: VisitEvent): number => start.getUTCHours() * 60 + start.getUTCMinutes();
  return events
    .filter((event) => laneOf(event) === next)
    .toSorted((one, other) => Math.abs(clock(one) - clock(from)) - Math.abs(clock(other) - clock(from)))[0];
};

interface Options {
  /** In the order of the columns, then of time. */
  events: readonly VisitEvent[];
  carrying: Carrying;
  /** Columns of the day lie side by side; elsewhere days do. */
  isColumns: boolean;
  mayMove: boolean;
  undo: (() => Promise<void>) | undefined;
}

/** Arrows go from visit to visit; with one in hand they carry it. The focus stays with the visit wherever it goes. */
export const useVisitKeys = ({ events, carrying, isColumns, mayMove, undo }: Options) => {
  const { carry, step, pickUp, putBack } = carrying;
  const [chosen, setChosen] = useState<string>();
  const current = events.find(({ id }) => id === chosen) ?? events[0];

  const go = (direction: Direction) => {
    if (!current) return;
    const isHere = document.activeElement?.getAttribute('data-visit') === current.id;
    const target = (isHere && beside(events, current, direction)) || current;
    setChosen(target.id);
    blockOf(target.id)?.focus();
  };
  const sideways = (by: 1 | -1): CarryStep =>
    isColumns ? { kind: 'column', by } : { kind: 'days', days: by };

  /** With a visit in hand the same key carries it. */
  const arrow = (direction: Direction, keys: string, by: CarryStep) =>
    calendarCommand(direction, keys, () => (carry ? step(by) : go(direction)));
  const hand = (id: string, keys: string, by: CarryStep) =>
    calendarCommand(id, keys, () => step(by), carry !== undefined);
  useCommands([
    arrow('up', 'arrowup', { kind: 'later', minutes: -15 }),
    arrow('down', 'arrowdown', { kind: 'later', minutes: 15 }),
    arrow('left', 'arrowleft', sideways(-1)),
    arrow('right', 'arrowright', sideways(1)),
    calendarCommand(
      'pickUp',
      'space',
      () => (current ? pickUp(current.visit) : undefined),
      !carry && mayMove,
    ),
    calendarCommand('undo', 'mod+z', () => void undo?.(), undo !== undefined),
    hand('earlier', 'shift+arrowup', { kind: 'later', minutes: -5 }),
    hand('later', 'shift+arrowdown', { kind: 'later', minutes: 5 }),
    hand('dayBefore', 'pageup', { kind: 'days', days: -1 }),
    hand('dayAfter', 'pagedown', { kind: 'days', days: 1 }),
    hand('longer', '+', { kind: 'longer', minutes: 5 }),
    hand('shorter', '-', { kind: 'longer', minutes: -5 }),
    calendarCommand('putBack', 'escape', putBack, carry !== undefined),
  ]);

  useFocusKept();
  const refocus = () => (current ? blockOf(current.id)?.focus() : undefined);
  return { current: current?.id, choose: setChosen, refocus };
};

/** Blocks are drawn anew, or for another visit, when one moves; the focus goes with the visit it was on. */
const useFocusKept = () => {
  const kept = useRef<string>(undefined);
  useEffect(() => {
    const enter = ({ target }: FocusEvent) => {
      kept.current = target instanceof Element ? visitIn(target) : undefined;
    };
    document.addEventListener('focusin', enter);
    return () => document.removeEventListener('focusin', enter);
  }, []);
  useEffect(() => {
    const here = visitIn(document.activeElement);
    if (kept.current && here !== kept.current && (here !== undefined || isFocusLost()))
      blockOf(kept.current)?.focus();
  });
};
