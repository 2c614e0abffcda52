import { and, eq, inArray, type SQL } from 'drizzle-orm';
import { Problem } from '#domain/problem.ts';
import type { Change } from '#server/byTheClock.ts';
import type { Database } from '#server/db/database.ts';
import { appointments, providers, requests } from '#server/db/schema.ts';
import { difference } from '#server/events.ts';
import type { Call } from '#server/http/route.ts';
import { requireVersion } from '#server/http/version.ts';

export type AppointmentRow = typeof appointments.$inferSelect;

/** A clinician sees their own day. */
export const visibleAppointments = ({
  scope,
  person,
  db,
}: Pick<Call, 'scope' | 'person' | 'db'>): SQL | undefined =>
  scope === 'all'
    ? undefined
    : inArray(
        appointments.providerId,
        db.select({ id: providers.id }).from(providers).where(eq(providers.staffId, person.id)),
      );

/** @throws Problem 404 when it is not there or not theirs */
export async function findAppointment(call: Call): Promise<AppointmentRow> {
  const [row] = await call.db
    .select()
    .from(appointments)
    .where(and(eq(appointments.id, call.id), visibleAppointments(call)));
  if (!row) throw new Problem('not_found');
  return row;
}

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
  return rows.map(({ busyFrom: _from, busyUntil: _until, calendarSequence: _sequence, ...row }) => ({
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
    .where(and(eq(appointments.id, call.id), visibleAppointments(call)))
    .for('update');
  if (!row) throw new Problem('not_found');
  requireVersion(call.ifMatch, row, await presentAppointment(call.db, row));
  return row;
}

/** Writes a change of a locked appointment with its next version, and tells the trail what differs. */
export async function changeAppointment(
  call: Change,
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
