import { and, eq } from 'drizzle-orm';
import type { Checklist } from '#domain/checklist.ts';
import { addMinutes, instantOf, minutesBetween } from '#domain/instant.ts';
import { fieldProblem, Problem } from '#domain/problem.ts';
import { appointments, offers, requests, settings, waiting } from '#server/db/schema.ts';
import { tellOfVisits, writeOffer } from '#server/messages/visitMail.ts';
import { type RequestRow, touchRequest } from '#server/requests/requestRecord.ts';
import type { AppointmentRow } from './appointmentRecord.ts';
import { type Acting, findPlace, take } from './booking.ts';
import { releaseHolds } from './holds.ts';
import { endOffers, letGo, type OfferRow, type Why } from './offerRecord.ts';
import { requireBookable, schedule } from './scheduledRequest.ts';
import type { WaitingRow } from './waitingRecord.ts';

export interface OfferedTime {
  serviceId: string;
  providerId: string;
  locationId: string;
  startsAt: string;
  minutes?: number | undefined;
  /** False where the desk tells the patient itself. */
  tellPatient?: boolean | undefined;
}

/** How long the time is kept: as long as was said, or as the clinic always does; never beyond its own beginning. */
async function keptUntil({ db, now }: Acting, { minutes, startsAt }: OfferedTime): Promise<Date> {
  const [usual] = await db.select({ minutes: settings.offerMinutes }).from(settings);
  const until = addMinutes(instantOf(now), minutes ?? usual?.minutes ?? 120);
  return new Date(until < startsAt ? until : startsAt);
}

async function lockRequest({ db }: Acting, requestId: string): Promise<RequestRow> {
  const [request] = await db.select().from(requests).where(eq(requests.id, requestId)).for('update');
  if (!request) throw new Problem('not_found');
  return request;
}

/** Keeps a time for somebody who waits. @throws Problem 409 when they wait no longer, or somebody else has the time */
export async function makeOffer(
  call: Acting,
  { id, requestId }: Pick<WaitingRow, 'id' | 'requestId'>,
  offered: OfferedTime,
): Promise<{ offer: OfferRow; visit: AppointmentRow }> {
  const { db, now, note, person } = call;
  const request = await lockRequest(call, requestId);
  const [row] = await db
    .select()
    .from(waiting)
    .where(and(eq(waiting.id, id), eq(waiting.status, 'waiting')))
    .for('update');
  if (!row || request.status !== 'waitlisted') throw new Problem('not_waiting');
  const { minutes: _minutes, tellPatient = true, ...wanted } = offered;
  const place = await findPlace(call, wanted);
  const until = await keptUntil(call, offered);
  if (until <= now) throw fieldProblem('startsAt', 'startsAt.past');
  await releaseHolds(call, requestId);
  await touchRequest(call, request);
  const stamps = { createdAt: now, updatedAt: now };
  const visit = await take(call, place, wanted, (span) =>
    db
      .insert(appointments)
      .values({ ...wanted, ...span, requestId, status: 'pending', holdExpiresAt: until, ...stamps })
      .returning(),
  );
  const [offer] = await db
    .insert(offers)
    .values({ waitingId: row.id, appointmentId: visit.id, offeredAt: now, until, actorId: person.id })
    .returning();
  if (!offer) throw new Problem('unexpected');
  const after = { startsAt: wanted.startsAt, providerId: wanted.providerId };
  note({ action: 'held', resource: 'appointments', recordId: visit.id });
  note({ action: 'offered', resource: 'requests', recordId: requestId, after });
  note({ action: 'offered', resource: 'waiting', recordId: row.id });
  if (tellPatient) await writeOffer(call, visit);
  return { offer, visit };
}

interface LockedOffer {
  offer: OfferRow;
  visit: AppointmentRow;
  request: RequestRow;
}

/** In the order every booking locks: the request, its appointment, then the offer. */
async function lockOffer(call: Acting, id: string): Promise<LockedOffer> {
  const { db, now } = call;
  const [known] = await db
    .select({ appointmentId: offers.appointmentId, requestId: waiting.requestId })
    .from(offers)
    .innerJoin(waiting, eq(waiting.id, offers.waitingId))
    .where(eq(offers.id, id));
  if (!known) throw new Problem('not_found');
  const request = await lockRequest(call, known.requestId);
  const [visit] = await db
    .select()
    .from(appointments)
    .where(eq(appointments.id, known.appointmentId))
    .for('update');
  const [offer] = await db.select().from(offers).where(eq(offers.id, id)).for('update');
  if (!visit || !offer) throw new Problem('not_found');
  if (offer.status !== 'open' || visit.status !== 'pending' || offer.until <= now)
    throw new Problem('offer_over');
  return { offer, visit, request };
}

interface Acceptance {
  checklist?: Checklist | null | undefined;
  agreedWith?: string | null | undefined;
  tellPatient?: boolean | undefined;
}

/**
 * Books what was offered, whole: the kept time becomes the appointment, the request is scheduled and waits no longer.
 * @throws Problem 409 when the offer is over, or words to read first are unread; the time is never another's
 */
export async function acceptOffer(call: Acting, id: string, agreed: Acceptance = {}): Promise<LockedOffer> {
  const { db, now, note } = call;
  const { offer, visit, request } = await lockOffer(call, id);
  requireBookable(request);
  const [startsAt, endsAt] = [instantOf(visit.startsAt), instantOf(visit.endsAt)];
  const wanted = { ...visit, startsAt, minutes: minutesBetween(startsAt, endsAt) };
  const place = await findPlace(call, wanted);
  const { checklist = null, agreedWith = null, tellPatient } = agreed;
  const booked = await take(
    call,
    place,
    wanted,
    (span) =>
      db
        .update(appointments)
        .set({
          ...span,
          status: 'booked',
          holdExpiresAt: null,
          checklist,
          agreedWith,
          version: visit.version + 1,
          updatedAt: now,
        })
        .where(eq(appointments.id, visit.id))
        .returning(),
    visit.id,
  );
  const { serviceId, providerId, locationId } = visit;
  const after = { serviceId, providerId, locationId, startsAt };
  note({ action: 'booked', resource: 'appointments', recordId: visit.id, after });
  await endOffers(call, [visit.id], 'accepted');
  const scheduled = await schedule(call, request, visit.id);
  await tellOfVisits(call, [{ visit: booked }], { tellPatient });
  return { offer: { ...offer, status: 'accepted' }, visit: booked, request: scheduled };
}

/** Ends an offer that will not be taken: the time is free again, and the person keeps waiting. */
export async function closeOffer(
  call: Acting,
  id: string,
  status: 'declined' | 'withdrawn',
  why: Why = {},
): Promise<LockedOffer> {
  const locked = await lockOffer(call, id);
  await letGo(call, eq(appointments.id, locked.visit.id), status, why);
  return locked;
}
