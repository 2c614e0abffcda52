import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import * as schema from './schema.ts';

/** What both drivers answer to `execute`: the rows, and little else alike. */
interface Rows<Row> {
  rows: Row[];
}
interface RowsOf extends PgQueryResultHKT {
  type: Rows<this['row']>;
}

/** The one database the server knows: PostgreSQL in a process of its own, or embedded. */
export type Database = PgDatabase<RowsOf, typeof schema>;

/** Inside a transaction only this may be used: the outer database would wait for the transaction for ever. */
export type Tx = Parameters<Parameters<Database['transaction']>[0]>[0];

/** How drizzle is opened, whatever the driver. */
export const mapping = { schema, casing: 'snake_case' } as const;

/** A database that was opened, whichever it is. */
export interface Opened {
  db: Database;
  engine: 'pglite' | 'postgres';
  /**
   * Hears every payload sent to the channel after its transaction committed, from any server process.
   * `onGap` tells that the line was down for a while, so something may have been missed.
   * @returns how to stop hearing
   */
  listen(
    channel: string,
    onPayload: (payload: string) => void,
    onGap?: () => void,
  ): Promise<() => Promise<void>>;
  close(): Promise<void>;
}
