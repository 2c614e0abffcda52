import { eq } from 'drizzle-orm';
import * as z from 'zod';
import {
  type AppointmentStatus,
  appointmentMoves,
  appointmentRecord,
  appointmentStatuses,
  tellPatient,
} from '#domain/appointment.ts';
import { turnOf } from '#domain/dueTime.ts';
import { requestAfterAppointment } from '#domain/moves.ts';
import { fieldProblem, Problem } from '#domain/problem.ts';
import { line } from '#domain/text.ts';
import { requests } from '#server/db/schema.ts';
import { ok } from '#server/http/answer.ts';
import { type Call, route } from '#server/http/route.ts';
import { writeVisitMail } from '#server/messages/visitMail.ts';
import { changeRequest } from '#server/requests/requestRecord.ts';
import {
  type AppointmentRow,
  changeAppointment,
  lockAppointment,
  presentAppointment,
} from './appointmentRecord.ts';
import { endOffers } from './offerRecord.ts';

const appointmentMove = z.strictObject({
  to: z.enum(appointmentStatuses),
  reason: line(500).nullish(),
  requestTo: z.enum(requestAfterAppointment).nullish(),
  tellPatient: tellPatient.optional(),
});

/** These take the visit away, so something must become of its request. */
const takenAway: readonly AppointmentStatus[] = ['cancelled', 'noshow', 'entered-in-error'];
const needsReason: readonly AppointmentStatus[] = ['cancelled', 'entered-in-error'];
/** A patient who was told of the visit must hear that it is off. */
const calledOff: readonly AppointmentStatus[] = ['cancelled', 'entered-in-error'];

/** Sends the request of a visit that will not be where it was decided; never by itself. */
async function moveItsRequest(
  call: Call,
  row: AppointmentRow,
  to: (typeof requestAfterAppointment)[number],
  reason: string | null | undefined,
): Promise<void> {
  const [request] = await call.db.select().from(requests).where(eq(requests.id, row.requestId)).for('update');
  if (!request || to === 'scheduled') return;
  if (request.status !== 'scheduled' || request.appointmentId !== row.id) {
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

export const appointmentMoveRoutes = [
  route({
    method: 'post',
    path: '/api/appointments/:id/moves',
    summary:
      'Arrived, checked in, fulfilled, no-show, cancelled; `requestTo` says what becomes of the request',
    access: 'appointments:book',
    body: appointmentMove,
    answers: appointmentRecord,
    versioned: true,
    handle: async (call) => {
      const row = await lockAppointment(call);
      const { to, reason, requestTo } = call.body;
      if (!appointmentMoves[row.status].includes(to)) {
        throw new Problem('move_not_allowed', { args: { from: row.status, to } });
      }
      if (needsReason.includes(to) && row.status !== 'pending' && !reason)
        throw fieldProblem('reason', 'reason.missing');
      if (requestTo && !takenAway.includes(to)) throw fieldProblem('requestTo', 'requestTo.invalid');
      const values = { status: to, holdExpiresAt: null, ...(reason ? { reason } : {}) };
      const moved = await changeAppointment(call, row, values, { action: 'moved', reasonCode: to, reason });
      if (row.status === 'pending') await endOffers(call, [row.id], 'withdrawn', reason);
      if (requestTo) await moveItsRequest(call, row, requestTo, reason);
      if (calledOff.includes(to) && row.status !== 'pending') {
        await writeVisitMail(call, moved, 'cancellation', { tellPatient: call.body.tellPatient });
      }
      return ok(await presentAppointment(call.db, moved));
    },
  }),
];
