import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { useConnection, useLiveChanges } from '#ui/live/useLive.ts';
import type { QueueRows } from './useQueueRows.ts';
import { countsKey } from './useViewCounts.ts';

/** Milliseconds: what comes together is asked for together. */
const together = 150;
const everyMinute = 60_000;

/** Keeps the rows true where they stand: what others do, what is done in the request beside, and what time does. */
export const useLiveQueue = (list: QueueRows): void => {
  const queries = useQueryClient();
  const { changed, take } = useLiveChanges('requests');
  const { state } = useConnection();
  const now = useRef(list);
  useEffect(() => {
    now.current = list;
  });
  const waiting = useRef(new Set<string>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const ask = useCallback(() => {
    const asked = [...waiting.current];
    waiting.current = new Set();
    timer.current = undefined;
    // What cannot be asked now is asked a minute later.
    now.current.check(asked.includes('*') ? 'all' : asked).catch(() => undefined);
    void queries.invalidateQueries({ queryKey: countsKey });
  }, [queries]);

  const look = useCallback(
    (ids: Iterable<string>) => {
      for (const id of ids) waiting.current.add(id);
      if (timer.current === undefined) timer.current = setTimeout(ask, together);
    },
    [ask],
  );

  useEffect(() => {
    if (changed.size === 0) return;
    look(changed);
    take();
  }, [changed, take, look]);

  useEffect(() => {
    // Of what happened between the first rows and the first word of the stream nobody would tell.
    if (state === 'live' && now.current.rows.length > 0) look(['*']);
  }, [state, look]);

  // The request beside the list may know of a change before the stream does.
  useEffect(
    () =>
      queries.getQueryCache().subscribe((event) => {
        if (event.type !== 'updated' || event.action.type !== 'success') return;
        const [resource, question] = event.query.queryKey as readonly unknown[];
        if (resource !== 'requests' || question !== 'getOne') return;
        const record = event.query.state.data as AppointmentRequest | undefined;
        const shown = now.current.rows.find(({ id }) => id === record?.id);
        if (!record || !shown || record.version <= shown.version) return;
        // Not while the answer is still being written down.
        queueMicrotask(() => now.current.patch(record));
        look([record.id]);
      }),
    [queries, look],
  );

  useEffect(() => {
    // Rows kept from an earlier visit may be old.
    if (now.current.rows.length > 0) look(['*']);
    const ticking = setInterval(() => {
      if (document.visibilityState === 'visible') look(['*']);
    }, everyMinute);
    return () => {
      clearInterval(ticking);
      clearTimeout(timer.current);
      timer.current = undefined;
    };
  }, [look]);
};
