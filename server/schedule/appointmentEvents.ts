import { and, eq } from 'drizzle-orm';
import * as z from 'zod';
import { Problem } from '#domain/problem.ts';
import { appointments, events } from '#server/db/schema.ts';
import { route } from '#server/http/route.ts';
import { timeline, timelineLine } from '#server/requests/timeline.ts';
import { visibleAppointments } from './appointmentRecord.ts';

export const appointmentEventRoutes = [
  route({
    method: 'get',
    path: '/api/appointments/:id/events',
    summary: 'What happened to an appointment',
    access: 'appointments:read',
    answers: z.array(timelineLine),
    handle: async (call) => {
      const [row] = await call.db
        .select({ id: appointments.id })
        .from(appointments)
        .where(and(eq(appointments.id, call.id), visibleAppointments(call)));
      if (!row) throw new Problem('not_found');
      return timeline(call, and(eq(events.resource, 'appointments'), eq(events.recordId, row.id)));
    },
  }),
];
