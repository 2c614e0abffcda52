import { and, asc, eq } from 'drizzle-orm';
import * as z from 'zod';
import { appointmentRecord } from '#domain/appointment.ts';
import { epochOf, instant, instantOf } from '#domain/instant.ts';
import { fieldProblem, Problem } from '#domain/problem.ts';
import {
  expandSeries,
  mostVisits,
  type NewSeries,
  newSeries,
  occurrence,
  seriesRule,
  seriesWish,
} from '#domain/series.ts';
import { appointments, series } from '#server/db/schema.ts';
import { created, ok } from '#server/http/answer.ts';
import { type Call, route } from '#server/http/route.ts';
import { tellOfVisits } from '#server/messages/visitMail.ts';
import { findRequest, requireRequestVersion } from '#server/requests/requestRecord.ts';
import { type AppointmentRow, presentAppointments } from './appointmentRecord.ts';
import { findPlace, type Place, take } from './booking.ts';
import { lockNamedRequest } from './bookingRoutes.ts';
import { releaseHolds } from './holds.ts';
import { lookAtVisits, type WantedVisit } from './occurrences.ts';
import { requireBookable, schedule } from './scheduledRequest.ts';

export type SeriesRow = typeof series.$inferSelect;

export const seriesRecord = z.object({
  id: z.uuid(),
  version: z.int(),
  requestId: z.uuid(),
  rule: seriesRule,
  createdAt: instant,
  updatedAt: instant,
  appointments: z.array(appointmentRecord),
});

export async function presentSeries(
  { db }: Pick<Call, 'db'>,
  row: SeriesRow,
): Promise<Record<string, unknown>> {
  const visits = await db
    .select()
    .from(appointments)
    .where(eq(appointments.seriesId, row.id))
    .orderBy(asc(appointments.startsAt), asc(appointments.id));
  const { actorId: _actor, ...shown } = row;
  return { ...shown, appointments: await presentAppointments(db, visits) };
}

/** @throws Problem 404 when it is not there */
export async function findSeries({ db, id }: Pick<Call, 'db' | 'id'>, lock = false): Promise<SeriesRow> {
  const found = db.select().from(series).where(eq(series.id, id));
  const [row] = await (lock ? found.for('update') : found);
  if (!row) throw new Problem('not_found');
  return row;
}

/** The refusal of visits that went meanwhile, each with what is free near it, looked up once the transaction is over. */
export const seriesTaken = (
  { desk }: Call,
  place: Place,
  visits: readonly WantedVisit[],
  except?: string[],
) =>
  new Problem('series_taken', {
    extra: async () => ({
      occurrences: await lookAtVisits({ db: desk.db, now: desk.now(), place, except }, visits),
    }),
  });

/** These say that the time is the trouble, not the call. */
function isOfItsTime(error: unknown): boolean {
  if (!(error instanceof Problem)) return false;
  const fields = Object.keys(error.details.faults ?? {});
  return (
    error.code === 'slot_taken' || (error.code === 'invalid' && fields.every((field) => field === 'startsAt'))
  );
}

/** Books every visit, or none: those whose time went are named together. */
async function bookVisits(
  call: Call,
  place: Place,
  wanted: NewSeries,
  row: SeriesRow,
): Promise<AppointmentRow[]> {
  const { db, now, note } = call;
  const { serviceId, locationId, requestId, agreedWith = null, checklist = null } = wanted;
  const booked: AppointmentRow[] = [];
  const gone: WantedVisit[] = [];
  const inOrder = wanted.occurrences.toSorted(
    (one, other) => epochOf(one.startsAt) - epochOf(other.startsAt),
  );
  for (const { startsAt, providerId = wanted.providerId } of inOrder) {
    const visit = { serviceId, locationId, providerId, startsAt };
    const rest = { requestId, agreedWith, checklist, status: 'booked', seriesId: row.id } as const;
    try {
      booked.push(
        await take(call, place, visit, (taken) =>
          db
            .insert(appointments)
            .values({ ...visit, ...taken, ...rest, createdAt: now, updatedAt: now })
            .returning(),
        ),
      );
    } catch (error) {
      if (!isOfItsTime(error)) throw error;
      gone.push({ startsAt, providerId });
    }
  }
  if (gone.length > 0) throw seriesTaken(call, place, gone);
  for (const { id, startsAt, providerId } of booked) {
    const after = { serviceId, providerId, locationId, startsAt };
    note({ action: 'booked', resource: 'appointments', recordId: id, after });
  }
  return booked;
}

export const seriesRoutes = [
  route({
    method: 'post',
    path: '/api/series/preview',
    summary: 'Every visit a series would have: it fits, or why not, with free times near it; saves nothing',
    access: 'appointments:book',
    body: seriesWish,
    answers: z.object({ occurrences: z.array(occurrence) }),
    handle: async (call) => {
      const { db, now } = call;
      const { requestId, rule, startsAt, ...wanted } = call.body;
      const request = await findRequest(call, requestId).catch(() => {
        throw fieldProblem('requestId', 'unknown_record');
      });
      const place = await findPlace(call, { ...wanted, startsAt });
      const visits = expandSeries(rule, startsAt, place.location.zone);
      const field = rule.until ? 'rule.until' : 'rule.count';
      if (visits.length < 2) throw fieldProblem(field, 'series.too_short');
      if (visits.length > mostVisits) throw fieldProblem(field, 'series.too_long', { max: mostVisits });
      const held = await db
        .select({ id: appointments.id })
        .from(appointments)
        .where(and(eq(appointments.requestId, request.id), eq(appointments.status, 'pending')));
      const except = held.map(({ id }) => id);
      const wishes = visits.map((at) => ({ startsAt: at, providerId: wanted.providerId }));
      return ok({ occurrences: await lookAtVisits({ db, now, place, except }, wishes) });
    },
  }),
  route({
    method: 'post',
    path: '/api/series',
    summary:
      "Book the chosen visits of a series, all or none, with the request's ETag; a refusal names the visits that went",
    access: 'appointments:book',
    body: newSeries,
    answers: seriesRecord,
    versioned: true,
    handle: async (call) => {
      const { db, now, person, body } = call;
      const request = await lockNamedRequest(call, body.requestId);
      requireRequestVersion(call.ifMatch, request);
      requireBookable(request);
      const [first] = body.occurrences;
      const place = await findPlace(call, { ...body, startsAt: first?.startsAt ?? instantOf(now) });
      await releaseHolds(call, request.id);
      const [row] = await db
        .insert(series)
        .values({
          requestId: request.id,
          rule: body.rule,
          actorId: person.id,
          createdAt: now,
          updatedAt: now,
        })
        .returning();
      if (!row) throw new Problem('unexpected');
      const booked = await bookVisits(call, place, body, row);
      await schedule(call, request, booked[0]?.id ?? '');
      await tellOfVisits(
        call,
        booked.map((visit) => ({ visit })),
        body,
      );
      return created(await presentSeries(call, row), `/api/series/${row.id}`);
    },
  }),
  route({
    method: 'get',
    path: '/api/series/:id',
    summary: 'A series with all its visits, past ones too',
    access: 'appointments:book',
    answers: seriesRecord,
    versioned: true,
    handle: async (call) => ok(await presentSeries(call, await findSeries(call))),
  }),
];
