import { sql } from 'drizzle-orm';
import * as z from 'zod';
import {
  appointmentEdit,
  appointmentReadOnly,
  appointmentRecord,
  appointmentStatuses,
  movableStatuses,
} from '#domain/appointment.ts';
import { editing, given } from '#domain/editing.ts';
import { minutesBetween } from '#domain/instant.ts';
import { Problem } from '#domain/problem.ts';
import { appointments, requests } from '#server/db/schema.ts';
import { ok } from '#server/http/answer.ts';
import type { Listing } from '#server/http/filters.ts';
import { list } from '#server/http/listing.ts';
import { type Call, route } from '#server/http/route.ts';
import { tellOfVisits } from '#server/messages/visitMail.ts';
import {
  type AppointmentRow,
  changeAppointment,
  findAppointment,
  lockAppointment,
  presentAppointment,
  presentAppointments,
  visibleAppointments,
} from './appointmentRecord.ts';
import { findPlace, take } from './booking.ts';
import { releaseHolds } from './holds.ts';

const listing: Listing = {
  resource: 'appointments',
  table: appointments,
  id: appointments.id,
  search: sql`(select ${requests.searchText} from ${requests} where ${requests.id} = ${appointments.requestId})`,
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

const isMoved = (row: AppointmentRow, edit: Partial<Record<string, unknown>>): boolean =>
  (['serviceId', 'providerId', 'locationId', 'overbooked'] as const).some(
    (field) => edit[field] !== undefined && edit[field] !== row[field],
  ) ||
  (edit.startsAt !== undefined && edit.startsAt !== row.startsAt.toISOString()) ||
  (edit.minutes !== undefined && edit.minutes !== lengthOf(row));

/** Minutes. */
const lengthOf = ({ startsAt, endsAt }: AppointmentRow): number =>
  minutesBetween(startsAt.toISOString(), endsAt.toISOString());

/** What was said of the old time does not hold for the new one; the patient's own words stay where they are marked. */
const unsaid = { confirmedAt: null, moveAskedAt: null, inChart: false };

/** A record sent back as it was read says that it stands over another; only who may do so means it by that. */
const mayStandOver = ({ person }: Call, row: AppointmentRow, overbooked = false): boolean =>
  overbooked && (!row.overbooked || person.rights['appointments:overbook'] !== undefined);

export const appointmentRoutes = [
  route({
    method: 'get',
    path: '/api/appointments',
    summary: 'Appointments and holds, by time',
    access: 'appointments:read',
    answers: z.array(appointmentRecord),
    handle: (call) =>
      list<AppointmentRow>(listing, call, [visibleAppointments(call)], (rows) =>
        presentAppointments(call.db, rows),
      ),
  }),
  route({
    method: 'get',
    path: '/api/appointments/:id',
    summary: 'One appointment',
    access: 'appointments:read',
    answers: appointmentRecord,
    versioned: true,
    handle: async (call) => {
      const row = await findAppointment(call);
      call.note({ action: 'viewed', resource: 'appointments', recordId: row.id });
      return ok(await presentAppointment(call.db, row));
    },
  }),
  route({
    method: 'put',
    path: '/api/appointments/:id',
    summary: 'Move an appointment to another time, length, provider or location, or mark it',
    access: 'appointments:book',
    body: editing(appointmentEdit, appointmentReadOnly),
    answers: appointmentRecord,
    versioned: true,
    handle: async (call) => {
      const row = await lockAppointment(call);
      const { startsAt, minutes, tellPatient, ...edit } = given(call.body);
      if (!isMoved(row, call.body)) {
        const edited = await changeAppointment(call, row, edit, { action: 'edited' });
        if (row.status === 'booked' && edited.mode !== row.mode)
          await tellOfVisits(call, [{ visit: edited, before: row }], { tellPatient });
        return ok(await presentAppointment(call.db, edited));
      }
      if (!movableStatuses.includes(row.status))
        throw new Problem('move_not_allowed', { args: { from: row.status, to: row.status } });
      const overbooked = mayStandOver(call, row, edit.overbooked);
      const wanted = { ...row, ...edit, overbooked, startsAt: startsAt ?? row.startsAt.toISOString() };
      const isSameService = wanted.serviceId === row.serviceId;
      // A visit keeps its length wherever it is moved; another service brings its own.
      const place = await findPlace(call, {
        ...wanted,
        minutes: minutes ?? (isSameService ? lengthOf(row) : undefined),
      });
      await releaseHolds(call, row.requestId, row.id);
      const moved = await take(
        call,
        place,
        wanted,
        async (taken) => [
          await changeAppointment(
            call,
            row,
            { ...edit, ...taken, ...unsaid },
            { action: 'rescheduled', reason: edit.reason },
          ),
        ],
        row.id,
      );
      if (row.moveAskedAt)
        call.note({ action: 'move-answered', resource: 'requests', recordId: row.requestId });
      if (row.status !== 'pending')
        await tellOfVisits(call, [{ visit: moved, before: row }], { tellPatient });
      return ok(await presentAppointment(call.db, moved));
    },
  }),
];
