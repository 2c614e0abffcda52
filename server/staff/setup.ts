import { eq } from 'drizzle-orm';
import * as z from 'zod';
import { passwordFault } from '#domain/password.ts';
import { fieldProblem, Problem } from '#domain/problem.ts';
import { firstAdmin } from '#domain/staffForms.ts';
import type { Database } from '#server/db/database.ts';
import { settings, staff } from '#server/db/schema.ts';
import { created } from '#server/http/answer.ts';
import { digest } from '#server/http/digest.ts';
import { randomToken } from '#server/http/randomToken.ts';
import { route } from '#server/http/route.ts';
import { transact } from '#server/http/transaction.ts';
import { countTry } from '#server/http/tries.ts';
import { hashOf, storePassword } from './accounts.ts';

type Settings = typeof settings.$inferSelect;

const secretLength = 64;
const codeLength = 20;

/** What stands on the public pages until the clinic says better. */
const unnamed = { clinicName: 'Clinic', phone: '', hoursText: '', hoursTextEs: '' };

/** @throws Problem 503 before the first start is through */
export async function settingsOf(db: Database): Promise<Settings> {
  const [row] = await db.select().from(settings).where(eq(settings.id, 1));
  if (!row) throw new Problem('unavailable', { headers: { 'Retry-After': '2' } });
  return row;
}

/** The clinic's one row of settings; made at the very first start, with the secret that signs sessions. */
export async function ensureSettings(db: Database): Promise<Settings> {
  await db
    .insert(settings)
    .values({ ...unnamed, secret: randomToken(secretLength) })
    .onConflictDoNothing();
  return settingsOf(db);
}

const hasStaff = async (db: Database): Promise<boolean> =>
  (await db.select({ id: staff.id }).from(staff).limit(1)).length > 0;

/** As it is compared: however it was typed in. */
const plainCode = (code: string): string => code.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * The one-time code for the first account, new at every start until it is used; undefined once there is anyone.
 * Only its digest is kept, so it can be read nowhere but where it is printed.
 */
export async function offerSetupCode(db: Database): Promise<string | undefined> {
  if (await hasStaff(db)) return undefined;
  const code = randomToken(codeLength);
  await db
    .update(settings)
    .set({ setupCode: await digest(code) })
    .where(eq(settings.id, 1));
  return code.match(/.{5}/g)?.join('-');
}

const tries = { limit: 10, windowSeconds: 15 * 60 };
const wrongCode = () => fieldProblem('code', 'setupCode.invalid');

export const setupRoutes = [
  route({
    method: 'post',
    path: '/api/setup',
    summary: 'Make the first admin with the code printed at the first start; gone once anyone exists',
    access: 'anyone',
    body: firstAdmin,
    answers: z.object({ id: z.uuid(), name: z.string(), email: z.string() }),
    // Nothing of it may be kept for repeats, not even a digest of the password.
    streams: true,
    maxBody: 8 * 1024,
    handle: async ({ db, now, address, requestId, body }) => {
      const { setupCode, clinicName } = await settingsOf(db);
      if (!setupCode || (await hasStaff(db))) throw new Problem('not_found');
      const { allowed } = await countTry(db, `setup from ${address}`, { ...tries, now });
      const given = await digest(plainCode(body.code));
      if (!allowed || given !== setupCode) throw wrongCode();
      const { name, email, password } = body;
      const fault = passwordFault(password, [name, email, clinicName]);
      if (fault) throw fieldProblem('password', fault.key, fault.args);
      const hash = await hashOf(password);
      return transact(db, { now, actorId: null, requestId }, async (tx, note) => {
        // Two at once: the second finds the code used.
        const [locked] = await tx.select().from(settings).where(eq(settings.id, 1)).for('update');
        if (locked?.setupCode !== given) throw new Problem('not_found');
        await tx.update(settings).set({ setupCode: null }).where(eq(settings.id, 1));
        const [admin] = await tx
          .insert(staff)
          .values({ name, email, roles: ['admin'] })
          .returning();
        if (!admin) throw new Problem('unexpected');
        await storePassword(tx, admin.id, hash);
        note({
          action: 'created',
          resource: 'staff',
          recordId: admin.id,
          actorId: admin.id,
          after: { roles: ['admin'] },
        });
        return created({ id: admin.id, name, email });
      });
    },
  }),
];
