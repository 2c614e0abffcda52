import { and, eq, gt, sql } from 'drizzle-orm';
import type { Database } from '#server/db/database.ts';
import { tries } from '#server/db/schema.ts';

interface Allowance {
  /** Tries in one window. */
  limit: number;
  windowSeconds: number;
  now: Date;
}

interface Counted {
  allowed: boolean;
  retryAfterSeconds: number;
}

/**
 * Takes one try out of the window's allowance, in one statement, so that a hundred at once get no more than the
 * limit. A refused try is not counted: the window ends when it was said to end.
 * @param key must not hold anything private, nor be chosen freely by the caller in more than one spelling
 */
export async function countTry(
  db: Database,
  key: string,
  { limit, windowSeconds, now }: Allowance,
): Promise<Counted> {
  const opens = now.toISOString();
  const ends = new Date(now.getTime() + windowSeconds * 1_000).toISOString();
  // A window that ends later than one opened now was opened by a clock that has since been put right.
  const isOver = sql`(${tries.windowEndsAt} <= ${opens}::timestamptz or ${tries.windowEndsAt} > ${ends}::timestamptz)`;
  const taken = (
    await db.execute(sql`
      insert into ${tries} (key, count, window_ends_at) values (${key}, 1, ${ends}::timestamptz)
      on conflict (key) do update set
        count = case when ${isOver} then 1 else ${tries.count} + 1 end,
        window_ends_at = case when ${isOver} then excluded.window_ends_at else ${tries.windowEndsAt} end
      where ${tries.count} < ${limit} or ${isOver}
      returning ${tries.count}`)
  ).rows;
  if (taken.length > 0) return { allowed: true, retryAfterSeconds: 0 };
  const [full] = await db.select({ endsAt: tries.windowEndsAt }).from(tries).where(eq(tries.key, key));
  const seconds = ((full?.endsAt.getTime() ?? 0) - now.getTime()) / 1_000;
  return { allowed: false, retryAfterSeconds: Math.max(1, Math.ceil(seconds)) };
}

/** Gives a try back that turned out not to count, a sign-in that succeeded say. */
export async function giveBackTry(db: Database, key: string, now: Date): Promise<void> {
  await db
    .update(tries)
    .set({ count: sql`${tries.count} - 1` })
    .where(and(eq(tries.key, key), gt(tries.count, 0), gt(tries.windowEndsAt, now)));
}
