import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { useApi } from '#ui/useApi.ts';
import { onceEach, type Pages, withRows } from './queuePages.ts';
import { type QueueQuery, serverFilter, standsBefore } from './queueQuery.ts';

/** Rows of the first page, which should stand there soon, and of a later one, which comes as the end is reached. */
const pageSize = 25;
const laterPageSize = 75;
/** Ids in one question. */
const mostAsked = 500;

interface Drift {
  of: string;
  /** Rows on screen that the view no longer holds, as they stood when they did. */
  gone: ReadonlyMap<string, AppointmentRequest>;
  /** Ids the view holds now and the screen does not show. */
  fresh: ReadonlySet<string>;
}

export interface QueueRows {
  rows: AppointmentRequest[];
  gone: Drift['gone'];
  freshCount: number;
  total: number;
  atLeast: boolean;
  isPending: boolean;
  /** Rows of the question before are still shown. */
  isStale: boolean;
  error: Error | null;
  hasMore: boolean;
  isLoadingMore: boolean;
  loadMore: () => void;
  /** Takes in what is new and lets go of what has moved on. */
  takeIn: () => Promise<unknown>;
  /** Brings rows up to date where they stand, and notes which come and go. */
  check: (ids: readonly string[] | 'all') => Promise<void>;
  patch: (record: AppointmentRequest) => void;
}

const none = { gone: new Map<string, AppointmentRequest>(), fresh: new Set<string>() };

/** The rows of the queue. Once shown they keep their places until the person asks for others. */
export const useQueueRows = (query: QueueQuery): QueueRows => {
  const api = useApi();
  const queries = useQueryClient();
  const filter = useMemo(() => serverFilter(query), [query]);
  const { sort, view } = query;
  const queryKey = useMemo(() => ['queue', 'rows', view, filter, sort] as const, [view, filter, sort]);
  const of = JSON.stringify(queryKey);
  const [kept, setDrift] = useState<Drift>({ of, ...none });
  const drift = kept.of === of ? kept : { of, ...none };

  const pages = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) =>
      api.queueRows(
        { filter, sort, count: pageParam === undefined ? pageSize : laterPageSize, after: pageParam },
        signal,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.after,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    placeholderData: (before, asked) => (asked?.queryKey[2] === view ? before : undefined),
  });
  const { data, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  const rows = useMemo(() => onceEach(data?.pages.flatMap((page) => page.rows) ?? []), [data]);
  const last = data?.pages.at(-1);

  const write = useCallback(
    (records: readonly AppointmentRequest[]) => {
      const newer = new Map(records.map((record) => [record.id, record]));
      queries.setQueryData<Pages>(queryKey, (held) => held && withRows(held, newer));
    },
    [queries, queryKey],
  );

  /** As they stood before the page knew better: whether they left the view is found out a moment later. */
  const stood = useRef(new Map<string, AppointmentRequest>());
  const patch = useCallback<QueueRows['patch']>(
    (record) => {
      const held = queries.getQueryData<Pages>(queryKey);
      const row = held?.pages.flatMap((page) => page.rows).find(({ id }) => id === record.id);
      if (row && !stood.current.has(record.id)) stood.current.set(record.id, row);
      write([record]);
    },
    [queries, queryKey, write],
  );

  const check = useCallback<QueueRows['check']>(
    async (ids) => {
      const held = queries.getQueryData<Pages>(queryKey);
      if (!held) return;
      const shown = new Map(held.pages.flatMap((page) => page.rows.map((row) => [row.id, row])));
      const ask = (asked: readonly string[]) =>
        asked.length === 0
          ? []
          : api
              .queueRows({ filter: { ...filter, id: asked }, sort, count: asked.length })
              .then((found) => found.rows);
      const asked = ids === 'all' ? ids : ids.slice(-mostAsked);
      const found =
        asked === 'all'
          ? (await api.queueRows({ filter, sort, count: Math.max(shown.size, pageSize) })).rows
          : await ask(asked);
      const foundIds = new Set(found.map(({ id }) => id));
      const doubted = [...shown.keys()].filter(
        (id) => !foundIds.has(id) && (asked === 'all' || asked.includes(id)),
      );
      const still = asked === 'all' ? await ask(doubted) : [];
      const stillIds = new Set(still.map(({ id }) => id));
      const left = doubted.filter((id) => !stillIds.has(id));
      const moved =
        left.length === 0 ? [] : (await api.getMany<AppointmentRequest>('requests', { ids: left })).data;

      write([...found, ...still, ...moved]);
      const end = held.pages.at(-1);
      const lastRow = end?.rows.at(-1);
      const isInReach = (row: AppointmentRequest) =>
        !end?.after || !lastRow || standsBefore(row, lastRow, sort);
      const come = found.filter((row) => !shown.has(row.id) && isInReach(row)).map(({ id }) => id);
      const judged = (id: string) => asked === 'all' || asked.includes(id);
      const known = new Map(stood.current);
      for (const id of known.keys()) if (judged(id)) stood.current.delete(id);
      setDrift((before) => {
        const base = before.of === of ? before : none;
        const gone = new Map([...base.gone].filter(([id]) => !foundIds.has(id) && !stillIds.has(id)));
        for (const id of left) {
          const row = gone.get(id) ?? known.get(id) ?? shown.get(id);
          if (row) gone.set(id, row);
        }
        const fresh = new Set([...base.fresh].filter((id) => !judged(id)));
        for (const id of come) fresh.add(id);
        return { of, gone, fresh };
      });
    },
    [queries, queryKey, api, filter, sort, of, write],
  );

  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const takeIn = useCallback(async () => {
    await refetch();
    setDrift({ of, ...none });
  }, [refetch, of]);

  const { isPending, isPlaceholderData: isStale, error } = pages;
  const { gone } = drift;
  const freshCount = drift.fresh.size;
  const total = last?.total ?? 0;
  const atLeast = last?.atLeast ?? false;
  return useMemo(
    () => ({
      rows,
      gone,
      freshCount,
      total,
      atLeast,
      isPending,
      isStale,
      error,
      hasMore: hasNextPage,
      isLoadingMore: isFetchingNextPage,
      loadMore,
      takeIn,
      check,
      patch,
    }),
    [
      rows,
      gone,
      freshCount,
      total,
      atLeast,
      isPending,
      isStale,
      error,
      hasNextPage,
      isFetchingNextPage,
      loadMore,
      takeIn,
      check,
      patch,
    ],
  );
};
