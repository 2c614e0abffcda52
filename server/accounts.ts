import { hashPassword } from 'better-auth/crypto';
import { and, eq } from 'drizzle-orm';
import { normalPassword } from '#domain/password.ts';
import type { Role } from '#domain/staff.ts';
import type { Database } from './db/database.ts';
import { accounts, staff } from './db/schema.ts';

interface NewAccount {
  id?: string;
  name: string;
  /** As `emailKey` makes it. */
  email: string;
  roles: Role[];
  password: string;
}

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

/** Someone who can sign in at once: the sample accounts, and the first admin. */
export async function addStaff(db: Database, { password, ...person }: NewAccount): Promise<string> {
  const hash = await hashOf(password);
  return db.transaction(async (tx) => {
    const [added] = await tx.insert(staff).values(person).returning({ id: staff.id });
    if (!added) throw new Error('the database did not say whom it added');
    await storePassword(tx, added.id, hash);
    return added.id;
  });
}
