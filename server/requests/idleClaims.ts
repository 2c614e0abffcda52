import { and, asc, gt, isNull, lte, sql } from 'drizzle-orm';
import { byTheClock, mostAtOnce } from '#server/byTheClock.ts';
import { appointments, presence, requests, settings } from '#server/db/schema.ts';
import type { Desk } from '#server/desk.ts';
import { releasedValues } from './claims.ts';
import { changeRequest } from './requestRecord.ts';

const MINUTE = 60_000;
/** A screen tells every few seconds that somebody writes there; longer ago, the browser is gone. */
const writingMs = MINUTE;

/** Written out as the partial index is: claims of what waits for a clinician or a patient are nobody's to free. */
const isClaimed = sql`${requests.assigneeId} is not null and ${requests.status} in ('in-review', 'ready-to-schedule')`;

const isWriting = (now: Date) => sql`exists (
  select from ${presence}
  where ${presence.requestId} = ${requests.id} and ${presence.staffId} = ${requests.assigneeId}
    and ${presence.writing} and ${gt(presence.seenAt, new Date(now.getTime() - writingMs))})`;

const isHeld = (now: Date) => sql`exists (
  select from ${appointments}
  where ${appointments.requestId} = ${requests.id} and ${appointments.status} = 'pending'
    and ${gt(appointments.holdExpiresAt, now)})`;

const freeSome = (desk: Desk, minutes: number): Promise<number> =>
  byTheClock(desk, async (clock) => {
    const { db, now } = clock;
    const idle = await db
      .select()
      .from(requests)
      .where(
        and(
          isClaimed,
          lte(requests.touchedAt, new Date(now.getTime() - minutes * MINUTE)),
          isNull(requests.snoozedUntil),
          sql`not ${isWriting(now)}`,
          sql`not ${isHeld(now)}`,
        ),
      )
      .orderBy(asc(requests.touchedAt), asc(requests.id))
      .limit(mostAtOnce)
      .for('update', { skipLocked: true });
    for (const row of idle) {
      // Its due time too: nobody did anything to it.
      const values = { ...(await releasedValues(clock, row)), dueAt: row.dueAt };
      await changeRequest(clock, row, values, { action: 'freed' });
    }
    return idle.length;
  });

/** Gives back what somebody claimed and has not worked on since, so that a colleague can. */
export async function freeIdleClaims(desk: Desk): Promise<void> {
  const [rule] = await desk.db.select({ minutes: settings.idleClaimMinutes }).from(settings);
  if (!rule || rule.minutes === 0) return;
  while ((await freeSome(desk, rule.minutes)) === mostAtOnce);
}
