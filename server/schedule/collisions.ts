import { and, asc, eq, gt, inArray, isNull, ne, or } from 'drizzle-orm';
import * as z from 'zod';
import { appointmentStatuses, occupyingStatuses } from '#domain/appointment.ts';
import { locationEdit, type Provider, providerEdit } from '#domain/clinic.ts';
import { collisionOf, collisionReasons } from '#domain/collisions.ts';
import { instant, instantOf, zonedDay } from '#domain/instant.ts';
import { Problem } from '#domain/problem.ts';
import { readProviderParts } from '#server/clinic/providers.ts';
import type { Database } from '#server/db/database.ts';
import { appointments, locations, providers, requests } from '#server/db/schema.ts';
import { ok } from '#server/http/answer.ts';
import { type Call, route } from '#server/http/route.ts';

/** Nobody reads more at once; the first ones are the most pressing. */
const mostCollisions = 200;

const collision = z.object({
  appointmentId: z.uuid(),
  /** Both null for who may not read appointments. */
  patientName: z.string().nullable(),
  requestId: z.uuid().nullable(),
  startsAt: instant,
  endsAt: instant,
  status: z.enum(appointmentStatuses),
  providerId: z.uuid(),
  locationId: z.uuid(),
  serviceId: z.uuid(),
  zone: z.string(),
  reason: z.enum(collisionReasons),
});
type Collision = z.infer<typeof collision>;

/** Visits and holds that stand and are still to come. */
const findStanding = (db: Database, now: Date, of: { providerId: string } | { locationId: string }) =>
  db
    .select({
      appointmentId: appointments.id,
      requestId: appointments.requestId,
      providerId: appointments.providerId,
      locationId: appointments.locationId,
      serviceId: appointments.serviceId,
      startsAt: appointments.startsAt,
      endsAt: appointments.endsAt,
      status: appointments.status,
      firstName: requests.firstName,
      lastName: requests.lastName,
      zone: locations.zone,
      closures: locations.closures,
    })
    .from(appointments)
    .innerJoin(requests, eq(requests.id, appointments.requestId))
    .innerJoin(locations, eq(locations.id, appointments.locationId))
    .where(
      and(
        'providerId' in of
          ? eq(appointments.providerId, of.providerId)
          : eq(appointments.locationId, of.locationId),
        gt(appointments.endsAt, now),
        gt(appointments.startsAt, new Date(now.getTime() - 86_400_000)),
        inArray(appointments.status, [...occupyingStatuses]),
        ne(appointments.status, 'fulfilled'),
        or(isNull(appointments.holdExpiresAt), gt(appointments.holdExpiresAt, now)),
      ),
    )
    .orderBy(asc(appointments.startsAt));
type Standing = Awaited<ReturnType<typeof findStanding>>[number];

const asVisit = (row: Standing) => ({
  ...{ serviceId: row.serviceId, locationId: row.locationId },
  startsAt: instantOf(row.startsAt),
  endsAt: instantOf(row.endsAt),
});

/** Who keeps the hours need not know who the patients are: an admin reads no appointments. */
const presentCollision = ({ person }: Call, row: Standing, reason: Collision['reason']): Collision => {
  const { firstName, lastName, closures: _closures, ...shown } = row;
  const mayKnow = person.rights['appointments:read'] === 'all';
  return {
    ...shown,
    ...asVisit(row),
    requestId: mayKnow ? row.requestId : null,
    patientName: mayKnow ? `${firstName} ${lastName}` : null,
    reason,
  };
};

const workingTime = providerEdit.pick({ hours: true, exceptions: true, timeOff: true, serviceIds: true });

/** As the provider is, with what is about to be saved over it. */
async function workingAsSent({ db, id }: Call, sent: Partial<Provider>): Promise<Provider> {
  const [known] = await db.select({ id: providers.id }).from(providers).where(eq(providers.id, id));
  if (!known) throw new Problem('not_found');
  return { ...(await readProviderParts(db, [id])).get(id), ...sent } as Provider;
}

export const collisionRoutes = [
  route({
    method: 'post',
    path: '/api/providers/:id/collisions',
    summary: 'Visits that would no longer fit, were hours, time off or services as sent; nothing is changed',
    access: 'providers:write',
    body: workingTime,
    answers: z.array(collision),
    handle: async (call) => {
      const { db, now, id, body } = call;
      const working = await workingAsSent(call, body as Partial<Provider>);
      const standing = await findStanding(db, now, { providerId: id });
      const found = standing.flatMap((row) => {
        const reason = collisionOf(asVisit(row), working, row);
        return reason ? [presentCollision(call, row, reason)] : [];
      });
      return ok(found.slice(0, mostCollisions));
    },
  }),
  route({
    method: 'post',
    path: '/api/locations/:id/collisions',
    summary: 'Visits on days the location would be closed, were its closures as sent; nothing is changed',
    access: 'locations:write',
    body: locationEdit.pick({ closures: true }),
    answers: z.array(collision),
    handle: async (call) => {
      const { db, now, id, body } = call;
      const [place] = await db.select({ id: locations.id }).from(locations).where(eq(locations.id, id));
      if (!place) throw new Problem('not_found');
      const standing = await findStanding(db, now, { locationId: id });
      const found = standing.flatMap((row) => {
        const day = (at: Date) => zonedDay(instantOf(at), row.zone);
        const [first, last] = [day(row.startsAt), day(new Date(row.endsAt.getTime() - 1))];
        const isClosed = (body.closures ?? row.closures).some(
          ({ startsOn, endsOn }) => startsOn <= last && first <= endsOn,
        );
        return isClosed ? [presentCollision(call, row, 'closure')] : [];
      });
      return ok(found.slice(0, mostCollisions));
    },
  }),
];
