import { and, desc, eq, ne, or, type SQL, sql } from 'drizzle-orm';
import * as z from 'zod';
import { emailKey } from '#domain/email.ts';
import { nameKey, type Person, pairKey } from '#domain/personKey.ts';
import { requestRecord } from '#domain/requestRecord.ts';
import { alikeFrom, type RepeatReason, repeatReasons, repeatReasonsOf } from '#domain/samePerson.ts';
import type { Database } from '#server/db/database.ts';
import { differentPeople, requests, settings } from '#server/db/schema.ts';
import { ok } from '#server/http/answer.ts';
import { type Call, route } from '#server/http/route.ts';
import { findRequest, presentRequest, type RequestRow, visible } from './requestRecord.ts';

const mostRepeats = 50;
const DAY = 86_400_000;

type Asker = Person & Pick<RequestRow, 'createdAt' | 'duplicateOf'>;

interface Repeat {
  row: RequestRow;
  reasons: RepeatReason[];
  toldApart: boolean;
}

/** The clinic's window, to both sides of when a request came. */
async function windowOf(tx: Database, { createdAt }: Asker): Promise<SQL> {
  const [clinic] = await tx.select({ days: settings.repeatDays }).from(settings);
  const reach = (clinic?.days ?? 0) * DAY;
  const [from, to] = [createdAt.getTime() - reach, createdAt.getTime() + reach];
  return sql`created_at between ${new Date(from).toISOString()} and ${new Date(to).toISOString()}`;
}

/**
 * Each arm has its index, and all are done before a row is read: nothing tempts the planner into a walk. The newest
 * are chosen among the bare ids, so that a name or a phone of thousands costs no thousands of rows.
 */
async function candidatesOf(tx: Database, of: Asker, shown: SQL | undefined): Promise<RequestRow[]> {
  const window = await windowOf(tx, of);
  await tx.execute(sql`select set_config('pg_trgm.similarity_threshold', ${String(alikeFrom)}, true)`);
  const alike = [
    eq(requests.phone, of.phone),
    eq(requests.emailKey, emailKey(of.email)),
    sql`${requests.nameKey} % ${nameKey(of)}`,
  ];
  const arms = alike.map(
    (isAlike) =>
      sql`select id, created_at from ${requests} where ${and(isAlike, window, ne(requests.id, of.id), shown)}`,
  );
  const newest = sql`
    select id from (${sql.join(arms, sql` union `)}) as arms
    order by created_at desc, id desc limit ${mostRepeats}`;
  return tx
    .select()
    .from(requests)
    .where(sql`${requests.id} = any (array(${newest}))`)
    .orderBy(desc(requests.createdAt), desc(requests.id));
}

/**
 * Requests that may be the same person's, newest first, within the clinic's window; call it in a transaction.
 * @param shown what of them the asker may see
 */
async function findRepeats(tx: Database, of: Asker, shown?: SQL): Promise<Repeat[]> {
  const rows = await candidatesOf(tx, of, shown);
  if (rows.length === 0) return [];
  const pairs = rows.map((row) => pairKey(of, row));
  const isOne = pairs.map(({ one, other }) =>
    and(eq(differentPeople.one, one), eq(differentPeople.other, other)),
  );
  const known = await tx
    .select()
    .from(differentPeople)
    .where(or(...isOne));
  const told = new Set(known.map(({ one, other }) => `${one}\n${other}`));
  return rows.map((row, index) => ({
    row,
    reasons: repeatReasonsOf(of, row),
    toldApart: told.has(`${pairs[index]?.one}\n${pairs[index]?.other}`),
  }));
}

/** Merged requests are decided, as are those told apart. */
const isUndecided = (of: Asker, { row, toldApart }: Repeat): boolean =>
  !toldApart &&
  row.duplicateOf !== of.id &&
  of.duplicateOf !== row.id &&
  (of.duplicateOf === null || of.duplicateOf !== row.duplicateOf);

/** Others like it are there, and nobody has said what they are to each other. */
export const hasRepeats = async (tx: Database, of: Asker): Promise<boolean> =>
  (await findRepeats(tx, of)).some((repeat) => isUndecided(of, repeat));

/** Those marked that may be so for this one; asked before it becomes somebody else's. */
export const markedLike = async (tx: Database, of: Asker): Promise<RequestRow[]> =>
  (await findRepeats(tx, of)).flatMap(({ row }) => (row.repeats ? [row] : []));

/**
 * Whether a request repeats another with the name, phone and e-mail it is about to be stored with. Of two that come
 * at once with the same phone or e-mail the second waits for the first: neither would see the other.
 */
export async function repeatsAsStored(tx: Database, stored: Asker): Promise<boolean> {
  for (const shared of [stored.phone, emailKey(stored.email)].toSorted())
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`repeats ${shared}`}, 0))`);
  return hasRepeats(tx, stored);
}

export const repeat = z.object({
  request: requestRecord,
  reasons: z.array(z.enum(repeatReasons)),
  toldApart: z.boolean(),
});

/** Those of a request that the caller may see, as they are answered. */
export async function repeatsOf(call: Call, row: RequestRow) {
  const repeats = await call.db.transaction((tx) => findRepeats(tx, row, visible(call)));
  return repeats.map(({ row: other, ...found }) => ({ request: presentRequest(other), ...found }));
}

export const repeatRoutes = [
  route({
    method: 'get',
    path: '/api/requests/:id/repeats',
    summary: 'Requests that may be the same person’s, and why, newest first',
    access: 'requests:read',
    answers: z.array(repeat),
    handle: async (call) => {
      const repeats = await repeatsOf(call, await findRequest(call, call.id));
      const span = repeats.length === 0 ? '*' : `0-${repeats.length - 1}`;
      return ok(repeats, { 'Content-Range': `repeats ${span}/${repeats.length}` });
    },
  }),
];
