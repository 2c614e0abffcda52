import { and, eq, exists, type SQL, sql } from 'drizzle-orm';
import * as z from 'zod';
import { editing, given } from '#domain/editing.ts';
import { fieldProblem, Problem } from '#domain/problem.ts';
import { waitingEdit, waitingReadOnly, waitingRecord, waitingStatuses } from '#domain/waiting.ts';
import { offers, requests, waiting } from '#server/db/schema.ts';
import { ok } from '#server/http/answer.ts';
import { isId, type Listing, malformed } from '#server/http/filters.ts';
import { list } from '#server/http/listing.ts';
import { type Call, route } from '#server/http/route.ts';
import { requireVersion } from '#server/http/version.ts';
import { visible } from '#server/requests/requestRecord.ts';
import { changeWaiting, presentWaiting, type WaitingRow } from './waitingRecord.ts';

/** Those for whom one of a set would do: they named it, or none. */
const suits =
  (column: typeof waiting.locationIds | typeof waiting.providerIds, name: string) =>
  (id: string): SQL => {
    if (!isId(id)) throw malformed(`filter ${name} should be an id`);
    return sql`(${column} = '{}' or ${column} @> array[${id}]::uuid[])`;
  };

const offerStates = ['open', 'none'] as const;

const listing: Listing = {
  resource: 'waiting',
  table: waiting,
  id: waiting.id,
  search: sql`(select ${requests.searchText} from ${requests} where ${requests.id} = ${waiting.requestId})`,
  columns: {
    id: { column: waiting.id, kind: 'id', sortable: true },
    requestId: { column: waiting.requestId, kind: 'id' },
    serviceId: { column: waiting.serviceId, kind: 'id' },
    status: { column: waiting.status, kind: waitingStatuses },
    notBefore: { column: waiting.notBefore, kind: 'date' },
    notAfter: { column: waiting.notAfter, kind: 'date' },
    createdAt: { column: waiting.createdAt, kind: 'instant', sortable: true },
  },
  views: {
    locationId: suits(waiting.locationIds, 'locationId'),
    providerId: suits(waiting.providerIds, 'providerId'),
    offer: (state) => {
      if (!(offerStates as readonly string[]).includes(state))
        throw malformed(`filter offer should be one of ${offerStates.join(', ')}`);
      const open = sql`exists (
        select from ${offers} where ${offers.waitingId} = ${waiting.id} and ${offers.status} = 'open')`;
      return state === 'open' ? open : sql`not ${open}`;
    },
  },
  sort: ['createdAt', 'ASC'],
};

/** A clinician sees of the list what is handed to them, and that waits for their answer, not for a time. */
const visibleWaiting = (call: Pick<Call, 'scope' | 'person' | 'db'>): SQL | undefined =>
  call.scope === 'all'
    ? undefined
    : exists(
        call.db
          .select({ id: requests.id })
          .from(requests)
          .where(and(eq(requests.id, waiting.requestId), visible(call))),
      );

async function presentOne(call: Call, row: WaitingRow): Promise<Record<string, unknown>> {
  const [shown] = await presentWaiting(call.db, [row]);
  if (!shown) throw new Problem('not_found');
  return shown;
}

/** @throws Problem 404 when it is not there, or not theirs */
export async function findWaiting(call: Call): Promise<WaitingRow> {
  const [row] = await call.db
    .select()
    .from(waiting)
    .where(and(eq(waiting.id, call.id), visibleWaiting(call)));
  if (!row) throw new Problem('not_found');
  return row;
}

/** Each half of the window may be sent alone: the two that stand together must be in order. */
function requireOrder({ notBefore, notAfter }: Pick<WaitingRow, 'notBefore' | 'notAfter'>): void {
  if (notBefore && notAfter && notBefore > notAfter) throw fieldProblem('notAfter', 'waiting.order');
}

export const waitingRoutes = [
  route({
    method: 'get',
    path: '/api/waiting',
    summary: 'The waiting list: what each waits for, since when, and what they were offered',
    access: 'requests:read',
    answers: z.array(waitingRecord),
    handle: (call) =>
      list<WaitingRow>(listing, call, [visibleWaiting(call)], (rows) => presentWaiting(call.db, rows)),
  }),
  route({
    method: 'get',
    path: '/api/waiting/:id',
    summary: 'One place in the waiting list',
    access: 'requests:read',
    answers: waitingRecord,
    versioned: true,
    handle: async (call) => ok(await presentOne(call, await findWaiting(call))),
  }),
  route({
    method: 'put',
    path: '/api/waiting/:id',
    summary: 'Change what somebody waits for; a field left out stays as it is',
    access: 'requests:move',
    body: editing(waitingEdit, waitingReadOnly),
    answers: waitingRecord,
    versioned: true,
    handle: async (call) => {
      const { id } = await findWaiting(call);
      const [row] = await call.db.select().from(waiting).where(eq(waiting.id, id)).for('update');
      if (!row) throw new Problem('not_found');
      requireVersion(call.ifMatch, row, await presentOne(call, row));
      const edit = given(call.body);
      requireOrder({ ...row, ...edit });
      return ok(await presentOne(call, await changeWaiting(call, row, edit, { action: 'edited' })));
    },
  }),
];
