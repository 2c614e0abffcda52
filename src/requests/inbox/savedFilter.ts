import type { SavedView } from '#domain/savedView.ts';
import { orderOf, type QueueQuery } from './queueQuery.ts';

/** What of the question is kept under a name: never what was typed. */
export const savedFilter = ({ view, filters }: QueueQuery): SavedView['filter'] => ({ ...filters, view });

/** The call list's own order comes with its view. */
export const savedSort = ({ sort: [field, order], view }: QueueQuery): SavedView['sort'] => {
  if (field !== 'nextTryAt') return [field, order];
  const [own, direction] = orderOf(view);
  return [own === 'nextTryAt' ? 'dueAt' : own, direction];
};
