import { and, count, desc, eq } from 'drizzle-orm';
import * as z from 'zod';
import { fold } from '#domain/fold.ts';
import { fieldProblem, Problem } from '#domain/problem.ts';
import { isOpen } from '#domain/request.ts';
import {
  assignment,
  claim,
  contactAttempt,
  flagsRead,
  note,
  requestMove,
  requestRecord,
} from '#domain/requestForms.ts';
import { created, ok } from './answer.ts';
import { contactAttempts, staff } from './db/schema.ts';
import { moveRequest } from './requestMoves.ts';
import {
  changeRequest,
  findRequest,
  lockRequest,
  presentRequest,
  type RequestChange,
  type RequestRow,
  requireRequestVersion,
} from './requestRecord.ts';
import { type Call, route } from './route.ts';

/** Takes the request up: a `new` one is now in review. */
const claimedBy = (row: RequestRow, assigneeId: string): RequestChange =>
  row.status === 'new' ? { assigneeId, status: 'in-review' } : { assigneeId };

/** Front desk may take a colleague's claim over only while the patient is on the phone. */
function mayTakeOver({ person }: Call, reason: string): boolean {
  if (person.rights['requests:take-over']) return true;
  const said = fold(reason).split(/[\s-]+/);
  return (
    person.rights['requests:take-over-on-phone'] !== undefined &&
    said.includes('patient') &&
    said.includes('phone')
  );
}

function requireOpen(row: RequestRow): void {
  if (!isOpen(row.status))
    throw new Problem('move_not_allowed', { args: { from: row.status, to: 'in-review' } });
}

/** Claims an unclaimed open request on the way to something else. */
async function claimIfFree(call: Call, row: RequestRow): Promise<RequestRow> {
  if (row.assigneeId !== null || !isOpen(row.status) || call.scope !== 'all') return row;
  return changeRequest(call, row, claimedBy(row, call.person.id), { action: 'claimed' });
}

/** Back among the unclaimed; never called means it is `new` again. */
async function releasedValues({ db }: Call, row: RequestRow): Promise<RequestChange> {
  const [tried] = await db
    .select({ times: count() })
    .from(contactAttempts)
    .where(eq(contactAttempts.requestId, row.id));
  const isUntouched = row.status === 'in-review' && Number(tried?.times ?? 0) === 0;
  return isUntouched ? { assigneeId: null, status: 'new' } : { assigneeId: null };
}

const matchIfGiven = ({ ifMatch }: Call, row: RequestRow): void => {
  if (ifMatch !== undefined) requireRequestVersion(ifMatch, row);
};

export const requestActionRoutes = [
  route({
    method: 'post',
    path: '/api/requests/:id/moves',
    summary: 'Move a request to another status',
    access: 'requests:move',
    body: requestMove,
    answers: requestRecord,
    versioned: true,
    handle: async (call) => {
      const row = await lockRequest(call, call.id);
      requireRequestVersion(call.ifMatch, row);
      return ok(presentRequest(await moveRequest(call, row, call.body)));
    },
  }),
  route({
    method: 'post',
    path: '/api/requests/:id/claim',
    summary: 'Claim a request; `takeOver` says why it is taken from a colleague',
    access: 'requests:claim',
    body: claim,
    answers: requestRecord,
    handle: async (call) => {
      const row = await lockRequest(call, call.id);
      requireOpen(row);
      if (row.assigneeId === call.person.id) return ok(presentRequest(row));
      const { takeOver } = call.body;
      if (row.assigneeId !== null) {
        if (!takeOver) throw new Problem('already_claimed', { current: presentRequest(row) });
        if (!mayTakeOver(call, takeOver)) throw new Problem('forbidden');
      }
      const action = row.assigneeId === null ? 'claimed' : 'taken-over';
      return ok(
        presentRequest(
          await changeRequest(call, row, claimedBy(row, call.person.id), { action, reason: takeOver }),
        ),
      );
    },
  }),
  route({
    method: 'post',
    path: '/api/requests/:id/release',
    summary: 'Give a claimed request back',
    access: 'requests:claim',
    body: z.strictObject({ note: note.shape.note.nullish() }),
    answers: requestRecord,
    handle: async (call) => {
      const row = await lockRequest(call, call.id);
      if (row.assigneeId === null) return ok(presentRequest(row));
      if (row.assigneeId !== call.person.id && !call.person.rights['requests:reassign'])
        throw new Problem('forbidden');
      const values = await releasedValues(call, row);
      return ok(
        presentRequest(await changeRequest(call, row, values, { action: 'released', note: call.body.note })),
      );
    },
  }),
  route({
    method: 'post',
    path: '/api/requests/:id/assign',
    summary: 'Hand a request to a colleague at the desk',
    access: 'requests:assign',
    body: assignment,
    answers: requestRecord,
    handle: async (call) => {
      const row = await lockRequest(call, call.id);
      matchIfGiven(call, row);
      requireOpen(row);
      const isOthers = row.assigneeId !== null && row.assigneeId !== call.person.id;
      if (isOthers && !call.person.rights['requests:reassign']) throw new Problem('forbidden');
      const { assigneeId } = call.body;
      const values = assigneeId === null ? await releasedValues(call, row) : claimedBy(row, assigneeId);
      if (assigneeId !== null) {
        const [colleague] = await call.db
          .select({ roles: staff.roles })
          .from(staff)
          .where(and(eq(staff.id, assigneeId), eq(staff.active, true)));
        const worksHere = colleague?.roles.some((role) => role === 'front-desk' || role === 'manager');
        if (!worksHere) throw fieldProblem('assigneeId', 'assigneeId.invalid');
      }
      return ok(presentRequest(await changeRequest(call, row, values, { action: 'assigned' })));
    },
  }),
  route({
    method: 'post',
    path: '/api/requests/:id/flags-read',
    summary: 'Say that the words to read first were read, and what came of it',
    access: 'requests:flags',
    body: flagsRead,
    answers: requestRecord,
    handle: async (call) => {
      const row = await lockRequest(call, call.id);
      matchIfGiven(call, row);
      const { outcome, note: told } = call.body;
      const happening = { action: 'flags-read', reasonCode: outcome, note: told };
      return ok(presentRequest(await changeRequest(call, row, { flagsReadAt: call.now }, happening)));
    },
  }),
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
    summary: 'Log a try to reach the patient, in any status',
    access: 'requests:call',
    body: contactAttempt,
    answers: z.looseObject({ id: z.uuid() }),
    handle: async (call) => {
      const locked = await lockRequest(call, call.id);
      matchIfGiven(call, locked);
      const row = await claimIfFree(call, locked);
      const { nextTryAt, ...told } = call.body;
      const next = nextTryAt ? new Date(nextTryAt) : null;
      const [attempt] = await call.db
        .insert(contactAttempts)
        .values({ ...told, nextTryAt: next, requestId: row.id, at: call.now, actorId: call.person.id })
        .returning();
      await changeRequest(
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
      return created(attempt);
    },
  }),
  route({
    method: 'post',
    path: '/api/requests/:id/notes',
    summary: 'Leave a note in the timeline',
    access: 'requests:note',
    body: note,
    answers: z.object({ requestId: z.uuid(), note: z.string() }),
    handle: async (call) => {
      const row = await lockRequest(call, call.id);
      call.note({ action: 'noted', resource: 'requests', recordId: row.id, note: call.body.note });
      return created({ requestId: row.id, at: call.now, actorId: call.person.id, note: call.body.note });
    },
  }),
];
