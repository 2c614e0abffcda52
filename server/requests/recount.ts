import { and, asc, eq, gt, inArray, isNotNull } from 'drizzle-orm';
import { runningStatuses } from '#domain/dueTime.ts';
import { byTheClock, type Change, mostAtOnce } from '#server/byTheClock.ts';
import { locations, requests } from '#server/db/schema.ts';
import type { Desk } from '#server/desk.ts';
import { clockOf, dueTimeOf } from './dueTimes.ts';
import { changeRequest } from './requestRecord.ts';

/** Counts the next requests of a location anew; the last id it came to, or null when none is left. */
async function recountSome(change: Change, locationId: string, after: string): Promise<string | null> {
  const { db } = change;
  const clock = await clockOf(db, locationId);
  if (!clock) return null;
  const rows = await db
    .select()
    .from(requests)
    .where(
      and(
        eq(requests.locationId, locationId),
        inArray(requests.status, runningStatuses),
        eq(requests.dueByHand, false),
        gt(requests.id, after),
      ),
    )
    .orderBy(asc(requests.id))
    .limit(mostAtOnce)
    .for('update');
  for (const row of rows) {
    const dueAt = dueTimeOf(row, clock);
    if (dueAt?.getTime() !== row.dueAt?.getTime())
      await changeRequest(change, row, { dueAt }, { action: 'recounted' });
  }
  return rows.length < mostAtOnce ? null : (rows.at(-1)?.id ?? null);
}

/** Takes one location whose hours have changed, and keeps how far it came. */
const recountOne = (desk: Desk): Promise<boolean> =>
  byTheClock(desk, async (change) => {
    const [location] = await change.db
      .select({ id: locations.id, after: locations.recountAfter })
      .from(locations)
      .where(isNotNull(locations.recountAfter))
      .orderBy(asc(locations.id))
      .limit(1)
      .for('no key update', { skipLocked: true });
    if (!location?.after) return false;
    const recountAfter = await recountSome(change, location.id, location.after);
    await change.db.update(locations).set({ recountAfter }).where(eq(locations.id, location.id));
    return true;
  });

/**
 * Counts due times anew where a location's hours, closed days or minutes were changed, a batch in a transaction,
 * however many requests there are. A stop on the way loses nothing: the place it came to is kept.
 */
export async function recountDueTimes(desk: Desk): Promise<void> {
  while (await recountOne(desk));
}
