import { type QueueView, queueViews } from '#domain/queueViews.ts';
import type { SavedView } from '#domain/savedView.ts';

export type Sort = readonly [field: 'dueAt' | 'createdAt' | 'updatedAt' | 'nextTryAt', order: 'ASC' | 'DESC'];

/** Filters beyond the view; none of them tells anything of a patient. */
export type Filters = Omit<SavedView['filter'], 'view'>;

/** What the list is asked for. */
export interface QueueQuery {
  view: QueueView;
  filters: Filters;
  /** What was typed into the search: a name or a number, which stays in memory. */
  q: string;
  sort: Sort;
}

export const isView = (name: string | null): name is QueueView =>
  (queueViews as readonly (string | null)[]).includes(name);

export const firstView: QueueView = 'open';
const dueFirst: Sort = ['dueAt', 'ASC'];
const newestFirst: Sort = ['createdAt', 'DESC'];

/** The order a view is worked in, where it is not the one of due times. */
const orders: Partial<Record<QueueView, Sort>> = {
  'call-list': ['nextTryAt', 'ASC'],
  ended: ['updatedAt', 'DESC'],
  all: newestFirst,
};
export const orderOf = (view: QueueView): Sort => orders[view] ?? dueFirst;

/** Filters that a view answers by itself: they go when another view is chosen, the others stay. */
const answeredByView: readonly (keyof Filters)[] = ['status', 'assigneeId', 'clinicianId', 'turn'];

export const filtersFor = (filters: Filters): Filters =>
  Object.fromEntries(
    Object.entries(filters).filter(([name]) => !answeredByView.includes(name as keyof Filters)),
  );

/** As the server is asked. */
export const serverFilter = ({ view, filters, q }: QueueQuery): Record<string, unknown> => ({
  ...filters,
  view,
  ...(q ? { q } : {}),
});

export const isNarrowed = ({ filters, q }: QueueQuery): boolean =>
  q !== '' || Object.keys(filters).length > 0;

/** Would the row stand at or before the other one in this order? Missing times stand last. */
export const standsBefore = (
  one: Partial<Record<Sort[0], string | null>>,
  other: Partial<Record<Sort[0], string | null>>,
  [field, order]: Sort,
): boolean => {
  const at = one[field];
  const otherAt = other[field];
  if (!at || !otherAt) return Boolean(at) || !otherAt;
  return order === 'ASC' ? at <= otherAt : at >= otherAt;
};
