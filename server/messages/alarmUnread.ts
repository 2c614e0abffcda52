import { inArray } from 'drizzle-orm';
import { formatInstant } from '#domain/formatInstant.ts';
import { instantOf } from '#domain/instant.ts';
import type { Database } from '#server/db/database.ts';
import { messages } from '#server/db/schema.ts';
import type { Desk } from '#server/desk.ts';
import { fill } from '#server/site/siteWords.ts';
import type { Locale } from '#words/say.ts';
import { inBoth, mailWords } from './mailWords.ts';
import { post } from './outbox.ts';
import { unreadOfGroupA } from './unreadWords.ts';

const MINUTE = 60_000;
/** Said again once, so many minutes later. */
const reminderMinutes = 60;
const mostAtOnce = 50;

type Unread = Awaited<ReturnType<typeof unreadOfGroupA>>[number];

const firstKey = ({ id, words }: Unread): string => `unread:${id}:${words}:1`;
const secondKey = ({ id, words }: Unread): string => `unread:${id}:${words}:2`;

/** The desk that answers is told; where it has no address, the location itself. */
const dutyOf = ({ desk, ownDutyEmail }: Unread): string => desk.dutyEmail || ownDutyEmail;

/** Never a name, never a word of the patient's: a mail is read anywhere. */
function textOf(row: Unread, baseUrl: string, locale: Locale): string {
  const { unread, zone } = mailWords[locale];
  const since = formatInstant(instantOf(row.since), row.desk.zone, locale, 'full', zone);
  return [
    fill(unread.text, { reference: row.reference, location: row.location, since }),
    `${unread.open} ${baseUrl}/#/requests/${row.id}/show`,
  ].join('\n');
}

/** Which of the two mails is due for each, when both are known by their keys. */
async function dueKeys(tx: Database, rows: readonly Unread[], now: Date): Promise<[Unread, string][]> {
  const told = await tx
    .select({ key: messages.onceKey, at: messages.createdAt })
    .from(messages)
    .where(
      inArray(
        messages.onceKey,
        rows.flatMap((row) => [firstKey(row), secondKey(row)]),
      ),
    );
  const toldAt = new Map(told.map(({ key, at }) => [key, at]));
  return rows.flatMap((row): [Unread, string][] => {
    const first = toldAt.get(firstKey(row));
    if (!first) return [[row, firstKey(row)]];
    const isLong = first.getTime() + reminderMinutes * MINUTE <= now.getTime();
    return isLong && !toldAt.has(secondKey(row)) ? [[row, secondKey(row)]] : [];
  });
}

/** One mail for each request whose words of group A are unread too long by the plain clock, and one reminder. */
export async function alarmUnread(
  tx: Database,
  desk: Desk,
  { now, afterMinutes }: { now: Date; afterMinutes: number },
): Promise<void> {
  const until = new Date(now.getTime() - afterMinutes * MINUTE);
  const unread = (await unreadOfGroupA(tx, { until, limit: mostAtOnce })).filter((row) => dutyOf(row) !== '');
  if (unread.length === 0) return;
  for (const [row, onceKey] of await dueKeys(tx, unread, now)) {
    const { baseUrl } = desk.options;
    const subject = inBoth(
      (locale) => fill(mailWords[locale].unread.subject, { reference: row.reference }),
      ' / ',
    );
    await post(
      tx,
      desk,
      {
        requestId: row.id,
        kind: 'alarm-unread',
        channel: 'email',
        recipient: dutyOf(row),
        language: 'en',
        subject,
        body: inBoth((locale) => textOf(row, baseUrl, locale), '\n\n'),
        onceKey,
      },
      now,
    );
  }
}
