import { and, arrayContains, eq, notInArray } from 'drizzle-orm';
import { turnOf } from '#domain/dueTime.ts';
import { instantOf, zonedDay } from '#domain/instant.ts';
import {
  blockedByUnreadFlags,
  canMove,
  clinicianAnswers,
  isContactPolicyMet,
  isReopening,
  needsReason,
} from '#domain/moves.ts';
import { fieldProblem, Problem } from '#domain/problem.ts';
import { isOpen, type RequestStatus, reachedOutcomes } from '#domain/request.ts';
import type { RequestMove } from '#domain/requestActions.ts';
import { contactAttempts, locations, settings, staff } from '#server/db/schema.ts';
import type { Call } from '#server/http/route.ts';
import { sayWishes } from '#server/schedule/waitingRecord.ts';
import { lockSurvivor, mergeInto, unmerge } from './merging.ts';
import { changeRequest, type RequestChange, type RequestRow } from './requestRecord.ts';

/** Words to read first that nobody has read yet. */
export const hasUnreadFlags = (row: Pick<RequestRow, 'flags' | 'flagsReadAt'>): boolean =>
  row.flags.length > 0 && row.flagsReadAt === null;

/** @throws Problem 409 for a move the table does not have, 403 for one that is not theirs to make */
function requireAllowed({ person, scope }: Call, from: RequestStatus, to: RequestStatus): void {
  if (!canMove(from, to)) throw new Problem('move_not_allowed', { args: { from, to } });
  if (scope === 'own' && !(clinicianAnswers as readonly string[]).includes(to))
    throw new Problem('forbidden');
  if (isReopening(from, to) && !person.rights['requests:reopen']) throw new Problem('forbidden');
}

async function requireClinician({ db }: Call, { clinicianId, note }: RequestMove): Promise<void> {
  if (!clinicianId) throw fieldProblem('clinicianId', 'clinicianId.missing');
  if (!note) throw fieldProblem('note', 'question.missing');
  const [clinician] = await db
    .select({ id: staff.id })
    .from(staff)
    .where(and(eq(staff.id, clinicianId), eq(staff.active, true), arrayContains(staff.roles, ['clinician'])));
  if (!clinician) throw fieldProblem('clinicianId', 'clinicianId.invalid');
}

async function requireContactPolicy({ db }: Call, row: RequestRow): Promise<void> {
  const failed = await db
    .select({ at: contactAttempts.at, zone: locations.zone })
    .from(contactAttempts)
    .innerJoin(locations, eq(locations.id, row.locationId))
    .where(
      and(eq(contactAttempts.requestId, row.id), notInArray(contactAttempts.outcome, [...reachedOutcomes])),
    );
  const days = failed.map(({ at, zone }) => zonedDay(instantOf(at), zone));
  const [policy] = await db
    .select({ contactTries: settings.contactTries, contactDays: settings.contactDays })
    .from(settings);
  if (policy && !isContactPolicyMet(days, policy)) {
    const { contactTries: tries, contactDays } = policy;
    throw new Problem('contact_policy_unmet', { args: { tries, days: contactDays } });
  }
}

/** The attributes that change with the status. A decision, or taking it up, claims what nobody has claimed. */
function valuesOf({ person, scope }: Call, row: RequestRow, move: RequestMove): RequestChange {
  const { to, reason } = move;
  const claims = scope === 'all' && row.assigneeId === null && (to === 'in-review' || !isOpen(to));
  return {
    status: to,
    turn: turnOf(to),
    ...(claims ? { assigneeId: person.id } : {}),
    ...(to === 'new' ? { assigneeId: null } : {}),
    ...(to === 'awaiting-clinician' ? { clinicianId: move.clinicianId ?? null } : {}),
    duplicateOf: to === 'duplicate' ? (move.duplicateOf ?? null) : null,
    outcomeReason: isOpen(to) ? null : (reason ?? null),
    ...(isOpen(to) ? {} : { snoozedUntil: null, nextTryAt: null }),
    ...(isReopening(row.status, to) ? { appointmentId: null } : {}),
  };
}

/** Makes one move of a locked request, or says why not. */
export async function moveRequest(call: Call, row: RequestRow, move: RequestMove): Promise<RequestRow> {
  const { to } = move;
  requireAllowed(call, row.status, to);
  if (needsReason(row.status, to) && !move.reason) throw fieldProblem('reason', 'reason.missing');
  if (to === 'awaiting-clinician') await requireClinician(call, move);
  const survivor = to === 'duplicate' ? await lockSurvivor(call, row, move) : null;
  if (blockedByUnreadFlags.includes(to) && hasUnreadFlags(row)) throw new Problem('flags_unread');
  if (to === 'unreachable') await requireContactPolicy(call, row);
  const moved = await changeRequest(call, row, valuesOf(call, row, move), {
    action: 'moved',
    reasonCode: to,
    reason: move.reason,
    note: move.note,
  });
  if (to === 'waitlisted' && move.waiting) await sayWishes(call, row.id, move.waiting);
  if (survivor) await mergeInto(call, survivor, row);
  if (row.duplicateOf !== null) await unmerge(call, row);
  return moved;
}
