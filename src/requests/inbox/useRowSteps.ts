import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useMany, usePlace, useQueue } from './InboxContext.ts';

/** Rows that a page up or down passes. */
const leap = 10;

export interface RowSteps {
  /** So many rows down; past the end the next page is fetched first. */
  step: (by: number, options?: { select?: boolean }) => void;
  leap: (direction: 1 | -1) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Moving through the rows by keyboard. */
export const useRowSteps = (selectable: boolean): RowSteps => {
  const { rows, hasMore, loadMore } = useQueue();
  const { selection } = useMany();
  const { cursor, isAtStart, moveTo, open } = usePlace();
  const order = rows.map(({ id }) => id);
  const at = cursor === undefined || isAtStart ? -1 : order.indexOf(cursor);
  /** A row that is not there yet and was asked for. */
  const wanted = useRef<number>(undefined);

  const goTo = (index: number, select = false) => {
    if (index >= order.length && hasMore) {
      wanted.current = index;
      loadMore();
    }
    const id = order[Math.max(0, Math.min(index, order.length - 1))];
    if (id === undefined) return;
    if (select && selectable) {
      if (selection.ids.size === 0 && cursor) selection.toggle(cursor);
      selection.extendTo(id, order);
    }
    moveTo(id);
  };
  useEffect(() => {
    const id = wanted.current === undefined ? undefined : order[wanted.current];
    if (id === undefined) return;
    wanted.current = undefined;
    moveTo(id);
  });

  const step: RowSteps['step'] = (by, { select = false } = {}) => goTo(at + by, select);
  const keys: Record<string, (event: KeyboardEvent) => void> = {
    ArrowDown: ({ shiftKey }) => step(1, { select: shiftKey }),
    ArrowUp: ({ shiftKey }) => step(-1, { select: shiftKey }),
    PageDown: () => step(leap),
    PageUp: () => step(-leap),
    Home: () => goTo(0),
    End: () => goTo(order.length - 1),
    Enter: () => cursor && open(cursor),
    ' ': ({ shiftKey }) => {
      if (!selectable || !cursor) return;
      if (shiftKey) selection.extendTo(cursor, order);
      else selection.toggle(cursor);
    },
  };

  return {
    step,
    leap: (direction) => step(direction * leap),
    onKeyDown: (event) => {
      const isOwn = event.target instanceof HTMLElement && event.target.closest('input, button') === null;
      const run = keys[event.key];
      if (!isOwn || !run || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      run(event);
    },
  };
};
