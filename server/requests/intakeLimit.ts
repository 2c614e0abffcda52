import { eq } from 'drizzle-orm';
import { formatPhone } from '#domain/phone.ts';
import { Problem } from '#domain/problem.ts';
import type { Database } from '#server/db/database.ts';
import { settings } from '#server/db/schema.ts';
import type { DeskOptions } from '#server/desk.ts';
import { countTry } from '#server/http/tries.ts';

const windowSeconds = 60;
/** All addresses together may bring so many times what one may: a flood from everywhere stops somewhere. */
const everyone = 20;

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
    const { allowed, retryAfterSeconds: seconds } = await countTry(tx, key, { limit, windowSeconds, now });
    if (allowed) continue;
    const [clinic] = await tx.select({ phone: settings.phone }).from(settings).where(eq(settings.id, 1));
    throw new Problem('too_many', {
      args: { seconds, phone: formatPhone(clinic?.phone ?? '') },
      headers: { 'Retry-After': String(seconds) },
    });
  }
}
