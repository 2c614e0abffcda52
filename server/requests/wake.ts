import { and, asc, eq, lte, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { byTheClock, mostAtOnce } from '#server/byTheClock.ts';
import { requests } from '#server/db/schema.ts';
import type { Desk } from '#server/desk.ts';
import { changeRequest, type RequestChange } from './requestRecord.ts';

interface Waking {
  /** When it is over. */
  until: AnyPgColumn;
  waits?: SQL;
  change: (now: Date) => RequestChange;
  action: string;
}

/** The patient's turn lasts until the next try, a snooze until its end; the due time stays what it was. */
const wakings: readonly Waking[] = [
  {
    until: requests.nextTryAt,
    waits: and(eq(requests.status, 'awaiting-patient'), eq(requests.turn, 'patient')) as SQL,
    change: () => ({ turn: 'ours' }),
    action: 'turned',
  },
  {
    until: requests.snoozedUntil,
    // Whoever holds it gets it back, with the time a claim has before it frees itself.
    change: (now) => ({ snoozedUntil: null, touchedAt: now }),
    action: 'woke',
  },
];

const wakeSome = (desk: Desk, { until, waits, change, action }: Waking): Promise<number> =>
  byTheClock(desk, async (clock) => {
    const over = await clock.db
      .select()
      .from(requests)
      .where(and(lte(until, clock.now), waits))
      .orderBy(asc(until), asc(requests.id))
      .limit(mostAtOnce)
      .for('update', { skipLocked: true });
    for (const row of over) await changeRequest(clock, row, change(clock.now), { action });
    return over.length;
  });

/** Brings back what has waited long enough. Several processes may do it: each takes the rows no other has. */
export async function wake(desk: Desk): Promise<void> {
  for (const waking of wakings) while ((await wakeSome(desk, waking)) === mostAtOnce);
}
