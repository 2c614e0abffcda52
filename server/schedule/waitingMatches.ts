import { and, asc, eq, inArray, or, sql } from 'drizzle-orm';
import * as z from 'zod';
import { instant, instantOf } from '#domain/instant.ts';
import { fieldProblem } from '#domain/problem.ts';
import { type Refusal, refusalOf } from '#domain/slots.ts';
import { offerRecord, waitingRecord } from '#domain/waiting.ts';
import { couldHave, type FreeTime, matchReasons, rankWaiting, type Waiter } from '#domain/waitingMatch.ts';
import { appointments, offers, providerServices, services, waiting } from '#server/db/schema.ts';
import { ok } from '#server/http/answer.ts';
import { type Call, route } from '#server/http/route.ts';
import { findAppointment } from './appointmentRecord.ts';
import { availabilityAt } from './availability.ts';
import { findPlace } from './booking.ts';
import { whyNotHere } from './notHere.ts';
import type { ServiceRow } from './slots.ts';
import { presentOffer, presentWaiting, type WaitingRow } from './waitingRecord.ts';

const mostProposed = 25;
/** The longest waits; beyond them nobody is compared. */
const mostCompared = 2_000;

const wantedTime = z.strictObject({
  /** What the time was meant for; left out, whatever the provider could do then. */
  serviceId: z.uuid().optional(),
  providerId: z.uuid(),
  locationId: z.uuid(),
  startsAt: instant,
});
type WantedTime = z.infer<typeof wantedTime>;

interface Proposal {
  /** Why nobody can have it now; null while it is free. */
  refusal: Refusal | null;
  time: FreeTime;
}

/** What a provider does at a location, the shortest first. */
async function servicesOf({ db }: Pick<Call, 'db'>, { providerId, locationId }: WantedTime) {
  const rows = await db
    .select({ service: services })
    .from(services)
    .innerJoin(providerServices, eq(providerServices.serviceId, services.id))
    .where(
      and(
        eq(providerServices.providerId, providerId),
        eq(services.active, true),
        or(sql`${services.locationIds} = '{}'`, sql`${services.locationIds} @> array[${locationId}]::uuid[]`),
      ),
    )
    .orderBy(asc(services.duration), asc(services.id));
  return rows.map(({ service }) => service);
}

/** What could be done at this time with this provider, and why what it was meant for cannot. */
async function lookAt(call: Pick<Call, 'db' | 'now'>, wanted: WantedTime): Promise<Proposal> {
  const { db, now } = call;
  const given = await servicesOf(call, wanted);
  const serviceId = wanted.serviceId ?? given[0]?.id;
  if (!serviceId) throw fieldProblem('providerId', 'providerId.invalid');
  const { service, location } = await findPlace(call, { ...wanted, serviceId });
  const { zone, closures } = location;
  const provider = await availabilityAt(db, { ...wanted, serviceId }, { now });
  if (!provider) throw await whyNotHere(db, { service, location }, wanted.providerId);
  const whyNot = (kind: ServiceRow): Refusal | null =>
    refusalOf(wanted.startsAt, { service: kind, zone, closures, now: instantOf(now), provider });
  const fitting = given.filter((one) => whyNot(one) === null).map(({ id }) => id);
  const isFree = wanted.serviceId === undefined && fitting.length > 0;
  return { refusal: isFree ? null : whyNot(service), time: { ...wanted, fitting, zone } };
}

/** Everybody who waits for something this time can be. */
async function waitersFor({ db }: Pick<Call, 'db'>, time: FreeTime) {
  if (time.fitting.length === 0) return [];
  const rows = await db
    .select()
    .from(waiting)
    .where(and(eq(waiting.status, 'waiting'), inArray(waiting.serviceId, [...time.fitting])))
    .orderBy(asc(waiting.createdAt), asc(waiting.id))
    .limit(mostCompared);
  const able = rows.filter((row) => couldHave(row, time));
  return (await presentWaiting(db, able)).map((shown) => {
    const row = shown as unknown as WaitingRow & Waiter;
    return { ...row, createdAt: instantOf(new Date(row.createdAt)) };
  });
}

/** Every offer that was made of a time, newest first. */
async function offersOfTime({ db }: Pick<Call, 'db'>, { providerId, startsAt }: WantedTime) {
  const rows = await db
    .select({ offer: offers, visit: appointments })
    .from(offers)
    .innerJoin(appointments, eq(appointments.id, offers.appointmentId))
    .where(and(eq(appointments.providerId, providerId), eq(appointments.startsAt, new Date(startsAt))))
    .orderBy(sql`${offers.offeredAt} desc`);
  const names = new Map(
    (
      await presentWaiting(
        db,
        rows.length === 0
          ? []
          : await db
              .select()
              .from(waiting)
              .where(
                inArray(
                  waiting.id,
                  rows.map(({ offer }) => offer.waitingId),
                ),
              ),
      )
    ).map((shown) => [shown['id'], shown['patientName'] as string]),
  );
  return rows.map((row) => ({ ...presentOffer(row), patientName: names.get(row.offer.waitingId) ?? '' }));
}

async function propose(call: Call, wanted: WantedTime) {
  const { refusal, time } = await lookAt(call, wanted);
  const ranked = rankWaiting(await waitersFor(call, time), time, instantOf(call.now));
  const { fitting: _fitting, zone: _zone, ...shown } = time;
  return ok({
    ...shown,
    refusal,
    total: ranked.length,
    matches: ranked.slice(0, mostProposed).map(({ waiter, reasons }) => ({ ...waiter, reasons })),
    offers: await offersOfTime(call, wanted),
  });
}

const proposal = z.object({
  ...wantedTime.shape,
  /** Why it is not free now; null while it is. */
  refusal: z.string().nullable(),
  /** How many could have it, of whom the best are told. */
  total: z.int(),
  matches: z.array(waitingRecord.extend({ reasons: z.array(z.enum(matchReasons)) })),
  offers: z.array(offerRecord.extend({ patientName: z.string() })),
});

export const waitingMatchRoutes = [
  route({
    method: 'get',
    path: '/api/waiting/matches',
    summary: 'Who of the waiting list could have a free time, the best first, with why',
    access: 'appointments:book',
    query: wantedTime,
    answers: proposal,
    handle: (call) => propose(call, call.query),
  }),
  route({
    method: 'get',
    path: '/api/appointments/:id/waiting',
    summary: "Who of the waiting list could have an appointment's time, now that it is free",
    access: 'appointments:book',
    answers: proposal,
    handle: async (call) => {
      const row = await findAppointment(call);
      const { serviceId, providerId, locationId, startsAt } = row;
      return propose(call, { serviceId, providerId, locationId, startsAt: instantOf(startsAt) });
    },
  }),
];
