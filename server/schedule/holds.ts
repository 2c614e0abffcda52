import { and, eq, gt, lt, lte, ne } from 'drizzle-orm';
import { holdMinutes } from '#domain/appointment.ts';
import { addMinutes, instantOf } from '#domain/instant.ts';
import { Problem } from '#domain/problem.ts';
import type { Change } from '#server/byTheClock.ts';
import { appointments } from '#server/db/schema.ts';
import type { Call } from '#server/http/route.ts';
import type { AppointmentRow } from './appointmentRecord.ts';
import { letGo } from './offerRecord.ts';

/** Holds that have run out give way to the booking that wants their time, in its own transaction. */
export const cancelExpiredHolds = (
  call: Change,
  providerId: string,
  span: { busyFrom: Date; busyUntil: Date },
) =>
  letGo(
    call,
    and(
      eq(appointments.providerId, providerId),
      lte(appointments.holdExpiresAt, call.now),
      lt(appointments.busyFrom, span.busyUntil),
      gt(appointments.busyUntil, span.busyFrom),
    ),
    'expired',
  );

/** The request's other holds are let go: a person is offered one time at a time. */
export const releaseHolds = (call: Change, requestId: string, keep?: string) =>
  letGo(
    call,
    and(eq(appointments.requestId, requestId), keep ? ne(appointments.id, keep) : undefined),
    'withdrawn',
  );

export const holdUntil = (now: Date): Date => new Date(addMinutes(instantOf(now), holdMinutes));

/** @throws Problem 409 when the hold has run out or is not this request's */
export async function lockHold(
  { db, now }: Call,
  holdId: string,
  requestId: string,
): Promise<AppointmentRow> {
  const [hold] = await db.select().from(appointments).where(eq(appointments.id, holdId)).for('update');
  if (hold?.requestId !== requestId || hold.status !== 'pending' || (hold.holdExpiresAt ?? now) <= now) {
    throw new Problem('hold_expired');
  }
  return hold;
}

/** Choosing the same time once more keeps it longer, if it is still kept. */
export async function extendHold(
  { db, now }: Change,
  wanted: Pick<
    AppointmentRow,
    'requestId' | 'serviceId' | 'providerId' | 'locationId' | 'startsAt' | 'endsAt'
  >,
): Promise<AppointmentRow | undefined> {
  const [hold] = await db
    .select()
    .from(appointments)
    .where(
      and(
        eq(appointments.requestId, wanted.requestId),
        eq(appointments.status, 'pending'),
        eq(appointments.serviceId, wanted.serviceId),
        eq(appointments.providerId, wanted.providerId),
        eq(appointments.locationId, wanted.locationId),
        eq(appointments.startsAt, wanted.startsAt),
        eq(appointments.endsAt, wanted.endsAt),
        gt(appointments.holdExpiresAt, now),
      ),
    )
    .for('update');
  if (!hold) return undefined;
  // A time offered to somebody who waits is kept longer than that.
  const holdExpiresAt = new Date(Math.max(holdUntil(now).getTime(), hold.holdExpiresAt?.getTime() ?? 0));
  const [extended] = await db
    .update(appointments)
    .set({ holdExpiresAt, version: hold.version + 1, updatedAt: now })
    .where(eq(appointments.id, hold.id))
    .returning();
  return extended;
}
