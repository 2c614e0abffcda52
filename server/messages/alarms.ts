import { sql } from 'drizzle-orm';
import { type Alarms, alarms } from '#domain/alarms.ts';
import { isClinicOpen } from '#domain/clinicOpen.ts';
import { instantOf } from '#domain/instant.ts';
import { mostCounted } from '#domain/queueViews.ts';
import { requests } from '#server/db/schema.ts';
import { ok } from '#server/http/answer.ts';
import { type Call, route } from '#server/http/route.ts';
import { isOverdue } from '#server/requests/requestViews.ts';
import { settingsOf } from '#server/staff/setup.ts';
import { unreadOfGroupA } from './unreadWords.ts';

const MINUTE = 60_000;
/** A desk with more than these has one thing to do, however many they are. */
const mostUnread = 200;
const mostNamed = 20;

const none: Alarms = { unread: [], arrivedWhileClosed: 0, overdue: 0 };

async function overdueCount({ db, now }: Call): Promise<number> {
  const counted = db
    .select({ one: sql`1` })
    .from(requests)
    .where(isOverdue({ now }))
    .limit(mostCounted)
    .as('counted');
  const [row] = await db.select({ total: sql<number>`count(*)`.mapWith(Number) }).from(counted);
  return row?.total ?? 0;
}

async function alarmsNow(call: Call): Promise<Alarms> {
  const { db, now } = call;
  const { unreadAlarmMinutes } = await settingsOf(db);
  const waiting = await unreadOfGroupA(db, { until: now, limit: mostUnread });
  const limit = now.getTime() - unreadAlarmMinutes * MINUTE;
  return {
    unread: waiting
      .filter(({ since }) => since.getTime() <= limit)
      .slice(0, mostNamed)
      .map(({ id, since, locationId }) => ({ id, since: instantOf(since), locationId })),
    arrivedWhileClosed: waiting.filter(({ since, desk }) => !isClinicOpen(instantOf(since), desk)).length,
    overdue: await overdueCount(call),
  };
}

export const alarmRoutes = [
  route({
    method: 'get',
    path: '/api/alarms',
    summary: 'What the desk must not miss now; a clinician, who has a queue of their own, is told nothing',
    access: 'requests:read',
    answers: alarms,
    handle: async (call) => ok(call.scope === 'all' ? await alarmsNow(call) : none),
  }),
];
