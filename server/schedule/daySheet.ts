import { and, asc, eq, gte, inArray, lt } from 'drizzle-orm';
import { liveStatuses } from '#domain/appointment.ts';
import { daySheet, daySheetOrder } from '#domain/daySheet.ts';
import { addDays, endOfDay, instantOf, startOfDay, zonedDay } from '#domain/instant.ts';
import { fieldProblem } from '#domain/problem.ts';
import type { Database } from '#server/db/database.ts';
import { appointments, locations, providers, requests } from '#server/db/schema.ts';
import { ok } from '#server/http/answer.ts';
import { type Call, route } from '#server/http/route.ts';
import { visibleAppointments } from './appointmentRecord.ts';

/** Who did not come is on paper too; what was called off or only held is not. */
const written = [...liveStatuses, 'noshow'] as const;

/** @throws Problem 422 for a location or provider that is not there, or not theirs */
async function requirePlace({ db, scope, person }: Call, order: Order): Promise<void> {
  const { locationId, providerId } = order;
  const [place] = locationId
    ? await db.select({ id: locations.id }).from(locations).where(eq(locations.id, locationId))
    : await db
        .select({ id: providers.id })
        .from(providers)
        .where(
          and(
            eq(providers.id, providerId ?? ''),
            scope === 'all' ? undefined : eq(providers.staffId, person.id),
          ),
        );
  if (!place) throw fieldProblem(locationId ? 'locationId' : 'providerId', 'unknown_record');
}

type Order = ReturnType<typeof daySheetOrder.parse>;

/** The visits of the day, which at each location is another stretch of time. */
async function findRows(call: Call, { day, locationId, providerId }: Order) {
  const { db } = call;
  const zones = new Map((await zonesOf(db)).map(({ id, zone }) => [id, zone]));
  const zoneOf = (id: string): string => zones.get(id) ?? 'UTC';
  // No zone is more than a day away from any other.
  const [from, to] = [startOfDay(addDays(day, -1), 'UTC'), endOfDay(addDays(day, 1), 'UTC')];
  const rows = await db
    .select({ visit: appointments, request: requests })
    .from(appointments)
    .innerJoin(requests, eq(requests.id, appointments.requestId))
    .where(
      and(
        visibleAppointments(call),
        locationId ? eq(appointments.locationId, locationId) : undefined,
        providerId ? eq(appointments.providerId, providerId) : undefined,
        inArray(appointments.status, [...written]),
        gte(appointments.startsAt, new Date(from)),
        lt(appointments.startsAt, new Date(to)),
      ),
    )
    .orderBy(asc(appointments.startsAt), asc(appointments.id));
  return rows
    .filter(({ visit }) => zonedDay(instantOf(visit.startsAt), zoneOf(visit.locationId)) === day)
    .map(({ visit, request }) => ({
      id: visit.id,
      startsAt: instantOf(visit.startsAt),
      endsAt: instantOf(visit.endsAt),
      patientName: `${request.firstName} ${request.lastName}`,
      phone: request.phone,
      phoneExtension: request.phoneExtension,
      serviceId: visit.serviceId,
      providerId: visit.providerId,
      locationId: visit.locationId,
      status: visit.status,
      mode: visit.mode,
      overbooked: visit.overbooked,
      firstVisit: request.patientType === 'new',
      interpreter: request.interpreter ?? false,
      language: request.language,
      accessNeeds: request.accessNeeds,
      askedBy: request.askedBy?.name ?? null,
    }));
}

const zonesOf = (db: Database) => db.select({ id: locations.id, zone: locations.zone }).from(locations);

export const daySheetRoutes = [
  route({
    method: 'post',
    path: '/api/appointments/day-sheet',
    summary: 'The visits of a day for paper, of a location or a provider; who took which is recorded',
    access: 'appointments:print',
    body: daySheetOrder,
    answers: daySheet,
    handle: async (call) => {
      const { body, now, person } = call;
      await requirePlace(call, body);
      const rows = await findRows(call, body);
      call.note({
        action: 'printed',
        resource: 'appointments',
        reasonCode: 'day-sheet',
        after: { ...body, rows: rows.length, appointmentIds: rows.map(({ id }) => id) },
      });
      return ok({ day: body.day, printedAt: instantOf(now), printedBy: person.name, rows });
    },
  }),
];
