import { asc, desc, type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { isId, isNumber, type Listing, malformed, unknown } from './filters.ts';

export interface Order {
  field: string;
  column: AnyPgColumn;
  descending: boolean;
}

/** @throws Problem 400 for a column that is not sortable */
export function sortOrder(listing: Listing, sort: unknown): Order {
  if (!Array.isArray(sort) || sort.length !== 2)
    throw malformed('sort should be ["field","ASC"] or ["field","DESC"]');
  const [field, direction] = sort as unknown[];
  const sortable = Object.entries(listing.columns).filter(([, column]) => column.sortable);
  const found = sortable.find(([name]) => name === field)?.[1];
  if (typeof field !== 'string' || !found)
    throw unknown(
      'sort',
      String(field),
      sortable.map(([name]) => name),
    );
  if (direction !== 'ASC' && direction !== 'DESC')
    throw malformed('the direction of sort should be ASC or DESC');
  return { field, column: found.column, descending: direction === 'DESC' };
}

/** A place in an order; of another order it means nothing. */
interface Cursor {
  field: string;
  value: string | null;
  id: string;
}

export const writeCursor = ({ field, value, id }: Cursor): string =>
  btoa(encodeURIComponent(JSON.stringify([field, value, id])));

const isPlace = (value: unknown, id: unknown): boolean =>
  (value === null || typeof value === 'string') && typeof id === 'string' && (isId(id) || isNumber(id));

/** @throws Problem 400 for what is no cursor of this order */
export function readCursor(text: string, order: Order): Cursor {
  try {
    const [field, value, id] = JSON.parse(decodeURIComponent(atob(text))) as [string, string | null, string];
    if (field === order.field && isPlace(value, id)) return { field, value, id };
  } catch {
    // Answered below: a cursor is ours or it is nothing.
  }
  throw malformed('after should be the value of the header Next-After, with the same sort');
}

/** Nulls come last in both directions, and the id breaks ties, so that pages neither skip nor repeat. */
export const orderBy = ({ column, descending }: Order, id: AnyPgColumn): SQL[] =>
  descending
    ? [column.notNull ? desc(column) : sql`${column} desc nulls last`, desc(id)]
    : [asc(column), asc(id)];

/** Where a row stands in an order. */
export function cursorOf(row: Record<string, unknown>, { field }: Order): Cursor {
  const value = row[field] as string | number | Date | null | undefined;
  const text =
    value instanceof Date
      ? value.toISOString()
      : value === null || value === undefined
        ? null
        : String(value);
  return { field, value: text, id: String(row.id ?? row.sequence) };
}

/** The rows after a place in an order. */
export function rowsAfter(cursor: Cursor, { column, descending }: Order, id: AnyPgColumn): SQL {
  const beyond = descending ? sql`<` : sql`>`;
  if (cursor.value === null) return sql`(${column} is null and ${id} ${beyond} ${cursor.id})`;
  const later = sql`(${column}, ${id}) ${beyond} (${cursor.value}, ${cursor.id})`;
  return column.notNull ? later : sql`(${later} or ${column} is null)`;
}
