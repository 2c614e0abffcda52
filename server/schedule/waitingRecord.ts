import { desc, eq, inArray } from 'drizzle-orm';
import { given } from '#domain/editing.ts';
import { instantOf } from '#domain/instant.ts';
import { stepsToScheduled } from '#domain/moves.ts';
import { Problem } from '#domain/problem.ts';
import { isOpen } from '#domain/request.ts';
import type { Offer, WaitingEdit } from '#domain/waiting.ts';
import type { Change } from '#server/byTheClock.ts';
import type { Database } from '#server/db/database.ts';
import { appointments, offers, requests, waiting } from '#server/db/schema.ts';
import { difference } from '#server/events.ts';
import type { RequestRow } from '#server/requests/requestRecord.ts';
import { letGo } from './offerRecord.ts';

export type WaitingRow = typeof waiting.$inferSelect;

/** What a request waits for when nobody has said it: what it asked for. */
const ownWishes = (request: RequestRow) => ({
  serviceId: request.bookServiceId ?? request.serviceId,
  locationIds: [request.locationId],
  providerIds: request.preferredProviderId === null ? [] : [request.preferredProviderId],
  notBefore: null,
  notAfter: null,
  preferredTimes: request.preferredTimes,
  note: null,
});

const wishesOf = ({
  serviceId,
  locationIds,
  providerIds,
  notBefore,
  notAfter,
  preferredTimes,
  note,
}: WaitingRow) => ({ serviceId, locationIds, providerIds, notBefore, notAfter, preferredTimes, note });

export async function changeWaiting(
  { db, now, note }: Change,
  before: WaitingRow,
  values: Partial<WaitingRow>,
  happening: { action: string; reason?: string | null | undefined },
): Promise<WaitingRow> {
  const [after] = await db
    .update(waiting)
    .set({ ...values, version: before.version + 1, updatedAt: now })
    .where(eq(waiting.id, before.id))
    .returning();
  if (!after) throw new Problem('not_found');
  const { version: _v, updatedAt: _u, ...shown } = after;
  note({ ...difference(before, shown), ...happening, resource: 'waiting', recordId: before.id });
  return after;
}

/** The request's last place in the list. */
async function placesOf({ db }: Change, requestId: string): Promise<WaitingRow[]> {
  return db
    .select()
    .from(waiting)
    .where(eq(waiting.requestId, requestId))
    .orderBy(desc(waiting.createdAt), desc(waiting.id))
    .limit(1)
    .for('update');
}

/** Who comes back without having ended gets the old place; who had a time begins anew, with the old wishes. */
async function begin(change: Change, request: RequestRow): Promise<void> {
  const { db, now, note } = change;
  const [last] = await placesOf(change, request.id);
  if (last && last.status !== 'ended') {
    await changeWaiting(change, last, { status: 'waiting' }, { action: 'waits' });
    return;
  }
  const values = { ...(last ? wishesOf(last) : ownWishes(request)), createdAt: now, updatedAt: now };
  const [row] = await db
    .insert(waiting)
    .values({ ...values, requestId: request.id })
    .returning();
  if (row) note({ action: 'waits', resource: 'waiting', recordId: row.id });
}

/**
 * A request that is waitlisted waits, by whatever door it came there; one that goes elsewhere leaves the list. What
 * it was offered stands as long as it could be booked, and then goes back to the others.
 */
export async function keepPlace(change: Change, before: RequestRow, after: RequestRow): Promise<void> {
  if (before.status === after.status) return;
  if (after.status === 'waitlisted') return begin(change, after);
  if (!isOpen(after.status) || stepsToScheduled[after.status] === 'refused') {
    await letGo(change, eq(appointments.requestId, after.id), 'withdrawn');
  }
  if (before.status !== 'waitlisted' && isOpen(after.status)) return;
  const [last] = await placesOf(change, after.id);
  const status = isOpen(after.status) ? 'paused' : 'ended';
  if (!last || last.status === 'ended' || last.status === status) return;
  await changeWaiting(change, last, { status }, { action: status });
}

/** Says what a waitlisted request waits for, in the breath that puts it there. */
export async function sayWishes(change: Change, requestId: string, wishes: WaitingEdit): Promise<void> {
  const [row] = await placesOf(change, requestId);
  if (row?.status === 'waiting') await changeWaiting(change, row, given(wishes), { action: 'edited' });
}

type Offered = { offer: typeof offers.$inferSelect; visit: typeof appointments.$inferSelect };

export const presentOffer = ({ offer, visit }: Offered): Offer => ({
  id: offer.id,
  waitingId: offer.waitingId,
  requestId: visit.requestId,
  appointmentId: visit.id,
  serviceId: visit.serviceId,
  providerId: visit.providerId,
  locationId: visit.locationId,
  startsAt: instantOf(visit.startsAt),
  endsAt: instantOf(visit.endsAt),
  status: offer.status,
  offeredAt: instantOf(offer.offeredAt),
  until: instantOf(offer.until),
  answeredAt: offer.answeredAt && instantOf(offer.answeredAt),
  actorId: offer.actorId,
  reasonCode: offer.reasonCode,
  reason: offer.reason,
});

/** What these were offered, newest first. */
async function offersOf(db: Database, waitingIds: readonly string[]): Promise<Map<string, Offer[]>> {
  const found = new Map<string, Offer[]>();
  if (waitingIds.length === 0) return found;
  const rows = await db
    .select({ offer: offers, visit: appointments })
    .from(offers)
    .innerJoin(appointments, eq(appointments.id, offers.appointmentId))
    .where(inArray(offers.waitingId, [...waitingIds]))
    .orderBy(desc(offers.offeredAt), desc(offers.id));
  for (const row of rows) {
    const { waitingId } = row.offer;
    found.set(waitingId, [...(found.get(waitingId) ?? []), presentOffer(row)]);
  }
  return found;
}

/** What the API shows: with whom to call, and what they were offered. */
export async function presentWaiting(
  db: Database,
  rows: readonly WaitingRow[],
): Promise<Record<string, unknown>[]> {
  if (rows.length === 0) return [];
  const people = await db
    .select()
    .from(requests)
    .where(
      inArray(
        requests.id,
        rows.map(({ requestId }) => requestId),
      ),
    );
  const personOf = new Map(people.map((person) => [person.id, person]));
  const offered = await offersOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const person = personOf.get(row.requestId);
    return {
      ...row,
      patientName: person ? `${person.firstName} ${person.lastName}` : '',
      phone: person?.phone ?? '',
      phoneExtension: person?.phoneExtension ?? null,
      language: person?.language ?? 'en',
      priority: person?.priority ?? 'routine',
      requestStatus: person?.status ?? 'waitlisted',
      unread: person ? person.flags.length > 0 && person.flagsReadAt === null : false,
      offers: offered.get(row.id) ?? [],
    };
  });
}
