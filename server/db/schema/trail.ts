import { sql } from 'drizzle-orm';
import {
  bigint,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { at } from './columns.ts';

/** Append-only; sequence, and the digest that chains each line to the one before, are written by a trigger. */
export const events = pgTable(
  'events',
  {
    sequence: bigint({ mode: 'number' }).primaryKey(),
    at: at().notNull(),
    actorId: uuid(),
    action: text().notNull(),
    resource: text().notNull(),
    recordId: text(),
    fields: text().array().notNull().default(sql`'{}'`),
    reasonCode: text(),
    requestId: text(),
    digest: text().notNull(),
  },
  (table) => [
    index('events_record').on(table.resource, table.recordId, table.sequence),
    index('events_actor').on(table.actorId, table.sequence),
    index('events_at').on(table.at, table.sequence),
  ],
);

/** What may be erased with a patient, apart from the chain: values, free-text reasons and notes. */
export const eventValues = pgTable('event_values', {
  sequence: bigint({ mode: 'number' })
    .primaryKey()
    .references(() => events.sequence),
  before: jsonb().$type<Record<string, unknown>>(),
  after: jsonb().$type<Record<string, unknown>>(),
  reason: text(),
  note: text(),
});

export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    scope: text().notNull(),
    key: text().notNull(),
    bodyHash: text().notNull(),
    status: smallint().notNull(),
    answer: jsonb(),
    headers: jsonb().$type<Record<string, string>>().notNull(),
    createdAt: at().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.scope, table.key] }),
    index('idempotency_keys_created').on(table.createdAt),
  ],
);

/** Counters of tries in a window of time: sign-in failures and the public form, shared by every server process. */
export const tries = pgTable(
  'tries',
  { key: text().primaryKey(), count: integer().notNull(), windowEndsAt: at().notNull() },
  (table) => [index('tries_window').on(table.windowEndsAt)],
);
