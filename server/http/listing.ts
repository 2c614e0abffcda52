import { and, type SQL, sql } from 'drizzle-orm';
import type { Database } from '#server/db/database.ts';
import { type Answer, ok } from './answer.ts';
import { type Asker, filterConditions, type Listing, malformed, mostRows, unknown } from './filters.ts';
import { parseJson } from './json.ts';
import { cursorOf, orderBy, readCursor, rowsAfter, sortOrder, writeCursor } from './order.ts';

/** Exact totals, and offsets, end here. */
const mostCounted = 10_000;
const mostOffset = 10_000;

interface Window {
  first: number;
  count: number;
}

function readRange(text: string | undefined): Window {
  if (text === undefined) return { first: 0, count: mostRows };
  const range = parseJson(text, 'range');
  const wrong = malformed('range should be [first,last], two whole numbers with 0 ≤ first ≤ last');
  if (!Array.isArray(range) || range.length !== 2 || !range.every(Number.isSafeInteger)) throw wrong;
  const [first, last] = range as [number, number];
  if (first < 0 || last < first) throw wrong;
  if (first > mostOffset) throw malformed(`range starts at most at ${mostOffset}; beyond that use after=`);
  return { first, count: Math.min(last - first + 1, mostRows) };
}

const parameters = ['filter', 'range', 'sort', 'after', 'embed'] as const;

/** The parameters of a list. @throws Problem 400 for an unknown one or one given twice */
function readParameters(url: URL): Partial<Record<(typeof parameters)[number], string>> {
  const seen: Record<string, string> = {};
  for (const [name, value] of url.searchParams) {
    if (!(parameters as readonly string[]).includes(name)) throw unknown('parameter', name, parameters);
    if (name in seen) throw malformed(`${name} is given twice`);
    seen[name] = value;
  }
  return seen;
}

/** How many rows there are, counted no further than one beyond what is told exactly. */
async function countUpTo(db: Database, table: Listing['table'], where: SQL | undefined): Promise<number> {
  const counted = db
    .select({ one: sql`1` })
    .from(table)
    .where(where)
    .limit(mostCounted + 1)
    .as('counted');
  const [{ total } = { total: 0 }] = await db
    .select({ total: sql<number>`count(*)`.mapWith(Number) })
    .from(counted);
  return total;
}

export interface ListCall extends Asker {
  db: Database;
  request: Request;
}

/** The rows a list call asks for, and the headers that go with them. */
export async function list<Row extends Record<string, unknown>>(
  listing: Listing,
  call: ListCall,
  within: (SQL | undefined)[] = [],
  present: (rows: Row[]) => unknown[] | Promise<unknown[]> = (rows) => rows,
): Promise<Answer> {
  const { db } = call;
  const given = readParameters(new URL(call.request.url));
  const { table, id, resource } = listing;
  const order = sortOrder(listing, given.sort ? parseJson(given.sort, 'sort') : listing.sort);
  const { first, count } = readRange(given.range);
  const conditions = filterConditions(listing, given.filter ? parseJson(given.filter, 'filter') : {}, call);
  const where = and(...within, ...conditions);
  const cursor = given.after === undefined ? undefined : readCursor(given.after, order);
  const page = cursor ? and(where, rowsAfter(cursor, order, id)) : where;

  const rows = (await db
    .select()
    .from(table)
    .where(page)
    .orderBy(...orderBy(order, id))
    .limit(count)
    .offset(cursor ? 0 : first)) as Row[];
  // A page that is not full, and not beyond the end, tells the total by itself.
  const isLast = !cursor && rows.length < count && (rows.length > 0 || first === 0);
  const total = isLast ? first + rows.length : await countUpTo(db, table, where);

  const capped = total > mostCounted;
  const last = rows.at(-1);
  const start = cursor ? 0 : first;
  const span = rows.length === 0 ? '*' : `${start}-${start + rows.length - 1}`;
  return ok(await present(rows), {
    'Content-Range': `${resource} ${span}/${Math.min(total, mostCounted)}`,
    ...(capped ? { 'Total-Is': 'at-least' } : {}),
    ...(last && rows.length === count ? { 'Next-After': writeCursor(cursorOf(last, order)) } : {}),
  });
}
