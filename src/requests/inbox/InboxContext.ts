import { createContext, useContext } from 'react';
import type { BulkOutcome } from './bulkOutcome.ts';
import type { QueueQueryState } from './useQueueQuery.ts';
import type { QueueRows } from './useQueueRows.ts';
import type { Selection } from './useSelection.ts';

/** Where in the list the person is. */
export interface Place {
  /** The request beside the list, or over it. */
  openId: string | undefined;
  open: (id: string) => void;
  /** Back to the list; the keyboard goes on from the row. */
  close: () => void;
  /** The row the keys act on. */
  cursor: string | undefined;
  /** No row was gone to yet: the first step leads to the first one. */
  isAtStart: boolean;
  moveTo: (id: string, options?: { focus?: boolean }) => void;
}

/** The rows that are chosen, and a change of them all. */
export interface Many {
  selection: Selection;
  /** Z was pressed: the choice of times opens by itself. */
  asksSnooze: boolean;
  setAsksSnooze: (asks: boolean) => void;
  /** What became of the last change of many. */
  outcome: BulkOutcome | undefined;
  setOutcome: (outcome: BulkOutcome | undefined) => void;
}

/** In parts, so that a step through the rows draws nothing that only knows which rows there are. */
export interface InboxState {
  asked: QueueQueryState;
  list: QueueRows;
  place: Place;
  many: Many;
}

const part = <T>() => {
  const context = createContext<T | undefined>(undefined);
  const usePart = (): T => {
    const held = useContext(context);
    if (!held) throw new Error('Only within the inbox.');
    return held;
  };
  return [context.Provider, usePart] as const;
};

export const [AskedProvider, useAsked] = part<QueueQueryState>();
export const [QueueProvider, useQueue] = part<QueueRows>();
export const [PlaceProvider, usePlace] = part<Place>();
export const [ManyProvider, useMany] = part<Many>();
