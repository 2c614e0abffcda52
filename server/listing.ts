import { and, asc, desc, eq, gte, inArray, isNull, lte, type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import { fold, hasControlCharacters } from '#domain/fold.ts';
import { instant, localDate } from '#domain/instant.ts';
import { Problem } from '#domain/problem.ts';
import { type Answer, ok } from './answer.ts';
import type { Database } from './db/database.ts';
import { parseJson } from './json.ts';

/** Rows in one answer, exact totals, and offsets end here. */
const mostRows = 1_000;
const mostCounted = 10_000;
const mostOffset = 10_000;
const longestSearch = 200;

type Kind = 'id' | 'text' | 'number' | 'instant' | 'date' | 'flag' | readonly string[];

export interface ListColumn {
  column: AnyPgColumn;
  kind: Kind;
  /** Only what an index serves may be sorted. */
  sortable?: true;
  /** Maps a given value to the stored one, e.g. an e-mail to its key. */
  read?: (value: string) => string;
}

export interface Listing {
  resource: string;
  table: PgTable;
  id: AnyPgColumn;
  columns: Record<string, ListColumn>;
  /** The folded text `q` looks in. */
  search?: AnyPgColumn;
  /** Further filters that are not columns, e.g. a view. */
  views?: Record<string, (value: string) => SQL>;
  sort: readonly [field: string, direction: 'ASC' | 'DESC'];
}

const malformed = (detail: string): Problem => new Problem('malformed', { args: { detail } });
const unknown = (kind: string, name: string, allowed: readonly string[]): Problem =>
  new Problem('unknown_parameter', { args: { kind, name: name.slice(0, 80), allowed: allowed.join(', ') } });

const uuidShape = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const isNumber = (text: string): boolean => /^\d{1,15}$/.test(text);
export const isId = (text: string): boolean => uuidShape.test(text);

function readValue(name: string, { kind, read }: ListColumn, value: unknown): string | number | boolean | Date {
  const wrong = (expected: string): Problem => malformed(`filter ${name} should be ${expected}`);
  if (kind === 'flag') {
    if (typeof value !== 'boolean') throw wrong('true or false');
    return value;
  }
  if (kind === 'number') {
    if (!Number.isSafeInteger(value)) throw wrong('a whole number');
    return value as number;
  }
  if (typeof value !== 'string') throw wrong('a text or an array of texts');
  if (hasControlCharacters(value, { multiline: false })) throw wrong('free of control characters');
  if (kind === 'id') {
    if (!isId(value)) throw wrong('an id');
    return value;
  }
  if (kind === 'instant') {
    const read = instant.safeParse(value);
    if (!read.success) throw wrong('an instant like 2026-11-22T15:00:00Z');
    return new Date(read.data);
  }
  if (kind === 'date') {
    if (!localDate.safeParse(value).success) throw wrong('a date like 2026-11-22');
    return value;
  }
  if (kind === 'text') return read ? read(value) : value;
  if (!kind.includes(value)) throw wrong(`one of ${kind.join(', ')}`);
  return value;
}

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);

/** Every word must be found; digits of a phone number are found however they are punctuated. */
function searched(column: AnyPgColumn, q: unknown): SQL | undefined {
  if (typeof q !== 'string' || q.length > longestSearch || hasControlCharacters(q, { multiline: false })) {
    throw malformed(`filter q should be one text of at most ${longestSearch} characters without control characters`);
  }
  const contains = (text: string): SQL => sql`${column} like ${`%${escapeLike(text)}%`}`;
  const words = fold(q).split(' ').filter(Boolean);
  const digits = q.replace(/[\s().+-]/g, '');
  const all = and(...words.map(contains));
  return /^\d{3,15}$/.test(digits) && words.length > 0 ? sql`(${all} or ${contains(digits)})` : all;
}

function conditionOf(listing: Listing, name: string, value: unknown): SQL | undefined {
  if (name === 'q' && listing.search) return searched(listing.search, value);
  const view = listing.views?.[name];
  if (view) {
    if (typeof value !== 'string') throw malformed(`filter ${name} should be a text`);
    return view(value);
  }
  const bound = /^(.+)_(gte|lte)$/.exec(name);
  const column = listing.columns[bound?.[1] ?? name];
  const bounded = column && (column.kind === 'instant' || column.kind === 'date');
  if (!column || (bound && !bounded)) throw unknown('filter', name, filterNames(listing));
  if (bound) return (bound[2] === 'gte' ? gte : lte)(column.column, readValue(name, column, value));
  if (value === null) return isNull(column.column);
  if (!Array.isArray(value)) return eq(column.column, readValue(name, column, value));
  if (value.length > mostRows) throw malformed(`filter ${name} takes at most ${mostRows} values`);
  if (value.length === 0) return sql`false`;
  return inArray(column.column, value.map((one) => readValue(name, column, one)));
}

const filterNames = ({ columns, search, views = {} }: Listing): string[] => [
  ...(search ? ['q'] : []),
  ...Object.keys(views),
  ...Object.entries(columns).flatMap(([name, { kind }]) =>
    kind === 'instant' || kind === 'date' ? [name, `${name}_gte`, `${name}_lte`] : [name],
  ),
];

/** The conditions of a `filter`. @throws Problem 400 naming what is allowed */
export function filterConditions(listing: Listing, filter: unknown): SQL[] {
  if (typeof filter !== 'object' || filter === null || Array.isArray(filter)) throw malformed('filter should be an object');
  return Object.entries(filter).flatMap(([name, value]) => conditionOf(listing, name, value) ?? []);
}

/** @throws Problem 400 for a column that is not sortable */
export function sortOrder(listing: Listing, sort: unknown): { field: string; column: AnyPgColumn; descending: boolean } {
  if (!Array.isArray(sort) || sort.length !== 2) throw malformed('sort should be ["field","ASC"] or ["field","DESC"]');
  const [field, direction] = sort as unknown[];
  const sortable = Object.entries(listing.columns).filter(([, column]) => column.sortable);
  const found = sortable.find(([name]) => name === field)?.[1];
  if (typeof field !== 'string' || !found) throw unknown('sort', String(field), sortable.map(([name]) => name));
  if (direction !== 'ASC' && direction !== 'DESC') throw malformed('the direction of sort should be ASC or DESC');
  return { field, column: found.column, descending: direction === 'DESC' };
}

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

interface Cursor {
  value: string | null;
  id: string;
}

const writeCursor = (cursor: Cursor): string => btoa(encodeURIComponent(JSON.stringify([cursor.value, cursor.id])));

function readCursor(text: string): Cursor {
  try {
    const [value, id] = JSON.parse(decodeURIComponent(atob(text))) as [unknown, unknown];
    if ((value === null || typeof value === 'string') && typeof id === 'string' && (isId(id) || isNumber(id))) {
      const isReadable = value === null || isId(value) || isNumber(value) || !Number.isNaN(Date.parse(value));
      if (isReadable) return { value, id };
    }
  } catch {
    // Answered below: a cursor is ours or it is nothing.
  }
  throw malformed('after should be the value of the header Next-After');
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

type Order = ReturnType<typeof sortOrder>;

/** Nulls come last in both directions, and the id breaks ties, so that pages neither skip nor repeat. */
export const orderBy = ({ column, descending }: Order, id: AnyPgColumn): SQL[] =>
  descending ? [column.notNull ? desc(column) : sql`${column} desc nulls last`, desc(id)] : [asc(column), asc(id)];

/** Where a row stands in an order. */
export function cursorOf(row: Record<string, unknown>, { field }: Order): Cursor {
  const value = row[field];
  const text = value instanceof Date ? value.toISOString() : value === null || value === undefined ? null : String(value as string | number);
  return { value: text, id: String(row.id ?? row.sequence) };
}

/** The rows after a place in an order. */
export function rowsAfter(cursor: Cursor, { column, descending }: Order, id: AnyPgColumn): SQL {
  const beyond = descending ? sql`<` : sql`>`;
  if (cursor.value === null) return sql`(${column} is null and ${id} ${beyond} ${cursor.id})`;
  const later = sql`(${column}, ${id}) ${beyond} (${cursor.value}, ${cursor.id})`;
  return column.notNull ? later : sql`(${later} or ${column} is null)`;
}

export interface ListCall {
  db: Database;
  request: Request;
}

/** The rows a list call asks for, and the headers that go with them. */
export async function list<Row extends Record<string, unknown>>(
  listing: Listing,
  { db, request }: ListCall,
  within: (SQL | undefined)[] = [],
  present: (rows: Row[]) => unknown[] | Promise<unknown[]> = (rows) => rows,
): Promise<Answer> {
  const given = readParameters(new URL(request.url));
  const { table, id, resource } = listing;
  const order = sortOrder(listing, given.sort ? parseJson(given.sort, 'sort') : listing.sort);
  const { first, count } = readRange(given.range);
  const conditions = filterConditions(listing, given.filter ? parseJson(given.filter, 'filter') : {});
  const where = and(...within, ...conditions);
  const cursor = given.after === undefined ? undefined : readCursor(given.after);
  const page = cursor ? and(where, rowsAfter(cursor, order, id)) : where;

  const rows = (await db
    .select()
    .from(table)
    .where(page)
    .orderBy(...orderBy(order, id))
    .limit(count)
    .offset(cursor ? 0 : first)) as Row[];
  const counted = db.select({ one: sql`1` }).from(table).where(where).limit(mostCounted + 1).as('counted');
  const [{ total } = { total: 0 }] = await db.select({ total: sql<number>`count(*)`.mapWith(Number) }).from(counted);

  const capped = total > mostCounted;
  const last = rows.at(-1);
  const start = cursor ? 0 : first;
  const span = rows.length === 0 ? '*' : `${start}-${start + rows.length - 1}`;
  return ok(await present(rows), {
    'Content-Range': `${resource} ${span}/${Math.min(total, mostCounted)}`,
    ...(capped ? { 'Total-Is': 'at-least' } : {}),
    ...(last && rows.length === count
      ? { 'Next-After': writeCursor(cursorOf(last, order)) }
      : {}),
  });
}
