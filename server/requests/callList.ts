import { and, asc, eq, gt, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import * as z from 'zod';
import { instantOf } from '#domain/instant.ts';
import { callOrder } from '#domain/nextTry.ts';
import { Problem } from '#domain/problem.ts';
import { isOpen } from '#domain/request.ts';
import { requestRecord } from '#domain/requestRecord.ts';
import type { Database } from '#server/db/database.ts';
import { locations, presence, requests } from '#server/db/schema.ts';
import { ok } from '#server/http/answer.ts';
import { type Call, route } from '#server/http/route.ts';
import { claimedBy } from './claims.ts';
import { changeRequest, lockRequest, presentRequest, type RequestRow, visible } from './requestRecord.ts';
import { requestViews } from './requestViews.ts';

const longestRound = 200;

/** A colleague's request comes back into the pool when nothing was done with it for so many minutes. */
const restMinutes = 10;
const presentSeconds = 60;

const before = (now: Date, seconds: number): Date => new Date(now.getTime() - seconds * 1_000);

/** Who holds it has it open now: perhaps on the phone for longer than anything is written. */
const isBeingLookedAt = (now: Date): SQL => sql`exists (
  select from ${presence}
  where ${presence.requestId} = ${requests.id} and ${presence.staffId} = ${requests.assigneeId}
    and ${gt(presence.seenAt, before(now, presentSeconds))})`;

const isInThePool = ({ person, now }: Pick<Call, 'person' | 'now'>): SQL | undefined =>
  or(
    isNull(requests.assigneeId),
    eq(requests.assigneeId, person.id),
    and(lte(requests.touchedAt, before(now, restMinutes * 60)), sql`not ${isBeingLookedAt(now)}`),
  );

const isDue = ({ status, nextTryAt }: RequestRow, now: Date): boolean =>
  isOpen(status) && nextTryAt !== null && nextTryAt <= now;

async function isFree(db: Database, call: Call, id: string): Promise<boolean> {
  const [free] = await db
    .select({ id: requests.id })
    .from(requests)
    .where(and(eq(requests.id, id), isInThePool(call)));
  return free !== undefined;
}

export const callListRoutes = [
  route({
    method: 'get',
    path: '/api/requests/call-list',
    summary: 'Whom to call now, in calling order: next try due, and no colleague at it',
    access: 'requests:call',
    query: z.strictObject({ locationId: z.uuid().optional() }),
    answers: z.array(requestRecord),
    handle: async (call) => {
      const { locationId } = call.query;
      const rows = await call.db
        .select({ request: requests, zone: locations.zone })
        .from(requests)
        .innerJoin(locations, eq(locations.id, requests.locationId))
        .where(
          and(
            visible(call),
            requestViews['call-list'](call),
            isInThePool(call),
            locationId ? eq(requests.locationId, locationId) : undefined,
          ),
        )
        .orderBy(asc(requests.nextTryAt), asc(requests.id))
        .limit(longestRound);
      const callable = rows.map(({ request, zone }) => ({
        row: request,
        zone,
        preferredTimes: request.preferredTimes,
        nextTryAt: request.nextTryAt && instantOf(request.nextTryAt),
      }));
      const ordered = callOrder(callable, instantOf(call.now), ({ zone }) => zone);
      return ok(ordered.map(({ row }) => presentRequest(row)));
    },
  }),
  route({
    method: 'post',
    path: '/api/requests/:id/take-up',
    summary: 'Take a request of the call list up: claims it, or says who is at it',
    access: 'requests:call',
    body: z.strictObject({}),
    answers: requestRecord,
    handle: async (call) => {
      const row = await lockRequest(call, call.id);
      const mine = row.assigneeId === call.person.id;
      if (!mine && !(await isFree(call.db, call, row.id)))
        throw new Problem('already_claimed', { current: presentRequest(row) });
      if (!isDue(row, call.now)) throw new Problem('call_not_due', { current: presentRequest(row) });
      if (mine) return ok(presentRequest(row));
      const action = row.assigneeId === null ? 'claimed' : 'taken-over';
      const happening = { action, reasonCode: 'call-round' };
      return ok(presentRequest(await changeRequest(call, row, claimedBy(row, call.person.id), happening)));
    },
  }),
];
