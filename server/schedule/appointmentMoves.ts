import { eq } from 'drizzle-orm';
import {
  appointmentMove,
  appointmentMoves,
  appointmentRecord,
  isOccupying,
  isTakenAway,
  reasonedStatuses,
} from '#domain/appointment.ts';
import { turnOf } from '#domain/dueTime.ts';
import type { requestAfterAppointment } from '#domain/moves.ts';
import { fieldProblem, Problem } from '#domain/problem.ts';
import { calledOff } from '#domain/telling.ts';
import { requests } from '#server/db/schema.ts';
import { ok } from '#server/http/answer.ts';
import { type Call, route } from '#server/http/route.ts';
import { tellOfVisits } from '#server/messages/visitMail.ts';
import { changeRequest, lockRequest } from '#server/requests/requestRecord.ts';
import {
  type AppointmentRow,
  changeAppointment,
  lockAppointment,
  presentAppointment,
} from './appointmentRecord.ts';
import { takeAgain } from './booking.ts';
import { hangOnNextVisit } from './nextVisit.ts';
import { endOffers } from './offerRecord.ts';
import { requireBookable, schedule } from './scheduledRequest.ts';

/** Sends the request of a visit that will not be where it was decided; never by itself. */
export async function moveItsRequest(
  call: Call,
  row: AppointmentRow,
  to: (typeof requestAfterAppointment)[number],
  reason: string | null | undefined,
): Promise<void> {
  const [request] = await call.db.select().from(requests).where(eq(requests.id, row.requestId)).for('update');
  const isIts = request?.status === 'scheduled' && request.appointmentId === row.id;
  if (to === 'scheduled') {
    if (isIts) await hangOnNextVisit(call, request);
    return;
  }
  if (!request) return;
  if (!isIts) {
    throw fieldProblem('requestTo', 'requestTo.invalid');
  }
  if (to !== 'in-review') {
    call.note({
      action: 'moved',
      resource: 'requests',
      recordId: request.id,
      fields: ['status'],
      reasonCode: 'in-review',
      before: { status: 'scheduled' },
      after: { status: 'in-review' },
      reason,
    });
  }
  const isWithdrawn = to === 'withdrawn';
  await changeRequest(
    call,
    request,
    {
      status: to,
      turn: turnOf(to),
      appointmentId: null,
      outcomeReason: isWithdrawn ? (reason ?? null) : null,
    },
    { action: 'moved', reasonCode: to, reason },
  );
}

/** The visit takes place after all: its request, opened again meanwhile, is scheduled once more. */
async function scheduleAgain(call: Call, row: AppointmentRow): Promise<void> {
  const request = await lockRequest({ ...call, scope: 'all' }, row.requestId);
  if (request.status === 'scheduled' && request.appointmentId === row.id) return;
  requireBookable(request);
  await schedule(call, request, row.id);
}

export const appointmentMoveRoutes = [
  route({
    method: 'post',
    path: '/api/appointments/:id/moves',
    summary:
      'Arrived, checked in, fulfilled, no-show, cancelled (by whom); `requestTo` says what becomes of the request',
    access: 'appointments:book',
    body: appointmentMove,
    answers: appointmentRecord,
    versioned: true,
    handle: async (call) => {
      const row = await lockAppointment(call);
      const { to, reason, requestTo, cancelledBy } = call.body;
      if (!appointmentMoves[row.status].includes(to)) {
        throw new Problem('move_not_allowed', { args: { from: row.status, to } });
      }
      if (reasonedStatuses.includes(to) && row.status !== 'pending' && !reason)
        throw fieldProblem('reason', 'reason.missing');
      if (cancelledBy && to !== 'cancelled') throw fieldProblem('cancelledBy', 'cancelledBy.invalid');
      const comesBack = isOccupying(to) && !isOccupying(row.status);
      if (requestTo && !isTakenAway(to) && !(comesBack && requestTo === 'scheduled'))
        throw fieldProblem('requestTo', 'requestTo.invalid');
      const values = {
        status: to,
        holdExpiresAt: null,
        ...(reason ? { reason } : {}),
        ...(cancelledBy ? { cancelledBy } : {}),
      };
      const told =
        row.status === 'pending'
          ? ({ action: 'let-go', reasonCode: 'withdrawn' } as const)
          : ({ action: 'moved', reasonCode: to } as const);
      const write = () => changeAppointment(call, row, values, { ...told, reason });
      const moved = comesBack ? await takeAgain(call, row, write) : await write();
      if (row.status === 'pending') await endOffers(call, [row.id], 'withdrawn', { reason });
      if (requestTo && comesBack) await scheduleAgain(call, row);
      else if (isTakenAway(to) && row.status !== 'pending')
        await moveItsRequest(call, row, requestTo ?? 'scheduled', reason);
      if (calledOff.includes(to) && row.status !== 'pending') {
        await tellOfVisits(call, [{ visit: moved, before: row }], { tellPatient: call.body.tellPatient });
      }
      return ok(await presentAppointment(call.db, moved));
    },
  }),
];
