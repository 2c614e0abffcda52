import { and, eq, inArray, type SQL } from 'drizzle-orm';
import type { OfferStatus } from '#domain/appointment.ts';
import { instantOf } from '#domain/instant.ts';
import type { DeclineReason } from '#domain/waiting.ts';
import type { Change } from '#server/byTheClock.ts';
import { appointments, offers, waiting } from '#server/db/schema.ts';
import { withdrawOffers } from '#server/messages/visitMail.ts';

export type OfferRow = typeof offers.$inferSelect;

/** Why it ended, as far as it was said. */
export interface Why {
  reasonCode?: DeclineReason | null | undefined;
  reason?: string | null | undefined;
}

/** Ends open offers one way, each on the record of its request and of the list. */
async function end(
  { db, now, note }: Change,
  which: SQL | undefined,
  status: Exclude<OfferStatus, 'open'>,
  why: Why = {},
): Promise<OfferRow[]> {
  const { reasonCode = null, reason = null } = why;
  const rows = await db
    .update(offers)
    .set({ status, answeredAt: now, reasonCode, reason })
    .where(and(eq(offers.status, 'open'), which))
    .returning();
  if (rows.length === 0) return rows;
  await withdrawOffers(
    db,
    rows.map(({ appointmentId }) => appointmentId),
  );
  const told = await db
    .select({
      waitingId: waiting.id,
      requestId: waiting.requestId,
      startsAt: appointments.startsAt,
      providerId: appointments.providerId,
    })
    .from(offers)
    .innerJoin(waiting, eq(waiting.id, offers.waitingId))
    .innerJoin(appointments, eq(appointments.id, offers.appointmentId))
    .where(
      inArray(
        offers.id,
        rows.map(({ id }) => id),
      ),
    );
  for (const { waitingId, requestId, startsAt, providerId } of told) {
    const after = { startsAt: instantOf(startsAt), providerId };
    const happening = { action: `offer-${status}`, ...(reasonCode ? { reasonCode } : {}) };
    note({ ...happening, resource: 'requests', recordId: requestId, after, reason });
    note({ ...happening, resource: 'waiting', recordId: waitingId });
  }
  return rows;
}

/** What a hold was kept for comes to an end with it; a hold that nobody was offered has no offer. */
export async function endOffers(
  change: Change,
  appointmentIds: readonly string[],
  status: Exclude<OfferStatus, 'open'>,
  why: Why = {},
): Promise<OfferRow[]> {
  if (appointmentIds.length === 0) return [];
  return end(change, inArray(offers.appointmentId, [...appointmentIds]), status, why);
}

/** Lets held times go: they are free again at once, and whoever was offered one is told on the record. */
export async function letGo(
  change: Change,
  which: SQL | undefined,
  status: 'expired' | 'declined' | 'withdrawn',
  why: Why = {},
): Promise<string[]> {
  const { db, now, note } = change;
  const held = await db
    .select({ id: appointments.id, version: appointments.version })
    .from(appointments)
    .where(and(eq(appointments.status, 'pending'), which))
    .orderBy(appointments.id)
    .for('update');
  for (const { id, version } of held) {
    await db
      .update(appointments)
      .set({ status: 'cancelled', version: version + 1, holdExpiresAt: null, updatedAt: now })
      .where(eq(appointments.id, id));
    note({ action: 'let-go', resource: 'appointments', recordId: id, reasonCode: status });
  }
  const ids = held.map(({ id }) => id);
  await endOffers(change, ids, status, why);
  return ids;
}
