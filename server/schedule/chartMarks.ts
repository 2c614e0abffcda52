import { and, asc, inArray, sql } from 'drizzle-orm';
import * as z from 'zod';
import { chartMark } from '#domain/appointment.ts';
import { fieldProblem } from '#domain/problem.ts';
import { appointments } from '#server/db/schema.ts';
import { ok } from '#server/http/answer.ts';
import { route } from '#server/http/route.ts';

export const chartMarkRoutes = [
  route({
    method: 'post',
    path: '/api/appointments/in-chart',
    summary:
      'Tick many visits as standing in the chart system, or as not; those that stand so already keep still',
    access: 'appointments:book',
    body: chartMark,
    answers: z.object({ changed: z.int() }),
    handle: async ({ db, now, note, body: { ids, inChart } }) => {
      const named = inArray(appointments.id, ids);
      const found = await db
        .select({ id: appointments.id, inChart: appointments.inChart })
        .from(appointments)
        .where(named)
        .orderBy(asc(appointments.id))
        .for('update');
      const known = new Set(found.map(({ id }) => id));
      const missing = ids.findIndex((id) => !known.has(id));
      if (missing >= 0) throw fieldProblem(`ids.${missing}`, 'unknown_record');
      const changing = found.filter((row) => row.inChart !== inChart).map(({ id }) => id);
      if (changing.length > 0) {
        await db
          .update(appointments)
          .set({ inChart, version: sql`${appointments.version} + 1`, updatedAt: now })
          .where(and(named, inArray(appointments.id, changing)));
      }
      for (const recordId of changing) {
        note({
          action: 'edited',
          resource: 'appointments',
          recordId,
          fields: ['inChart'],
          before: { inChart: !inChart },
          after: { inChart },
        });
      }
      return ok({ changed: changing.length });
    },
  }),
];
