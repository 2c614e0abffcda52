import { and, asc, eq, inArray, type SQL } from 'drizzle-orm';
import { Problem } from '#domain/problem.ts';
import type { Change } from '#server/byTheClock.ts';
import type { Database } from '#server/db/database.ts';
import { requests } from '#server/db/schema.ts';
import { difference, type Happening } from '#server/events.ts';
import type { Call } from '#server/http/route.ts';
import { requireVersion } from '#server/http/version.ts';
import { keepPlace } from '#server/schedule/waitingRecord.ts';
import { clockAfter } from './dueTimes.ts';

export type RequestRow = typeof requests.$inferSelect;
export type RequestChange = Partial<typeof requests.$inferInsert>;

/** What the API shows of a request: all but what only searching and the clock need. */
export const presentRequest = ({
  emailKey: _key,
  nameKey: _name,
  searchText: _text,
  touchedAt: _touched,
  clockSince: _since,
  dueByHand: _byHand,
  ...record
}: RequestRow): Record<string, unknown> => record;

/** A clinician sees the requests handed to them, and no others; lists and counts included. */
export const visible = ({ scope, person }: Pick<Call, 'scope' | 'person'>): SQL | undefined =>
  scope === 'all'
    ? undefined
    : and(eq(requests.status, 'awaiting-clinician'), eq(requests.clinicianId, person.id));

/** @throws Problem 404 when it is not there, or not theirs */
export async function findRequest(
  call: Pick<Call, 'db' | 'scope' | 'person'>,
  id: string,
): Promise<RequestRow> {
  const [row] = await call.db
    .select()
    .from(requests)
    .where(and(eq(requests.id, id), visible(call)));
  if (!row) throw new Problem('not_found');
  return row;
}

/** Like `findRequest`, and nobody else changes it before this transaction ends. */
export async function lockRequest(
  call: Pick<Call, 'db' | 'scope' | 'person'>,
  id: string,
): Promise<RequestRow> {
  const [row] = await call.db
    .select()
    .from(requests)
    .where(and(eq(requests.id, id), visible(call)))
    .for('update');
  if (!row) throw new Problem('not_found');
  return row;
}

/** Locks several at once, always in the same order: two who want the same rows wait, and never for each other. */
export async function lockInOrder(db: Database, ids: readonly string[]): Promise<void> {
  await db
    .select({ id: requests.id })
    .from(requests)
    .where(inArray(requests.id, [...ids]))
    .orderBy(asc(requests.id))
    .for('update');
}

export const requireRequestVersion = (ifMatch: string | undefined, row: RequestRow): void =>
  requireVersion(ifMatch, row, presentRequest(row));

/** For actions that need no If-Match: one that is sent is held to all the same. */
export const matchRequestVersion = (ifMatch: string | undefined, row: RequestRow): void => {
  if (ifMatch !== undefined) requireRequestVersion(ifMatch, row);
};

/** Writes a change of a locked request with its next version, and tells the trail what differs. */
export async function changeRequest(
  call: Change,
  before: RequestRow,
  change: RequestChange,
  happening: Omit<Happening, 'resource' | 'recordId'>,
): Promise<RequestRow> {
  const values = {
    ...change,
    ...(await clockAfter(call, before, change)),
    version: before.version + 1,
    updatedAt: call.now,
    ...(call.person.id === null ? {} : { touchedAt: call.now }),
  };
  const [after] = await call.db.update(requests).set(values).where(eq(requests.id, before.id)).returning();
  if (!after) throw new Problem('not_found');
  const { version: _v, updatedAt: _u, ...shown } = presentRequest(after);
  call.note({
    ...difference(presentRequest(before), shown),
    ...happening,
    resource: 'requests',
    recordId: before.id,
  });
  await keepPlace(call, before, after);
  return after;
}

/** Somebody worked on it without changing it: a note, a held time. */
export const touchRequest = ({ db, now }: Pick<Change, 'db' | 'now'>, { id }: Pick<RequestRow, 'id'>) =>
  db.update(requests).set({ touchedAt: now }).where(eq(requests.id, id));
