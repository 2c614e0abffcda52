import { hashPassword } from 'better-auth/crypto';
import { and, eq } from 'drizzle-orm';
import { normalPassword } from '#domain/password.ts';
import type { Database } from '#server/db/database.ts';
import { accounts } from '#server/db/schema.ts';

/** How better-auth tells a password from a sign-in elsewhere. */
const withPassword = 'credential';

export const hashOf = (password: string): Promise<string> => hashPassword(normalPassword(password));

/** @param hash from `hashOf`, worked out before the transaction: it takes its time */
export async function storePassword(tx: Database, staffId: string, hash: string): Promise<void> {
  const own = and(eq(accounts.userId, staffId), eq(accounts.providerId, withPassword));
  const changed = await tx.update(accounts).set({ password: hash }).where(own).returning({ id: accounts.id });
  if (changed.length > 0) return;
  await tx
    .insert(accounts)
    .values({ userId: staffId, accountId: staffId, providerId: withPassword, password: hash });
}
