import { stepsToScheduled } from '#domain/moves.ts';
import { Problem } from '#domain/problem.ts';
import { isOpen } from '#domain/request.ts';
import type { Change } from '#server/byTheClock.ts';
import { hasUnreadFlags } from '#server/requests/requestMoves.ts';
import { changeRequest, type RequestRow } from '#server/requests/requestRecord.ts';

/** @throws Problem 409 when the request cannot be scheduled from where it stands, or has words nobody has read */
export function requireBookable(row: RequestRow): void {
  const refused = new Problem('move_not_allowed', { args: { from: row.status, to: 'scheduled' } });
  if (!isOpen(row.status) || stepsToScheduled[row.status] === 'refused') throw refused;
  if (hasUnreadFlags(row)) throw new Problem('flags_unread');
}

/** Ends the request as scheduled, and writes each step between. */
export async function schedule(call: Change, row: RequestRow, appointmentId: string): Promise<RequestRow> {
  const steps = isOpen(row.status) ? stepsToScheduled[row.status] : 'refused';
  if (steps === 'refused') return row;
  let from: RequestRow['status'] = row.status;
  for (const to of steps.slice(0, -1)) {
    call.note({
      action: 'moved',
      resource: 'requests',
      recordId: row.id,
      fields: ['status'],
      reasonCode: to,
      before: { status: from },
      after: { status: to },
    });
    from = to;
  }
  const values = {
    status: 'scheduled',
    turn: 'ours',
    appointmentId,
    assigneeId: row.assigneeId ?? call.person.id,
  } as const;
  return changeRequest(
    call,
    row,
    { ...values, dueAt: null, nextTryAt: null, snoozedUntil: null, outcomeReason: null },
    { action: 'moved', reasonCode: 'scheduled' },
  );
}
