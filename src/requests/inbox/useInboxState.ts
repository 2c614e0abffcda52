import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'react-admin';
import { isFocusLost } from '#ui/lostFocus.ts';
import { useGo } from '#ui/Ways.tsx';
import type { BulkOutcome } from './bulkOutcome.ts';
import type { InboxState, Place } from './InboxContext.ts';
import { useQueueQuery } from './useQueueQuery.ts';
import { useQueueRows } from './useQueueRows.ts';
import { useSelection } from './useSelection.ts';

export const rowId = (id: string): string => `request-${id}`;

/** The request in the address: `/requests/:id/show`. */
const openIn = (pathname: string): string | undefined => /^\/requests\/([^/]+)\/show/.exec(pathname)?.[1];

export const useInboxState = (): InboxState => {
  const asked = useQueueQuery();
  const list = useQueueRows(asked.query);
  const { view, filters, q } = asked.query;
  const selection = useSelection(JSON.stringify([view, filters, q]));
  const go = useGo();
  const queries = useQueryClient();
  const openId = openIn(useLocation().pathname);
  const [cursor, setCursor] = useState<string>();
  const [asksSnooze, setAsksSnooze] = useState(false);
  const [outcome, setOutcome] = useState<BulkOutcome>();
  const { pathOf, listPath } = asked;
  const { rows } = list;

  const moveTo = useCallback<Place['moveTo']>((id, { focus = true } = {}) => {
    setCursor(id);
    if (focus) focusRow(id);
  }, []);
  // The keys go on from the request that is open, however it came there.
  const lastOpen = useRef(openId);
  const isGoingBack = useRef(false);
  const [followed, setFollowed] = useState<string>();
  if (followed !== openId) {
    setFollowed(openId);
    if (openId) setCursor(openId);
  }

  const open = useCallback(
    (id: string) => {
      // What the list knows is shown at once; the request itself is asked for all the same.
      const row = rows.find((one) => one.id === id);
      const key = ['requests', 'getOne', { id, meta: undefined }];
      if (row && !queries.getQueryData(key)) queries.setQueryData(key, row, { updatedAt: 1 });
      go(pathOf(id));
    },
    [rows, queries, go, pathOf],
  );
  const close = useCallback(() => {
    isGoingBack.current = true;
    go(listPath);
  }, [go, listPath]);
  // Only now is a list seen again that lay under the request; what is not seen takes no focus.
  useEffect(() => {
    const left = lastOpen.current;
    if (left && !openId && (isGoingBack.current || isFocusLost())) focusRow(left);
    lastOpen.current = openId;
    isGoingBack.current = false;
  }, [openId]);

  const isHere = cursor !== undefined && rows.some(({ id }) => id === cursor);
  const at = isHere ? cursor : rows[0]?.id;
  return {
    asked,
    list,
    place: useMemo(
      () => ({ openId, open, close, isAtStart: !isHere, cursor: at, moveTo }),
      [openId, open, close, isHere, at, moveTo],
    ),
    many: useMemo(
      () => ({ selection, asksSnooze, setAsksSnooze, outcome, setOutcome }),
      [selection, asksSnooze, outcome],
    ),
  };
};

const focusRow = (id: string): void => {
  const row = document.getElementById(rowId(id));
  row?.focus({ preventScroll: true });
  row?.scrollIntoView?.({ block: 'nearest' });
};
