import { desc, eq } from 'drizzle-orm';
import * as z from 'zod';
import { fieldProblem } from '#domain/problem.ts';
import { isOpen } from '#domain/request.ts';
import { contactAttempt } from '#domain/requestActions.ts';
import { contactAttempts } from '#server/db/schema.ts';
import { created, ok } from '#server/http/answer.ts';
import { route } from '#server/http/route.ts';
import { claimIfFree } from './claims.ts';
import { moveRequest } from './requestMoves.ts';
import { changeRequest, findRequest, lockRequest, matchRequestVersion } from './requestRecord.ts';

export const contactAttemptRoutes = [
  route({
    method: 'get',
    path: '/api/requests/:id/contact-attempts',
    summary: 'Every try to reach the patient, newest first',
    access: 'requests:read',
    answers: z.array(z.looseObject({ id: z.uuid() })),
    handle: async (call) => {
      const row = await findRequest(call, call.id);
      const found = await call.db
        .select()
        .from(contactAttempts)
        .where(eq(contactAttempts.requestId, row.id))
        .orderBy(desc(contactAttempts.at))
        .limit(1_000);
      const span = found.length === 0 ? '*' : `0-${found.length - 1}`;
      return ok(found, { 'Content-Range': `contact-attempts ${span}/${found.length}` });
    },
  }),
  route({
    method: 'post',
    path: '/api/requests/:id/contact-attempts',
    summary: 'Log a try to reach the patient, in any status; `to` has it wait for them in the same breath',
    access: 'requests:call',
    body: contactAttempt,
    answers: z.looseObject({ id: z.uuid() }),
    handle: async (call) => {
      const { nextTryAt, to, ...told } = call.body;
      const next = nextTryAt ? new Date(nextTryAt) : null;
      if (next && next <= call.now) throw fieldProblem('nextTryAt', 'nextTryAt.past');
      const locked = await lockRequest(call, call.id);
      matchRequestVersion(call.ifMatch, locked);
      const row = await claimIfFree(call, locked);
      const [attempt] = await call.db
        .insert(contactAttempts)
        .values({ ...told, nextTryAt: next, requestId: row.id, at: call.now, actorId: call.person.id })
        .returning();
      const logged = await changeRequest(
        call,
        row,
        { nextTryAt: isOpen(row.status) ? next : row.nextTryAt },
        {
          action: 'contact-attempted',
          reasonCode: told.outcome,
          after: { ...told, nextTryAt: next },
          note: told.note,
        },
      );
      if (to && to !== row.status) await moveRequest(call, logged, { to });
      return created(attempt);
    },
  }),
];
