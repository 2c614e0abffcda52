import { and, eq, gte, inArray, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import { fold, hasControlCharacters } from '#domain/fold.ts';
import { instant, localDate } from '#domain/instant.ts';
import { Problem } from '#domain/problem.ts';
import type { Call } from './route.ts';

/** Values in one filter; also the rows of one answer. */
export const mostRows = 1_000;
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

/** Who asks for a list, and when: `mine` and `overdue` are nothing without them. */
export type Asker = Pick<Call, 'now' | 'person'>;

export interface Listing {
  resource: string;
  table: PgTable;
  id: AnyPgColumn;
  columns: Record<string, ListColumn>;
  /** The folded text `q` looks in. */
  search?: AnyPgColumn | SQL;
  /** Further filters that are not columns, e.g. a view; they may hang on who asks, and when. */
  views?: Record<string, (value: string, asker: Asker) => SQL>;
  sort: readonly [field: string, direction: 'ASC' | 'DESC'];
}

/** A parameter that cannot be read, and what it should be. */
export const malformed = (detail: string): Problem => new Problem('malformed', { args: { detail } });

/** A parameter, filter or sort that is not there, and those that are. */
export const unknown = (kind: string, name: string, allowed: readonly string[]): Problem =>
  new Problem('unknown_parameter', { args: { kind, name: name.slice(0, 80), allowed: allowed.join(', ') } });

const uuidShape = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
export const isNumber = (text: string): boolean => /^\d{1,15}$/.test(text);
/** The shape of every id. */
export const isId = (text: string): boolean => uuidShape.test(text);

function readValue(
  name: string,
  { kind, read }: ListColumn,
  value: unknown,
): string | number | boolean | Date {
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
    const moment = instant.safeParse(value);
    if (!moment.success) throw wrong('an instant like 2026-11-22T15:00:00Z');
    return new Date(moment.data);
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
function searched(column: AnyPgColumn | SQL, q: unknown): SQL | undefined {
  if (typeof q !== 'string' || q.length > longestSearch || hasControlCharacters(q, { multiline: false })) {
    throw malformed(
      `filter q should be one text of at most ${longestSearch} characters without control characters`,
    );
  }
  const contains = (text: string): SQL => sql`${column} like ${`%${escapeLike(text)}%`}`;
  const words = fold(q).split(' ').filter(Boolean);
  const digits = q.replace(/[\s().+-]/g, '');
  const all = and(...words.map(contains));
  return /^\d{3,15}$/.test(digits) && words.length > 0 ? sql`(${all} or ${contains(digits)})` : all;
}

function conditionOf(listing: Listing, name: string, value: unknown, asker: Asker): SQL | undefined {
  if (name === 'q' && listing.search) return searched(listing.search, value);
  const view = listing.views?.[name];
  if (view) {
    const given: unknown[] = Array.isArray(value) ? value : [value];
    const values = given.map((one) => (typeof one === 'boolean' ? String(one) : one));
    const isText = (one: unknown): one is string => typeof one === 'string';
    if (!values.every(isText) || values.length > mostRows)
      throw malformed(`filter ${name} should be a text or an array of texts`);
    return values.length === 0 ? sql`false` : or(...values.map((one) => view(one, asker)));
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
  return inArray(
    column.column,
    value.map((one) => readValue(name, column, one)),
  );
}

const filterNames = ({ columns, search, views = {} }: Listing): string[] => [
  ...(search ? ['q'] : []),
  ...Object.keys(views),
  ...Object.entries(columns).flatMap(([name, { kind }]) =>
    kind === 'instant' || kind === 'date' ? [name, `${name}_gte`, `${name}_lte`] : [name],
  ),
];

/** The conditions of a `filter`. @throws Problem 400 naming what is allowed */
export function filterConditions(listing: Listing, filter: unknown, asker: Asker): SQL[] {
  if (typeof filter !== 'object' || filter === null || Array.isArray(filter))
    throw malformed('filter should be an object');
  return Object.entries(filter).flatMap(([name, value]) => conditionOf(listing, name, value, asker) ?? []);
}
