import { eq } from 'drizzle-orm';
import { appointmentRecord, booking } from '#domain/appointment.ts';
import { fieldProblem, Problem } from '#domain/problem.ts';
import { appointments } from '#server/db/schema.ts';
import { created } from '#server/http/answer.ts';
import { type Call, route } from '#server/http/route.ts';
import { tellOfVisits } from '#server/messages/visitMail.ts';
import {
  lockRequest,
  type RequestRow,
  requireRequestVersion,
  touchRequest,
} from '#server/requests/requestRecord.ts';
import { type AppointmentRow, presentAppointment } from './appointmentRecord.ts';
import { findPlace, spanOf, take } from './booking.ts';
import { extendHold, holdUntil, lockHold, releaseHolds } from './holds.ts';
import { endOffers } from './offerRecord.ts';
import { requireBookable, schedule } from './scheduledRequest.ts';

/** A new appointment, or the hold that becomes one. */
function keep(
  { db, now }: Call,
  values: Omit<typeof appointments.$inferInsert, 'id'>,
  hold?: AppointmentRow,
): Promise<AppointmentRow[]> {
  if (!hold)
    return db
      .insert(appointments)
      .values({ ...values, createdAt: now, updatedAt: now })
      .returning();
  return db
    .update(appointments)
    .set({ ...values, version: hold.version + 1, updatedAt: now })
    .where(eq(appointments.id, hold.id))
    .returning();
}

/** The request a body names is a field of that body: not there is 422. */
export async function lockNamedRequest(call: Call, requestId: string): Promise<RequestRow> {
  try {
    return await lockRequest(call, requestId);
  } catch (error) {
    throw error instanceof Problem ? fieldProblem('requestId', 'unknown_record') : error;
  }
}

export const bookingRoutes = [
  route({
    method: 'post',
    path: '/api/appointments',
    summary: "Book a slot with the request's ETag; a refusal carries alternatives",
    access: 'appointments:book',
    body: booking,
    answers: appointmentRecord,
    versioned: true,
    handle: async (call) => {
      const {
        requestId,
        holdId,
        overbooked = false,
        mode = 'in-person',
        agreedWith = null,
        checklist = null,
        reason = null,
        tellPatient,
        minutes,
        ...wanted
      } = call.body;
      const request = await lockNamedRequest(call, requestId);
      requireRequestVersion(call.ifMatch, request);
      requireBookable(request);
      const place = await findPlace(call, { ...wanted, minutes });
      const hold = holdId ? await lockHold(call, holdId, requestId) : undefined;
      await releaseHolds(call, requestId, hold?.id);
      const kept = {
        mode,
        agreedWith,
        checklist,
        reason,
        status: 'booked',
        holdExpiresAt: null,
      } as const;
      const row = await take(
        call,
        place,
        { ...wanted, overbooked, reason },
        (taken) => keep(call, { ...wanted, ...taken, ...kept, requestId }, hold),
        hold?.id,
      );
      if (hold) await endOffers(call, [hold.id], 'accepted');
      call.note({
        action: row.overbooked ? 'overbooked' : 'booked',
        resource: 'appointments',
        recordId: row.id,
        reason,
        after: { ...wanted },
      });
      await schedule(call, request, row.id);
      await tellOfVisits(call, [{ visit: row }], { tellPatient });
      return created(await presentAppointment(call.db, row), `/api/appointments/${row.id}`);
    },
  }),
  route({
    method: 'post',
    path: '/api/holds',
    summary: 'Hold a slot for ten minutes, or ten more: a pending appointment',
    access: 'appointments:book',
    body: booking,
    answers: appointmentRecord,
    handle: async (call) => {
      const {
        requestId,
        holdId: _hold,
        overbooked: _over,
        mode = 'in-person',
        agreedWith = null,
        checklist = null,
        reason: _reason,
        tellPatient: _tell,
        minutes,
        ...wanted
      } = call.body;
      const request = await lockNamedRequest(call, requestId);
      if (call.ifMatch !== undefined) requireRequestVersion(call.ifMatch, request);
      const place = await findPlace(call, { ...wanted, minutes });
      await touchRequest(call, request);
      const extended = await extendHold(call, { requestId, ...wanted, ...spanOf(place, wanted) });
      await releaseHolds(call, requestId, extended?.id);
      const kept = {
        status: 'pending',
        holdExpiresAt: holdUntil(call.now),
        mode,
        agreedWith,
        checklist,
      } as const;
      const row =
        extended ??
        (await take(call, place, wanted, (taken) => keep(call, { ...wanted, ...taken, ...kept, requestId })));
      call.note({ action: 'held', resource: 'appointments', recordId: row.id });
      return created(await presentAppointment(call.db, row), `/api/appointments/${row.id}`);
    },
  }),
];
