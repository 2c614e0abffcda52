import { createContext, useContext } from 'react';
import type { BulkOutcome } from './bulkOutcome.ts';
import type { QueueQueryState } from './useQueueQuery.ts';
import type { QueueRows } from './useQueueRows.ts';
import type { Selection } from './useSelection.ts';

export interface InboxState extends QueueQueryState {
  list: QueueRows;
  selection: Selection;
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
  /** Z was pressed: the choice of times opens by itself. */
  asksSnooze: boolean;
  setAsksSnooze: (asks: boolean) => void;
  /** What became of the last change of many. */
  outcome: BulkOutcome | undefined;
  setOutcome: (outcome: BulkOutcome | undefined) => void;
}

const context = createContext<InboxState | undefined>(undefined);

export const InboxProvider = context.Provider;

export const useInbox = (): InboxState => {
  const state = useContext(context);
  if (!state) throw new Error('Only within the inbox.');
  return state;
};
