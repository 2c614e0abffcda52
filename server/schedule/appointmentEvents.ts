import { and, eq } from 'drizzle-orm';
import * as z from 'zod';
import { events } from '#server/db/schema.ts';
import { route } from '#server/http/route.ts';
import { timeline, timelineLine } from '#server/requests/timeline.ts';
import { findAppointment } from './appointmentRecord.ts';

export const appointmentEventRoutes = [
  route({
    method: 'get',
    path: '/api/appointments/:id/events',
    summary: 'What happened to an appointment',
    access: 'appointments:read',
    answers: z.array(timelineLine),
    handle: async (call) => {
      const row = await findAppointment(call);
      return timeline(call, and(eq(events.resource, 'appointments'), eq(events.recordId, row.id)));
    },
  }),
];
