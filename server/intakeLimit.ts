import { eq, lte, sql } from 'drizzle-orm';
import { formatPhone } from '#domain/phone.ts';
import { Problem } from '#domain/problem.ts';
import type { Database } from './db/database.ts';
import { settings, tries } from './db/schema.ts';
import type { DeskOptions } from './desk.ts';

const windowSeconds = 60;
/** All addresses together may bring so many times what one may: a flood from everywhere stops somewhere. */
const everyone = 20;

/** How many the key has had in its window, this one included, and when the window ends. */
async function counted(tx: Database, key: string, now: Date): Promise<{ count: number; windowEndsAt: Date }> {
  const next = new Date(now.getTime() + windowSeconds * 1000);
  const isOver = lte(tries.windowEndsAt, now);
  const [row] = await tx
    .insert(tries)
    .values({ key, count: 1, windowEndsAt: next })
    .onConflictDoUpdate({
      target: tries.key,
      set: {
        count: sql`case when ${isOver} then 1 else ${tries.count} + 1 end`,
        windowEndsAt: sql`case when ${isOver} then ${next.toISOString()}::timestamptz else ${tries.windowEndsAt} end`,
      },
    })
    .returning();
  return row ?? { count: 1, windowEndsAt: next };
}

/**
 * Counts an accepted request; a refused one is rolled back with its count, so only what was stored counts.
 * @throws Problem 429 with Retry-After and the clinic's phone
 */
export async function countIntake(
  tx: Database,
  { intakePerMinute }: Pick<DeskOptions, 'intakePerMinute'>,
  { address, now }: { address: string; now: Date },
): Promise<void> {
  if (intakePerMinute === 0) return;
  const limits = [
    [`intake ${address}`, intakePerMinute],
    ['intake of everyone', intakePerMinute * everyone],
  ] as const;
  for (const [key, limit] of limits) {
    const { count, windowEndsAt } = await counted(tx, key, now);
    if (count <= limit) continue;
    const seconds = Math.max(1, Math.ceil((windowEndsAt.getTime() - now.getTime()) / 1000));
    const [clinic] = await tx.select({ phone: settings.phone }).from(settings).where(eq(settings.id, 1));
    throw new Problem('too_many', {
      args: { seconds, phone: formatPhone(clinic?.phone ?? '') },
      headers: { 'Retry-After': String(seconds) },
    });
  }
}
