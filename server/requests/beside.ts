import { and, asc, desc, eq, isNotNull, ne, or } from 'drizzle-orm';
import * as z from 'zod';
import { appointmentRecord } from '#domain/appointment.ts';
import { messageRecord } from '#domain/messages.ts';
import { requestRecord } from '#domain/requestRecord.ts';
import { appointments, messages, requests } from '#server/db/schema.ts';
import { ok } from '#server/http/answer.ts';
import { type Call, route } from '#server/http/route.ts';
import { messagesAbout } from '#server/messages/presentMessage.ts';
import { presentAppointments, visibleAppointments } from '#server/schedule/appointmentRecord.ts';
import { repeat, repeatsOf } from './repeats.ts';
import { findRequest, presentRequest, type RequestRow, visible } from './requestRecord.ts';
import { timelineLine, timelineOf } from './timeline.ts';

/** Merged into one by hand, so they are few. */
const mostMerged = 20;

const mergedInto = (call: Call, { id }: RequestRow): Promise<RequestRow[]> =>
  call.db
    .select()
    .from(requests)
    .where(and(eq(requests.duplicateOf, id), visible(call)))
    .orderBy(asc(requests.createdAt), asc(requests.id))
    .limit(mostMerged);

const mostVisits = 60;

/** Past and to come, the first first; of a clinician's colleagues none. A hold that was let go was no visit. */
async function visitsOf(call: Call, { id }: RequestRow) {
  const scope = call.person.rights['appointments:read'];
  if (!scope) return [];
  const rows = await call.db
    .select()
    .from(appointments)
    .where(
      and(
        eq(appointments.requestId, id),
        or(ne(appointments.status, 'cancelled'), isNotNull(appointments.reason)),
        visibleAppointments({ ...call, scope }),
      ),
    )
    .orderBy(desc(appointments.startsAt), desc(appointments.id))
    .limit(mostVisits);
  return presentAppointments(call.db, rows.toReversed());
}

export const besideRoutes = [
  route({
    method: 'get',
    path: '/api/requests/:id/beside',
    summary:
      'All that a screen shows beside a request: its timeline, repeats, messages, visits, and what was merged into it',
    access: 'requests:read',
    answers: z.object({
      events: z.array(timelineLine),
      repeats: z.array(repeat),
      messages: z.array(messageRecord),
      merged: z.array(requestRecord),
      visits: z.array(appointmentRecord),
    }),
    handle: async (call) => {
      const row = await findRequest(call, call.id);
      return ok({
        events: await timelineOf(call, row),
        repeats: await repeatsOf(call, row),
        messages: await messagesAbout(call.db, eq(messages.requestId, row.id)),
        merged: (await mergedInto(call, row)).map(presentRequest),
        visits: await visitsOf(call, row),
      });
    },
  }),
];
