import { sql } from 'drizzle-orm';
import type { Desk } from '#server/desk.ts';
import { settingsOf } from '#server/staff/setup.ts';
import { alarmOverdue } from './alarmOverdue.ts';
import { alarmUnread } from './alarmUnread.ts';

/** Writes the alarms that are due into the outbox; one process at a time, the others have nothing to add. */
export async function raiseAlarms(desk: Desk): Promise<void> {
  const now = desk.now();
  await desk.db.transaction(async (tx) => {
    const [lock] = (
      await tx.execute<{ got: boolean }>(
        sql`select pg_try_advisory_xact_lock(hashtextextended('alarms', 0)) as got`,
      )
    ).rows;
    if (!lock?.got) return;
    const { unreadAlarmMinutes, overdueAlarmMinutes } = await settingsOf(tx);
    await alarmUnread(tx, desk, { now, afterMinutes: unreadAlarmMinutes });
    await alarmOverdue(tx, desk, { now, afterMinutes: overdueAlarmMinutes });
  });
}
