import { useEffect } from 'react';
import type { QueueRows } from './useQueueRows.ts';

/** Rows still to come below the open one when the next page is fetched. */
const ahead = 8;

/** Whoever works through the list finds the next request there, page after page. */
export const useRowsAhead = (
  { rows, loadMore }: Pick<QueueRows, 'rows' | 'loadMore'>,
  openId: string | undefined,
): void => {
  const at = rows.findIndex(({ id }) => id === openId);
  const isNearEnd = at >= 0 && at + ahead >= rows.length;
  useEffect(() => {
    if (isNearEnd) loadMore();
  }, [isNearEnd, loadMore]);
};
