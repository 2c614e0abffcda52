import { and, eq, gt, like, sql } from 'drizzle-orm';
import * as z from 'zod';
import { passwordFault } from '#domain/password.ts';
import { fieldProblem } from '#domain/problem.ts';
import { inviteAnswer } from '#domain/staffForms.ts';
import type { Database } from '#server/db/database.ts';
import { sessions, settings, staff, verifications } from '#server/db/schema.ts';
import { ok } from '#server/http/answer.ts';
import { digest } from '#server/http/digest.ts';
import { randomToken } from '#server/http/randomToken.ts';
import { type Call, route } from '#server/http/route.ts';
import { transact } from '#server/http/transaction.ts';
import { hashOf, storePassword } from './accounts.ts';

const validMs = 60 * 60_000;
const tokenLength = 32;

/** Only the digest is kept: the link is shown once, to the admin who asked for it. */
const identifierOf = async (token: string): Promise<string> => `invite ${await digest(token)}`;
const invites = like(verifications.identifier, 'invite %');

export const endInvites = (tx: Database, staffId: string): Promise<unknown> =>
  tx.delete(verifications).where(and(invites, eq(verifications.value, staffId)));

/** A link with which a person chooses their own password, once, within the hour; earlier links end. */
export async function makeInvite({ desk, now }: Call, tx: Database, staffId: string): Promise<string> {
  await endInvites(tx, staffId);
  const token = randomToken(tokenLength);
  await tx.insert(verifications).values({
    identifier: await identifierOf(token),
    value: staffId,
    expiresAt: new Date(now.getTime() + validMs),
    createdAt: now,
    updatedAt: now,
  });
  // After the #: it reaches no server and no log.
  return `${desk.options.baseUrl}/#/invite/${token}`;
}

const invalid = () => fieldProblem('token', 'invite.invalid');

async function invited({ db, now }: Call, token: string) {
  const [person] = await db
    .select({ id: staff.id, name: staff.name, email: staff.email, clinicName: settings.clinicName })
    .from(verifications)
    .innerJoin(staff, sql`${verifications.value} = ${staff.id}::text`)
    .leftJoin(settings, eq(settings.id, 1))
    .where(
      and(
        eq(verifications.identifier, await identifierOf(token)),
        gt(verifications.expiresAt, now),
        eq(staff.active, true),
      ),
    );
  if (!person) throw invalid();
  return person;
}

export const inviteRoute = route({
  method: 'post',
  path: '/api/auth/invite',
  summary: 'Choose a password with the link an admin made; ends every session of the person',
  access: 'anyone',
  body: inviteAnswer,
  answers: z.object({ email: z.string() }),
  // Nothing of it may be kept for repeats, not even a digest of the password.
  streams: true,
  maxBody: 8 * 1024,
  handle: async (call) => {
    const { db, now, requestId, body } = call;
    const { id, name, email, clinicName } = await invited(call, body.token);
    const fault = passwordFault(body.password, [name, email, clinicName ?? '']);
    if (fault) throw fieldProblem('password', fault.key, fault.args);
    const hash = await hashOf(body.password);
    const identifier = await identifierOf(body.token);
    return transact(db, { now, actorId: id, requestId }, async (tx, note) => {
      const used = await tx
        .delete(verifications)
        .where(and(eq(verifications.identifier, identifier), gt(verifications.expiresAt, now)))
        .returning({ id: verifications.id });
      if (used.length === 0) throw invalid();
      await storePassword(tx, id, hash);
      await tx.delete(sessions).where(eq(sessions.userId, id));
      note({ action: 'password-chosen', resource: 'staff', recordId: id });
      return ok({ email });
    });
  },
});
