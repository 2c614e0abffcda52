import * as z from 'zod';
import { appointmentRecord } from '#domain/appointment.ts';
import { Problem } from '#domain/problem.ts';
import { line } from '#domain/text.ts';
import { ok } from '#server/http/answer.ts';
import { route } from '#server/http/route.ts';
import { changeAppointment, lockAppointment, presentAppointment } from './appointmentRecord.ts';

export const moveAnsweredRoutes = [
  route({
    method: 'post',
    path: '/api/appointments/:id/move-answered',
    summary: 'The patient who asked for another time has been answered; the visit stays where it is',
    access: 'appointments:book',
    body: z.strictObject({ note: line(500).nullish() }),
    answers: appointmentRecord,
    versioned: true,
    handle: async (call) => {
      const row = await lockAppointment(call);
      if (!row.moveAskedAt) throw new Problem('not_asked');
      const answered = await changeAppointment(
        call,
        row,
        { moveAskedAt: null },
        { action: 'move-answered', reason: call.body.note },
      );
      call.note({ action: 'move-answered', resource: 'requests', recordId: row.requestId });
      return ok(await presentAppointment(call.db, answered));
    },
  }),
];
