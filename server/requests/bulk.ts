import { and, asc } from 'drizzle-orm';
import * as z from 'zod';
import { type Bulk, type BulkChange, type BulkResult, bulk, bulkResult, mostAtOnce } from '#domain/bulk.ts';
import { Problem } from '#domain/problem.ts';
import { requests } from '#server/db/schema.ts';
import type { Happening } from '#server/events.ts';
import { ok } from '#server/http/answer.ts';
import { filterConditions } from '#server/http/filters.ts';
import { problemFrom, rowRefusal } from '#server/http/problemAnswer.ts';
import { type Call, route } from '#server/http/route.ts';
import { kindOf } from './bulkChanges.ts';
import {
  lockInOrder,
  lockRequest,
  type RequestRow,
  requireRequestVersion,
  visible,
} from './requestRecord.ts';
import { requestListing } from './requests.ts';

/** What is meant to become of one row; of rows found by a filter the version is their own. */
interface Order {
  id: string;
  version: number;
  change: BulkChange;
}
type Item = NonNullable<Bulk['items']>[number];

/** @throws Problem 409 when not as many match as the person was told */
async function lockMatching(
  call: Call,
  { filter, expected }: NonNullable<Bulk['matching']>,
): Promise<Pick<RequestRow, 'id' | 'version'>[]> {
  const rows = await call.db
    .select({ id: requests.id, version: requests.version })
    .from(requests)
    .where(and(visible(call), ...filterConditions(requestListing, filter, call)))
    .orderBy(asc(requests.id))
    .limit(mostAtOnce + 1)
    .for('update');
  if (rows.length !== expected) {
    const count = rows.length > mostAtOnce ? `${mostAtOnce}+` : rows.length;
    throw new Problem('bulk_changed', { args: { count, expected } });
  }
  return rows;
}

async function lockNamed({ db }: Call, items: Item[]): Promise<Item[]> {
  await lockInOrder(
    db,
    items.map(({ id }) => id),
  );
  return items;
}

/** Changes one row as its own route would, in a savepoint: what is refused leaves nothing behind. */
async function changeRow(call: Call, { change, version }: Order, row: RequestRow): Promise<RequestRow> {
  const { right, make } = kindOf(change);
  if (!call.person.rights[right]) throw new Problem('forbidden');
  requireRequestVersion(`"${version}"`, row);
  const told: Happening[] = [];
  const after = await call.db.transaction((tx) =>
    make({ ...call, db: tx, id: row.id, note: (happening) => told.push(happening) }, row, change),
  );
  told.forEach(call.note);
  return after;
}

async function follow(call: Call, order: Order): Promise<BulkResult> {
  const { id, change } = order;
  let before: RequestRow | undefined;
  try {
    // Read now: a row before it in the list may have been merged into this one.
    before = await lockRequest(call, id);
    const after = await changeRow(call, order, before);
    const undo = kindOf(change).undo(call, before, after);
    return { id, status: 200, version: after.version, ...(undo ? { undo } : {}) };
  } catch (error) {
    const problem = problemFrom(error);
    // Trouble of the database or ours is not the row's: the whole change is tried again, or fails as one.
    if (problem.code === 'unexpected' || problem.code === 'unavailable') throw error;
    return { id, ...(before ? { version: before.version } : {}), ...rowRefusal(problem, call) };
  }
}

export const bulkRoutes = [
  route({
    method: 'post',
    path: '/api/requests/bulk',
    summary: 'Change up to 1,000 requests at once; each row answers for itself, with what puts it back',
    access: 'requests:edit',
    body: bulk,
    answers: z.object({ results: z.array(bulkResult) }),
    maxBody: 1024 * 1024,
    handle: async (call) => {
      const { change, items = [], matching } = call.body;
      const named: Item[] = await (matching ? lockMatching(call, matching) : lockNamed(call, items));
      const results: BulkResult[] = [];
      for (const { id, version, change: own = change } of named)
        if (own) results.push(await follow(call, { id, version, change: own }));
      return ok({ results });
    },
  }),
];
