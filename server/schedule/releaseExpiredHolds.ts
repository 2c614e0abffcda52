import { and, asc, eq, inArray, lte } from 'drizzle-orm';
import { byTheClock, mostAtOnce } from '#server/byTheClock.ts';
import { appointments } from '#server/db/schema.ts';
import type { Desk } from '#server/desk.ts';
import { letGo } from './offerRecord.ts';

const releaseSome = (desk: Desk): Promise<number> =>
  byTheClock(desk, async (clock) => {
    const over = await clock.db
      .select({ id: appointments.id })
      .from(appointments)
      .where(and(eq(appointments.status, 'pending'), lte(appointments.holdExpiresAt, clock.now)))
      .orderBy(asc(appointments.holdExpiresAt), asc(appointments.id))
      .limit(mostAtOnce)
      .for('update', { skipLocked: true });
    const ids = over.map(({ id }) => id);
    if (ids.length > 0) await letGo(clock, inArray(appointments.id, ids), 'expired');
    return ids.length;
  });

/**
 * Frees the times whose hold has run out, and tells whom they were offered. Several processes may do it: each takes
 * the holds no other has.
 */
export async function releaseExpiredHolds(desk: Desk): Promise<void> {
  while ((await releaseSome(desk)) === mostAtOnce);
}
