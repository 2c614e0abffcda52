import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import type { BulkChange, BulkResult } from '#domain/bulk.ts';
import { useAttempt } from '#ui/useAttempt.ts';
import { useAsked, useMany, usePlace, useQueue } from './InboxContext.ts';
import { serverFilter } from './queueQuery.ts';
import { useNextRequest } from './useNextRequest.ts';

/** After these the request at hand is out of hand, and the next one opens. */
const decides: readonly BulkChange['action'][] = ['move', 'snooze'];

const wasDone = ({ status }: BulkResult): boolean => status < 300;

/** One change of all that are selected, in one question; what was refused stays selected. */
export const useBulk = () => {
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { query } = useAsked();
  const list = useQueue();
  const { openId, open } = usePlace();
  const { selection, outcome, setOutcome } = useMany();
  const nextRequest = useNextRequest();
  const { attempt, busy, failure } = useAttempt();
  const { matching } = selection;
  const items = list.rows.flatMap(({ id, version }) => (selection.ids.has(id) ? [{ id, version }] : []));

  const settle = async (results: readonly BulkResult[], isUndo: boolean) => {
    const refused = results.filter((result) => !wasDone(result));
    const refusals = new Map(refused.map(({ id, detail = '' }) => [id, detail]));
    const undo = results.flatMap(({ id, version, undo: change }) =>
      change && version !== undefined ? [{ id, version, change }] : [],
    );
    setOutcome({ done: results.length - refused.length, refusals, undo: isUndo ? [] : undo, isUndo });
    const shown = new Set(list.rows.map(({ id }) => id));
    selection.setIds([...refusals.keys()].filter((id) => shown.has(id)));
    await list.check(results.map(({ id }) => id).filter((id) => shown.has(id)));
  };

  return {
    busy,
    failure,
    count: matching ?? items.length,
    run: (change: BulkChange) =>
      attempt(async () => {
        const which =
          matching === undefined
            ? { items }
            : { matching: { filter: serverFilter(query), expected: matching } };
        const { data } = await dataProvider.changeMany({ change, ...which });
        const isDecided = data.results.some((result) => result.id === openId && wasDone(result));
        const next = openId && isDecided && decides.includes(change.action) ? nextRequest(openId) : undefined;
        await settle(data.results, false);
        if (next) open(next);
      }),
    undo: () =>
      attempt(async () => {
        if (!outcome) return;
        const { data } = await dataProvider.changeMany({ items: [...outcome.undo] });
        await settle(data.results, true);
      }),
  };
};
