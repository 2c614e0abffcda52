import type { SavedView } from '#domain/savedView.ts';
import type { QueueQuery } from './queueQuery.ts';

/** What of the question is kept under a name: never what was typed. */
export const savedQuestion = ({ view, filters, sort }: QueueQuery): Pick<SavedView, 'filter' | 'sort'> => ({
  filter: { ...filters, view },
  sort: [...sort],
});
