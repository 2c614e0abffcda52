import { and, eq, sql } from 'drizzle-orm';
import { Problem } from '#domain/problem.ts';
import type { Database } from '#server/db/database.ts';
import { databaseCode } from '#server/db/failure.ts';
import { idempotencyKeys } from '#server/db/schema.ts';
import { append, type Happening } from '#server/events.ts';
import type { Answer } from './answer.ts';

/** Hours a first answer is kept for its repeats. */
export const idempotencyHours = 24;

export interface Retryable {
  /** Who asks, and which route: keys of others never meet. */
  scope: string;
  key: string;
  bodyHash: string;
}

interface Work {
  now: Date;
  actorId: string | null;
  requestId: string;
  retryable?: Retryable | undefined;
}

const deadlocked = new Set(['40P01', '40001']);
const attempts = 4;

/** The first answer of a key, if there was one. @throws Problem 422 when the key came with another body */
async function firstAnswer(tx: Database, { scope, key, bodyHash }: Retryable): Promise<Answer | undefined> {
  const [lock] = (
    await tx.execute<{ got: boolean }>(
      sql`select pg_try_advisory_xact_lock(hashtextextended(${`${scope} ${key}`}, 0)) as got`,
    )
  ).rows;
  if (!lock?.got) throw new Problem('in_flight', { headers: { 'Retry-After': '1' } });
  const [kept] = await tx
    .select()
    .from(idempotencyKeys)
    .where(and(eq(idempotencyKeys.scope, scope), eq(idempotencyKeys.key, key)));
  if (!kept) return undefined;
  if (kept.bodyHash !== bodyHash) throw new Problem('key_reused');
  return { status: kept.status, json: kept.answer, headers: kept.headers };
}

/**
 * Runs one write whole: the change, its lines in the trail and the answer kept for repeats commit together.
 * A deadlock is tried again.
 */
export async function transact(
  db: Database,
  { now, actorId, requestId, retryable }: Work,
  change: (tx: Database, note: (happening: Happening) => void) => Promise<Answer>,
): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction(async (tx) => {
        const repeated = retryable && (await firstAnswer(tx, retryable));
        if (repeated) return repeated;
        const happenings: Happening[] = [];
        const answer = await change(tx, (happening) => happenings.push(happening));
        if (retryable) {
          const { status, json, headers } = answer;
          await tx
            .insert(idempotencyKeys)
            .values({ ...retryable, status, answer: json, headers, createdAt: now });
        }
        await append(tx, happenings, { at: now, actorId, requestId });
        return answer;
      });
    } catch (error) {
      if (attempt >= attempts || !deadlocked.has(databaseCode(error) ?? '')) throw error;
    }
  }
}
