import { and, eq } from 'drizzle-orm';
import { type Person, pairKey } from '#domain/personKey.ts';
import { fieldProblem } from '#domain/problem.ts';
import { toldApart } from '#domain/requestActions.ts';
import { requestRecord } from '#domain/requestRecord.ts';
import { differentPeople, requests } from '#server/db/schema.ts';
import { ok } from '#server/http/answer.ts';
import { type Call, route } from '#server/http/route.ts';
import { hasRepeats } from './repeats.ts';
import {
  changeRequest,
  lockInOrder,
  lockRequest,
  matchRequestVersion,
  presentRequest,
  type RequestRow,
  visible,
} from './requestRecord.ts';

/** The people are remembered, not the two requests: whatever they send later is told apart already. */
async function remember({ db, now, person }: Call, [a, b]: [Person, Person], same: boolean): Promise<void> {
  const pair = pairKey(a, b);
  await (same
    ? db
        .delete(differentPeople)
        .where(and(eq(differentPeople.one, pair.one), eq(differentPeople.other, pair.other)))
    : db
        .insert(differentPeople)
        .values({ ...pair, staffId: person.id, at: now })
        .onConflictDoNothing());
}

/** Tells it in the timeline of `row`, whose mark is changed only where it now says something else. */
async function tell(
  call: Call,
  row: RequestRow,
  told: { otherId: string; same: boolean; repeats: boolean },
): Promise<RequestRow> {
  const { otherId, same, repeats } = told;
  const happening = {
    action: 'told-apart',
    reasonCode: same ? 'same-person' : 'different-people',
    after: { otherId },
  };
  if (repeats !== row.repeats) return changeRequest(call, row, { repeats }, happening);
  call.note({ ...happening, resource: 'requests', recordId: row.id });
  return row;
}

export const tellingApartRoutes = [
  route({
    method: 'post',
    path: '/api/requests/:id/told-apart',
    summary: 'Say that two requests are not the same person’s, now and later; `same` takes it back',
    access: 'requests:edit',
    body: toldApart,
    answers: requestRecord,
    handle: async (call) => {
      const { otherId, same } = call.body;
      await lockInOrder(call.db, [call.id, otherId]);
      const row = await lockRequest(call, call.id);
      matchRequestVersion(call.ifMatch, row);
      const [other] = await call.db
        .select()
        .from(requests)
        .where(and(eq(requests.id, otherId), visible(call)));
      if (!other || otherId === row.id) throw fieldProblem('otherId', 'otherId.invalid');
      await remember(call, [row, other], same);
      // Telling two apart decides; it never marks the other anew.
      const stillRepeats = (same || other.repeats) && (await hasRepeats(call.db, other));
      await tell(call, other, { otherId: row.id, same, repeats: stillRepeats });
      const repeats = await hasRepeats(call.db, row);
      return ok(presentRequest(await tell(call, row, { otherId, same, repeats })));
    },
  }),
];
