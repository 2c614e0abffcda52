import { eq } from 'drizzle-orm';
import * as z from 'zod';
import { mayBeTexted } from '#domain/mayBeTexted.ts';
import { messageRecord, type NewMessage, newMessage } from '#domain/messages.ts';
import { fieldProblem, Problem } from '#domain/problem.ts';
import { hasBlanks } from '#domain/templateText.ts';
import type { Database } from '#server/db/database.ts';
import { messages, templates } from '#server/db/schema.ts';
import { created } from '#server/http/answer.ts';
import { route } from '#server/http/route.ts';
import {
  changeRequest,
  findRequest,
  lockRequest,
  matchRequestVersion,
  type RequestRow,
} from '#server/requests/requestRecord.ts';
import { post } from './outbox.ts';
import { listMessages, presentMessage } from './presentMessage.ts';

/** @throws Problem 422 for a message that could not be meant, or may not be sent */
async function requireSendable(tx: Database, request: RequestRow, message: NewMessage): Promise<void> {
  for (const field of ['subject', 'body'] as const) {
    if (hasBlanks(message[field])) throw fieldProblem(field, 'message.blank');
  }
  if (message.channel === 'sms' && !mayBeTexted(request)) throw fieldProblem('channel', 'message.no_texts');
  if (!message.templateId) return;
  const [known] = await tx
    .select({ id: templates.id })
    .from(templates)
    .where(eq(templates.id, message.templateId));
  if (!known) throw fieldProblem('templateId', 'unknown_record');
}

export const requestMessageRoutes = [
  route({
    method: 'get',
    path: '/api/requests/:id/messages',
    summary: 'What was written about a request, newest first: to the patient, and alarms to the duty address',
    access: 'requests:read',
    answers: z.array(messageRecord),
    handle: async (call) => {
      const row = await findRequest(call, call.id);
      return listMessages(call.db, eq(messages.requestId, row.id));
    },
  }),
  route({
    method: 'post',
    path: '/api/requests/:id/messages',
    summary: 'Send the patient an e-mail, or keep the text message that a person sends by hand',
    access: 'requests:call',
    body: newMessage,
    answers: messageRecord,
    handle: async (call) => {
      const row = await lockRequest(call, call.id);
      matchRequestVersion(call.ifMatch, row);
      await requireSendable(call.db, row, call.body);
      const { channel, language, templateId = null, subject, body } = call.body;
      const written = await post(
        call.db,
        call.desk,
        {
          requestId: row.id,
          kind: 'template',
          channel,
          recipient: channel === 'email' ? row.email : row.phone,
          language,
          subject,
          body,
          templateId,
          actorId: call.person.id,
        },
        call.now,
      );
      if (!written) throw new Problem('unexpected');
      const note = channel === 'email' ? `${subject}\n\n${body}` : body;
      await changeRequest(
        call,
        row,
        {},
        { action: 'messaged', reasonCode: channel, after: { channel }, note },
      );
      return created(presentMessage(written));
    },
  }),
];
