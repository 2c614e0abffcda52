import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useLocation, useStore } from 'react-admin';
import type { QueueView } from '#domain/queueViews.ts';
import type { SavedView } from '#domain/savedView.ts';
import { useGo } from '#ui/Ways.tsx';
import {
  type Filters,
  filtersFor,
  firstView,
  isView,
  orderOf,
  type QueueQuery,
  type Sort,
} from './queueQuery.ts';

interface Kept extends QueueQuery {
  /** The team view these filters came from. */
  savedId?: string | undefined;
}

/** In memory alone: the search holds patients’ names. Coming back to the list finds it as it was. */
const storeKey = 'requests.queue';
const first: Kept = { view: firstView, filters: {}, q: '', sort: orderOf(firstView) };

export interface QueueQueryState {
  query: QueueQuery;
  savedId: string | undefined;
  chooseView: (view: QueueView) => void;
  openSaved: (saved: SavedView) => void;
  setFilters: (filters: Filters) => void;
  search: (q: string) => void;
  sortBy: (sort: Sort) => void;
  /** Everything of the view. */
  clear: () => void;
  /** The list, and a request beside it, under the view at hand. */
  listPath: string;
  pathOf: (id: string) => string;
}

export const viewPath = (view: QueueView): string => `/requests?view=${view}`;

/** What the list is asked for. The view may stand in the address; what was typed never does. */
export const useQueueQuery = (): QueueQueryState => {
  const [stored, setStored] = useStore<Kept>(storeKey, first);
  const go = useGo();
  const queries = useQueryClient();
  const { search: address } = useLocation();
  const [goingTo, setGoingTo] = useState<string>();
  const parameters = new URLSearchParams(address);
  const named = parameters.get('view');
  const savedName = parameters.get('saved');
  const isUnderWay = goingTo !== undefined && goingTo !== address;
  const kept = useMemo<Kept>(
    () => (isView(named) && !isUnderWay ? asNamed(stored, named, savedName) : stored),
    [named, savedName, stored, isUnderWay],
  );
  const [seen, setSeen] = useState(address);
  if (seen !== address) {
    setSeen(address);
    setGoingTo(undefined);
  }
  // Who chooses another view wants to see it as it is now.
  const { view } = kept;
  useEffect(() => {
    queries.removeQueries({
      queryKey: ['queue', 'rows'],
      type: 'inactive',
      predicate: ({ queryKey }) => queryKey[2] !== view,
    });
  }, [queries, view]);
  useEffect(() => {
    if (kept !== stored) setStored(kept);
  }, [kept, stored, setStored]);

  return useMemo(() => {
    const saved = kept.savedId === undefined ? '' : `&saved=${kept.savedId}`;
    const under = named === null && !saved ? '' : `?view=${kept.view}${saved}`;
    return {
      query: kept,
      savedId: kept.savedId,
      chooseView: (next) => go(viewPath(next)),
      openSaved: ({ id, filter: { view: own = 'all', ...filters }, sort }) => {
        const next = `?view=${own}&saved=${id}`;
        setGoingTo(next);
        setStored({ view: own, filters, q: '', sort, savedId: id });
        go(`/requests${next}`);
      },
      setFilters: (filters) => setStored({ ...kept, filters: given(filters) }),
      search: (q) => setStored({ ...kept, q }),
      sortBy: (sort) => setStored({ ...kept, sort }),
      clear: () => setStored({ ...kept, filters: {}, q: '' }),
      listPath: `/requests${under}`,
      pathOf: (id) => `/requests/${id}/show${under}`,
    };
  }, [kept, named, go, setStored]);
};

/** The view in the address; with it the filters of a team view go, where the address does not name that one. */
const asNamed = (stored: Kept, view: QueueView, savedName: string | null): Kept => {
  if (stored.savedId !== undefined && savedName === null) return inView({ ...stored, filters: {} }, view);
  return view === stored.view ? stored : inView(stored, view);
};

const inView = ({ filters, q }: Kept, view: QueueView): Kept => ({
  view,
  q,
  filters: filtersFor(filters),
  sort: orderOf(view),
});

const given = (filters: Filters): Filters =>
  Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
