import { and, desc, eq, sql } from 'drizzle-orm';
import { instantOf } from '#domain/instant.ts';
import type { Database } from '#server/db/database.ts';
import { locations, messages, requests } from '#server/db/schema.ts';
import type { Desk } from '#server/desk.ts';
import { isOverdue } from '#server/requests/requestViews.ts';
import { fill } from '#server/site/siteWords.ts';
import { inBoth, mailWords } from './mailWords.ts';
import { post } from './outbox.ts';
import { answering, answers } from './unreadWords.ts';

const MINUTE = 60_000;
/** A location is told at most once in so many minutes. */
const quietMinutes = 60;
/** More mails than all locations get in a day. */
const mostRemembered = 500;

/** The last mail of a location, and the due time up to which it told. */
interface Told {
  at: Date;
  upTo: string;
}

async function lastTold(tx: Database): Promise<Map<string, Told>> {
  const told = await tx
    .select({ key: messages.onceKey, at: messages.createdAt })
    .from(messages)
    .where(sql`${messages.kind} = 'alarm-overdue'`)
    .orderBy(desc(messages.createdAt))
    .limit(mostRemembered);
  return new Map(
    told.toReversed().map(({ key, at }) => {
      const [, locationId = '', ...upTo] = (key ?? '').split(':');
      return [locationId, { at, upTo: upTo.join(':') }];
    }),
  );
}

/** Overdue work of each location with somebody to tell; the due times say which of it is new. */
const overdueByLocation = (tx: Database, now: Date) =>
  tx
    .select({
      locationId: locations.id,
      location: locations.name,
      dutyEmail: sql<string>`coalesce(nullif(${answering.dutyEmail}, ''), ${locations.dutyEmail})`,
      dueTimes: sql<
        number[]
      >`json_agg((extract(epoch from ${requests.dueAt}) * 1000)::bigint order by ${requests.dueAt})`,
    })
    .from(requests)
    .innerJoin(locations, eq(locations.id, requests.locationId))
    .innerJoin(answering, answers)
    .where(and(isOverdue({ now }), sql`(${answering.dutyEmail} <> '' or ${locations.dutyEmail} <> '')`))
    .groupBy(locations.id, answering.id);

/**
 * One mail for each location with requests newly past their due time by so much: how many, nothing else. A request is
 * counted as new once for a due time.
 */
export async function alarmOverdue(
  tx: Database,
  desk: Desk,
  { now, afterMinutes }: { now: Date; afterMinutes: number },
): Promise<void> {
  const limit = instantOf(now.getTime() - afterMinutes * MINUTE);
  const told = await lastTold(tx);
  for (const { locationId, location, dutyEmail, dueTimes } of await overdueByLocation(tx, now)) {
    const last = told.get(locationId);
    if (last && last.at.getTime() + quietMinutes * MINUTE > now.getTime()) continue;
    const times = dueTimes.map(instantOf);
    const fresh = times.filter((at) => at <= limit && at > (last?.upTo ?? ''));
    const upTo = fresh.at(-1);
    if (!upTo) continue;
    const said = { location, count: times.length, fresh: fresh.length, minutes: afterMinutes };
    const link = `${desk.options.baseUrl}/#/requests`;
    await post(
      tx,
      desk,
      {
        kind: 'alarm-overdue',
        channel: 'email',
        recipient: dutyEmail,
        language: 'en',
        subject: inBoth((locale) => fill(mailWords[locale].overdue.subject, said), ' / '),
        body: inBoth((locale) => {
          const { text, open } = mailWords[locale].overdue;
          return `${fill(text, said)}\n${open} ${link}`;
        }, '\n\n'),
        onceKey: `overdue:${locationId}:${upTo}`,
      },
      now,
    );
  }
}
