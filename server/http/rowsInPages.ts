import { and, type SQL } from 'drizzle-orm';
import type { Database } from '#server/db/database.ts';
import type { Listing } from './filters.ts';
import { cursorOf, type Order, orderBy, rowsAfter } from './order.ts';

/**
 * All rows of a list, a page after the other, each after the last one seen: nothing is skipped and nothing comes twice
 * while others write.
 */
export async function* rowsInPages<Row extends Record<string, unknown>>(
  db: Database,
  { table, id }: Pick<Listing, 'table' | 'id'>,
  { where, order, pageRows }: { where: SQL | undefined; order: Order; pageRows: number },
): AsyncGenerator<Row[]> {
  for (let last: Row | undefined; ; ) {
    const rows = (await db
      .select()
      .from(table)
      .where(and(where, last && rowsAfter(cursorOf(last, order), order, id)))
      .orderBy(...orderBy(order, id))
      .limit(pageRows)) as Row[];
    if (rows.length > 0) yield rows;
    last = rows.at(-1);
    if (!last || rows.length < pageRows) return;
  }
}
