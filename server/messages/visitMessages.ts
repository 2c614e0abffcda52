import { and, eq, gt, inArray, ne, or } from 'drizzle-orm';
import * as z from 'zod';
import { messageRecord } from '#domain/messages.ts';
import { Problem } from '#domain/problem.ts';
import type { Database } from '#server/db/database.ts';
import { appointments, messages, tellings } from '#server/db/schema.ts';
import { ok } from '#server/http/answer.ts';
import { route } from '#server/http/route.ts';
import { findAppointment } from '#server/schedule/appointmentRecord.ts';
import type { MessageRow } from './outbox.ts';
import { listMessages, presentMessage } from './presentMessage.ts';
import { isTrue } from './tellings.ts';

/** One mail may be about many visits. */
const aboutVisits = (db: Database, visits: string[]) =>
  or(
    inArray(messages.appointmentId, visits),
    inArray(
      messages.id,
      db.select({ id: tellings.messageId }).from(tellings).where(inArray(tellings.appointmentId, visits)),
    ),
  );

/** A visit stands otherwise by now, or something newer was said of it: what the older mail says no longer holds. */
async function isOutdated(db: Database, { id, appointmentId, createdAt }: MessageRow): Promise<boolean> {
  if (!appointmentId) return false;
  const said = await db
    .select({ told: tellings, visit: appointments })
    .from(tellings)
    .innerJoin(appointments, eq(appointments.id, tellings.appointmentId))
    .where(eq(tellings.messageId, id));
  if (said.some(({ told, visit }) => !isTrue(told, visit))) return true;
  const visits = [appointmentId, ...said.map(({ visit }) => visit.id)];
  const isNewer = and(gt(messages.createdAt, createdAt), ne(messages.status, 'withdrawn'));
  const [newer] = await db
    .select({ id: messages.id })
    .from(messages)
    .where(and(aboutVisits(db, visits), isNewer))
    .limit(1);
  return newer !== undefined;
}

export const visitMessageRoutes = [
  route({
    method: 'get',
    path: '/api/appointments/:id/messages',
    summary: 'What was written to the patient about a visit, newest first',
    access: 'appointments:read',
    answers: z.array(messageRecord),
    handle: async (call) => {
      const row = await findAppointment(call);
      return listMessages(call.db, aboutVisits(call.db, [row.id]));
    },
  }),
  route({
    method: 'post',
    path: '/api/messages/:id/again',
    summary: 'Send a message that failed once more; what a newer one has overtaken is refused',
    access: 'requests:call',
    answers: messageRecord,
    handle: async ({ db, id, now, note }) => {
      const [row] = await db.select().from(messages).where(eq(messages.id, id)).for('update');
      if (!row) throw new Problem('not_found');
      if (row.status !== 'failed' || (await isOutdated(db, row))) throw new Problem('message_not_again');
      const [waiting] = await db
        .update(messages)
        .set({ status: 'waiting', tries: 0, nextTryAt: now })
        .where(eq(messages.id, id))
        .returning();
      if (!waiting) throw new Problem('not_found');
      if (row.requestId) {
        note({
          action: 'message-again',
          resource: 'requests',
          recordId: row.requestId,
          reasonCode: row.kind,
        });
      }
      return ok(presentMessage(waiting));
    },
  }),
];
