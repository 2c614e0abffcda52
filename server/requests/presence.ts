import { and, asc, eq, gt, lte, ne } from 'drizzle-orm';
import * as z from 'zod';
import { presence as told } from '#domain/requestActions.ts';
import { presence, requests } from '#server/db/schema.ts';
import type { Desk } from '#server/desk.ts';
import { notify } from '#server/events.ts';
import { ok } from '#server/http/answer.ts';
import { mostRows } from '#server/http/filters.ts';
import { type Call, route } from '#server/http/route.ts';
import { findRequest, visible } from './requestRecord.ts';

/** Screens say every twenty seconds that they are still there; three of those missed, and they are not. */
const staysMs = 60_000;
const longAgo = (now: Date): Date => new Date(now.getTime() - staysMs);

/** Nothing of it stands in the trail, so it has no place there either; of themselves nobody need be told. */
const lineOf = (requestId: string, staffId: string): string => `0 presence ${requestId} ${staffId}`;

const others = ({ person, now }: Call) =>
  and(ne(presence.staffId, person.id), gt(presence.seenAt, longAgo(now)));

type Told = Pick<z.infer<typeof told>, 'writing' | 'gone'>;

/** Writes down that the person is there, or gone. @returns whether others see something new */
async function keep({ db, person, now }: Call, requestId: string, { writing, gone }: Told): Promise<boolean> {
  const own = and(eq(presence.requestId, requestId), eq(presence.staffId, person.id));
  const [before] = await db.select().from(presence).where(own).for('update');
  const wasHere = before !== undefined && before.seenAt > longAgo(now);
  if (gone) {
    await db.delete(presence).where(own);
    return wasHere;
  }
  await db
    .insert(presence)
    .values({ requestId, staffId: person.id, seenAt: now, writing })
    .onConflictDoUpdate({
      target: [presence.requestId, presence.staffId],
      set: { seenAt: now, writing },
    });
  return !wasHere || before.writing !== writing;
}

/** Those who closed the lid said no goodbye: it is said for them. */
export async function forgetAbsent({ db, now }: Desk): Promise<void> {
  await db.transaction(async (tx) => {
    const gone = await tx
      .delete(presence)
      .where(lte(presence.seenAt, longAgo(now())))
      .returning({ requestId: presence.requestId, staffId: presence.staffId });
    await notify(
      tx,
      gone.map(({ requestId, staffId }) => lineOf(requestId, staffId)),
    );
  });
}

const here = z.object({ staffId: z.uuid(), writing: z.boolean() });

export const presenceRoutes = [
  route({
    method: 'post',
    path: '/api/requests/:id/presence',
    summary: 'Say that one has the request open, or closed it; answers who else is there',
    access: 'requests:read',
    body: told,
    answers: z.object({ here: z.array(here) }),
    isInput: false,
    handle: async (call) => {
      const { id } = await findRequest(call, call.id);
      const { left } = call.body;
      const isNews = await keep(call, id, call.body);
      const hasLeft = left && left !== id && (await keep(call, left, { writing: false, gone: true }));
      const changed = [...(isNews ? [id] : []), ...(hasLeft ? [left] : [])];
      await notify(
        call.db,
        changed.map((one) => lineOf(one, call.person.id)),
      );
      const found = await call.db
        .select({ staffId: presence.staffId, writing: presence.writing })
        .from(presence)
        .where(and(eq(presence.requestId, id), others(call)))
        .orderBy(asc(presence.staffId));
      return ok({ here: found });
    },
  }),
  route({
    method: 'get',
    path: '/api/presence',
    summary: 'Which requests others have open just now',
    access: 'requests:read',
    query: z.strictObject({}),
    answers: z.array(here.extend({ requestId: z.uuid() })),
    handle: async (call) => {
      const found = await call.db
        .select({ requestId: presence.requestId, staffId: presence.staffId, writing: presence.writing })
        .from(presence)
        .innerJoin(requests, eq(requests.id, presence.requestId))
        .where(and(others(call), visible(call)))
        .orderBy(asc(presence.requestId), asc(presence.staffId))
        .limit(mostRows);
      return ok(found);
    },
  }),
];
