import { and, count, eq } from 'drizzle-orm';
import * as z from 'zod';
import { fold } from '#domain/fold.ts';
import { fieldProblem, Problem } from '#domain/problem.ts';
import { isOpen } from '#domain/request.ts';
import { type Assignment, assignment, claim, note, takeOverOnPhone } from '#domain/requestActions.ts';
import { requestRecord } from '#domain/requestRecord.ts';
import { contactAttempts, staff } from '#server/db/schema.ts';
import { ok } from '#server/http/answer.ts';
import { type Call, route } from '#server/http/route.ts';
import {
  changeRequest,
  lockRequest,
  matchRequestVersion,
  presentRequest,
  type RequestChange,
  type RequestRow,
} from './requestRecord.ts';

/** Takes the request up: a `new` one is now in review. */
export const claimedBy = (row: RequestRow, assigneeId: string): RequestChange =>
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
export async function claimIfFree(call: Call, row: RequestRow): Promise<RequestRow> {
  if (row.assigneeId !== null || !isOpen(row.status) || call.scope !== 'all') return row;
  return changeRequest(call, row, claimedBy(row, call.person.id), { action: 'claimed' });
}

/** Back among the unclaimed; never called means it is `new` again. */
export async function releasedValues({ db }: Pick<Call, 'db'>, row: RequestRow): Promise<RequestChange> {
  const [tried] = await db
    .select({ times: count() })
    .from(contactAttempts)
    .where(eq(contactAttempts.requestId, row.id));
  const isUntouched = row.status === 'in-review' && (tried?.times ?? 0) === 0;
  return isUntouched ? { assigneeId: null, status: 'new' } : { assigneeId: null };
}

/** Gives a locked request to someone at the desk, or back to everybody. */
export async function assignRequest(
  call: Call,
  row: RequestRow,
  { assigneeId, note: told }: Assignment,
): Promise<RequestRow> {
  requireOpen(row);
  const isOthers = row.assigneeId !== null && row.assigneeId !== call.person.id;
  if (isOthers && !call.person.rights['requests:reassign']) throw new Problem('forbidden');
  const values = assigneeId === null ? await releasedValues(call, row) : claimedBy(row, assigneeId);
  if (assigneeId !== null) {
    const [colleague] = await call.db
      .select({ roles: staff.roles })
      .from(staff)
      .where(and(eq(staff.id, assigneeId), eq(staff.active, true)));
    const worksHere = colleague?.roles.some((role) => role === 'front-desk' || role === 'manager');
    if (!worksHere) throw fieldProblem('assigneeId', 'assigneeId.invalid');
  }
  return changeRequest(call, row, values, { action: 'assigned', note: told });
}

export const claimRoutes = [
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
      const why = takeOver === takeOverOnPhone ? { reasonCode: takeOver } : { reason: takeOver };
      return ok(
        presentRequest(await changeRequest(call, row, claimedBy(row, call.person.id), { action, ...why })),
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
    summary: 'Hand a request to a colleague at the desk, with a note of what is left to do',
    access: 'requests:assign',
    body: assignment,
    answers: requestRecord,
    handle: async (call) => {
      const row = await lockRequest(call, call.id);
      matchRequestVersion(call.ifMatch, row);
      return ok(presentRequest(await assignRequest(call, row, call.body)));
    },
  }),
];
