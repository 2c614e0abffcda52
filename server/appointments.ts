import { and, eq, inArray, type SQL } from 'drizzle-orm';
import * as z from 'zod';
import {
  appointmentEdit,
  appointmentReadOnly,
  appointmentRecord,
  appointmentStatuses,
  booking,
} from '#domain/appointment.ts';
import { editing, given } from '#domain/editing.ts';
import { fieldProblem, Problem } from '#domain/problem.ts';
import { created, ok } from './answer.ts';
import {
  type AppointmentRow,
  findPlace,
  holdUntil,
  releaseHolds,
  requireBookable,
  schedule,
  take,
} from './booking.ts';
import type { Database } from './db/database.ts';
import { appointments, providers, requests } from './db/schema.ts';
import { difference } from './events.ts';
import { type Listing, list } from './listing.ts';
import { lockRequest, type RequestRow, requireRequestVersion } from './requestRecord.ts';
import { type Call, route } from './route.ts';
import { requireVersion } from './version.ts';

const listing: Listing = {
  resource: 'appointments',
  table: appointments,
  id: appointments.id,
  columns: {
    id: { column: appointments.id, kind: 'id', sortable: true },
    requestId: { column: appointments.requestId, kind: 'id' },
    serviceId: { column: appointments.serviceId, kind: 'id' },
    providerId: { column: appointments.providerId, kind: 'id' },
    locationId: { column: appointments.locationId, kind: 'id' },
    startsAt: { column: appointments.startsAt, kind: 'instant', sortable: true },
    status: { column: appointments.status, kind: appointmentStatuses },
    overbooked: { column: appointments.overbooked, kind: 'flag' },
    inChart: { column: appointments.inChart, kind: 'flag' },
  },
  sort: ['startsAt', 'ASC'],
};

/** A clinician sees their own day. */
const visible = ({ scope, person, db }: Pick<Call, 'scope' | 'person' | 'db'>): SQL | undefined =>
  scope === 'all'
    ? undefined
    : inArray(
        appointments.providerId,
        db.select({ id: providers.id }).from(providers).where(eq(providers.staffId, person.id)),
      );

/** What the API shows: with the patient's name, without what only the constraint needs. */
export async function presentAppointments(
  db: Database,
  rows: readonly AppointmentRow[],
): Promise<Record<string, unknown>[]> {
  const ids = [...new Set(rows.map((row) => row.requestId))];
  const people =
    ids.length === 0
      ? []
      : await db
          .select({ id: requests.id, firstName: requests.firstName, lastName: requests.lastName })
          .from(requests)
          .where(inArray(requests.id, ids));
  const nameOf = new Map(people.map(({ id, firstName, lastName }) => [id, `${firstName} ${lastName}`]));
  return rows.map(({ busyUntil: _busy, ...row }) => ({
    ...row,
    patientName: nameOf.get(row.requestId) ?? '',
  }));
}

export async function presentAppointment(
  db: Database,
  row: AppointmentRow,
): Promise<Record<string, unknown>> {
  const [shown] = await presentAppointments(db, [row]);
  if (!shown) throw new Problem('not_found');
  return shown;
}

/** @throws Problem 404 when it is not there or not theirs, 428 and 412 as PUT and moves do */
export async function lockAppointment(call: Call): Promise<AppointmentRow> {
  const [row] = await call.db
    .select()
    .from(appointments)
    .where(and(eq(appointments.id, call.id), visible(call)))
    .for('update');
  if (!row) throw new Problem('not_found');
  requireVersion(call.ifMatch, row, await presentAppointment(call.db, row));
  return row;
}

/** Writes a change of a locked appointment with its next version, and tells the trail what differs. */
export async function changeAppointment(
  call: Call,
  before: AppointmentRow,
  values: Partial<AppointmentRow>,
  happening: { action: string; reasonCode?: string; reason?: string | null | undefined },
): Promise<AppointmentRow> {
  const [after] = await call.db
    .update(appointments)
    .set({ ...values, version: before.version + 1, updatedAt: call.now })
    .where(eq(appointments.id, before.id))
    .returning();
  if (!after) throw new Problem('not_found');
  const { version: _v, updatedAt: _u, ...shown } = after;
  call.note({ ...difference(before, shown), ...happening, resource: 'appointments', recordId: before.id });
  return after;
}

const isMoved = (row: AppointmentRow, edit: Partial<Record<string, unknown>>): boolean =>
  (['serviceId', 'providerId', 'locationId'] as const).some(
    (field) => edit[field] !== undefined && edit[field] !== row[field],
  ) ||
  (edit.startsAt !== undefined && edit.startsAt !== row.startsAt.toISOString());

const stillMovable: readonly AppointmentRow['status'][] = ['pending', 'booked', 'arrived'];

export const appointmentRoutes = [
  route({
    method: 'get',
    path: '/api/appointments',
    summary: 'Appointments and holds, by time',
    access: 'appointments:read',
    answers: z.array(appointmentRecord),
    handle: (call) =>
      list<AppointmentRow>(listing, call, [visible(call)], (rows) => presentAppointments(call.db, rows)),
  }),
  route({
    method: 'get',
    path: '/api/appointments/:id',
    summary: 'One appointment',
    access: 'appointments:read',
    answers: appointmentRecord,
    versioned: true,
    handle: async (call) => {
      const [row] = await call.db
        .select()
        .from(appointments)
        .where(and(eq(appointments.id, call.id), visible(call)));
      if (!row) throw new Problem('not_found');
      call.note({ action: 'viewed', resource: 'appointments', recordId: row.id });
      return ok(await presentAppointment(call.db, row));
    },
  }),
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
        reason = null,
        ...wanted
      } = call.body;
      const request = await lockNamedRequest(call, requestId);
      requireRequestVersion(call.ifMatch, request);
      requireBookable(request);
      const place = await findPlace(call, wanted);
      const hold = holdId ? await lockHold(call, holdId, requestId) : undefined;
      await releaseHolds(call, requestId, hold?.id);
      const kept = { overbooked, mode, agreedWith, reason, status: 'booked', holdExpiresAt: null } as const;
      const row = await take(
        call,
        place,
        { ...wanted, overbooked, reason },
        (span) => keep(call, { ...wanted, ...span, ...kept, requestId }, hold),
        hold?.id,
      );
      call.note({
        action: overbooked ? 'overbooked' : 'booked',
        resource: 'appointments',
        recordId: row.id,
        reason,
        after: { ...wanted },
      });
      await schedule(call, request, row.id);
      return created(await presentAppointment(call.db, row), `/api/appointments/${row.id}`);
    },
  }),
  route({
    method: 'post',
    path: '/api/holds',
    summary: 'Hold a slot for ten minutes: a pending appointment',
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
        reason: _reason,
        ...wanted
      } = call.body;
      const request = await lockNamedRequest(call, requestId);
      if (call.ifMatch !== undefined) requireRequestVersion(call.ifMatch, request);
      const place = await findPlace(call, wanted);
      await releaseHolds(call, requestId);
      const holdExpiresAt = holdUntil(call.now);
      const row = await take(call, place, wanted, (span) =>
        keep(call, { ...wanted, ...span, requestId, status: 'pending', holdExpiresAt, mode, agreedWith }),
      );
      call.note({ action: 'held', resource: 'appointments', recordId: row.id });
      return created(await presentAppointment(call.db, row), `/api/appointments/${row.id}`);
    },
  }),
  route({
    method: 'put',
    path: '/api/appointments/:id',
    summary: 'Move an appointment to another time, provider or location, or mark it',
    access: 'appointments:book',
    body: editing(appointmentEdit, appointmentReadOnly),
    answers: appointmentRecord,
    versioned: true,
    handle: async (call) => {
      const row = await lockAppointment(call);
      const { startsAt, ...edit } = given(call.body);
      if (!isMoved(row, call.body)) {
        return ok(
          await presentAppointment(call.db, await changeAppointment(call, row, edit, { action: 'edited' })),
        );
      }
      if (!stillMovable.includes(row.status))
        throw new Problem('move_not_allowed', { args: { from: row.status, to: row.status } });
      const wanted = { ...row, ...edit, startsAt: startsAt ?? row.startsAt.toISOString() };
      const place = await findPlace(call, wanted);
      const moved = await take(
        call,
        place,
        wanted,
        async (span) => [
          await changeAppointment(
            call,
            row,
            { ...edit, ...span },
            { action: 'rescheduled', reason: wanted.reason },
          ),
        ],
        row.id,
      );
      return ok(await presentAppointment(call.db, moved));
    },
  }),
];

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
async function lockNamedRequest(call: Call, requestId: string): Promise<RequestRow> {
  try {
    return await lockRequest(call, requestId);
  } catch (error) {
    throw error instanceof Problem ? fieldProblem('requestId', 'unknown_record') : error;
  }
}

/** @throws Problem 409 when the hold has run out or is not this request's */
async function lockHold({ db, now }: Call, holdId: string, requestId: string): Promise<AppointmentRow> {
  const [hold] = await db.select().from(appointments).where(eq(appointments.id, holdId)).for('update');
  if (hold?.requestId !== requestId || hold.status !== 'pending' || (hold.holdExpiresAt ?? now) <= now) {
    throw new Problem('hold_expired');
  }
  return hold;
}
