import { and, asc, eq, inArray, notInArray, or, type SQL } from 'drizzle-orm';
import * as z from 'zod';
import { Problem } from '#domain/problem.ts';
import { appointments, articles, events, eventValues } from '#server/db/schema.ts';
import { quietActions } from '#server/events.ts';
import { ok } from '#server/http/answer.ts';
import { type Call, route } from '#server/http/route.ts';
import { findRequest, type RequestRow } from './requestRecord.ts';

const longestTimeline = 1_000;

/** Lines of a record in their order, with what changed and why; views are left out. */
async function linesOf({ db }: Call, of: SQL | undefined) {
  const lines = await db
    .select({ event: events, values: eventValues })
    .from(events)
    .leftJoin(eventValues, eq(eventValues.sequence, events.sequence))
    .where(and(of, notInArray(events.action, [...quietActions])))
    .orderBy(asc(events.sequence))
    .limit(longestTimeline);
  return lines.map(({ event: { digest: _digest, ...event }, values }) => ({
    id: String(event.sequence),
    ...event,
    before: values?.before ?? null,
    after: values?.after ?? null,
    reason: values?.reason ?? null,
    note: values?.note ?? null,
  }));
}

/** What happened to a request and to its appointments. */
export async function timelineOf(call: Call, { id }: RequestRow) {
  const booked = await call.db
    .select({ id: appointments.id })
    .from(appointments)
    .where(eq(appointments.requestId, id));
  const ofAppointments = and(
    eq(events.resource, 'appointments'),
    inArray(
      events.recordId,
      booked.map((appointment) => appointment.id),
    ),
  );
  const ofRequest = and(eq(events.resource, 'requests'), eq(events.recordId, id));
  return linesOf(call, booked.length === 0 ? ofRequest : or(ofRequest, ofAppointments));
}

/** Lines as they are answered by themselves. */
export async function timeline(call: Call, of: SQL | undefined) {
  return answered(await linesOf(call, of));
}

function answered(lines: Awaited<ReturnType<typeof linesOf>>) {
  const span = lines.length === 0 ? '*' : `0-${lines.length - 1}`;
  return ok(lines, { 'Content-Range': `events ${span}/${lines.length}` });
}

export const timelineLine = z.looseObject({ sequence: z.int(), action: z.string() });

export const timelineRoutes = [
  route({
    method: 'get',
    path: '/api/requests/:id/events',
    summary: 'What happened to a request and to its appointments',
    access: 'requests:read',
    answers: z.array(timelineLine),
    handle: async (call) => answered(await timelineOf(call, await findRequest(call, call.id))),
  }),
  route({
    method: 'get',
    path: '/api/articles/:id/events',
    summary: 'What happened to an article',
    access: 'articles:read',
    answers: z.array(timelineLine),
    handle: async (call) => {
      const [article] = await call.db
        .select({ id: articles.id })
        .from(articles)
        .where(eq(articles.id, call.id));
      if (!article) throw new Problem('not_found');
      return answered(
        await linesOf(call, and(eq(events.resource, 'articles'), eq(events.recordId, call.id))),
      );
    },
  }),
];
