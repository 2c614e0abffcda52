import { and, asc, eq, gt, lte, sql } from 'drizzle-orm';
import type { Database } from '#server/db/database.ts';
import { appointments, events, messages } from '#server/db/schema.ts';
import type { Desk } from '#server/desk.ts';
import { settingsOf } from '#server/staff/setup.ts';
import { automaticTemplate } from './automaticMail.ts';
import { writeReminder } from './visitMail.ts';

const HOUR = 3_600_000;
/** Written in one transaction. */
const batch = 50;

/** One reminder for each time a visit was set to; moved, it may have another. */
const onceKey = sql<string>`'reminder:' || ${appointments.id} || ':' || extract(epoch from ${appointments.startsAt})::bigint`;

/** Booked or moved after the moment of its reminder: its patient has just been told. */
const settledLater = (hours: number) => {
  const moment = sql`${appointments.startsAt} - make_interval(hours => ${hours}::int)`;
  return sql`(${appointments.createdAt} > ${moment} or exists (
    select from ${events} as line
    where line.resource = 'appointments' and line.record_id = ${appointments.id}::text and line.at > ${moment}
      and (line.action in ('booked', 'overbooked', 'rescheduled') or line.fields && array['startsAt', 'status'])))`;
};

async function remindSome(desk: Desk, tx: Database, now: Date): Promise<number> {
  const { reminderHours } = await settingsOf(tx);
  if (reminderHours === 0 || !(await automaticTemplate(tx, 'reminder'))) return 0;
  const due = await tx
    .select({ visit: appointments, onceKey })
    .from(appointments)
    .where(
      and(
        eq(appointments.status, 'booked'),
        gt(appointments.startsAt, now),
        lte(appointments.startsAt, new Date(now.getTime() + reminderHours * HOUR)),
        sql`not exists (select from ${messages} where ${messages.onceKey} = ${onceKey})`,
        sql`not ${settledLater(reminderHours)}`,
      ),
    )
    .orderBy(asc(appointments.startsAt), asc(appointments.id))
    .limit(batch)
    .for('update', { of: appointments, skipLocked: true });
  for (const row of due) {
    await writeReminder({ db: tx, now, desk }, row.visit, row.onceKey);
  }
  return due.length;
}

/** Writes the reminders that are due. Several processes may do it: each takes the visits no other has. */
export async function remindVisits(desk: Desk): Promise<void> {
  const now = desk.now();
  while ((await desk.db.transaction((tx) => remindSome(desk, tx, now))) === batch);
}
