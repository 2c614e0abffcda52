import { boolean, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { SavedView } from '#domain/savedView.ts';
import { at, id, stamps, version } from './columns.ts';
import { requests } from './requests.ts';
import { staff } from './staff.ts';

export const contactAttempts = pgTable(
  'contact_attempts',
  {
    id: id(),
    requestId: uuid()
      .notNull()
      .references(() => requests.id),
    at: at().notNull(),
    actorId: uuid().references(() => staff.id),
    channel: text().notNull(),
    outcome: text().notNull(),
    /** Who took the message. */
    leftWith: text(),
    note: text(),
    nextTryAt: at(),
  },
  (table) => [index('contact_attempts_request').on(table.requestId, table.at)],
);

/** Who has a request open now; rows not renewed are nobody's. */
export const presence = pgTable(
  'presence',
  {
    requestId: uuid()
      .notNull()
      .references(() => requests.id, { onDelete: 'cascade' }),
    staffId: uuid()
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    seenAt: at().notNull(),
    /** Something typed there is not saved yet. */
    writing: boolean().notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.requestId, table.staffId] }),
    index('presence_seen').on(table.seenAt),
  ],
);

/** Two people who share a phone or an e-mail address, or are called alike; `one` sorts before `other`. */
export const differentPeople = pgTable(
  'different_people',
  {
    one: text().notNull(),
    other: text().notNull(),
    staffId: uuid().references(() => staff.id),
    at: at().notNull(),
  },
  (table) => [primaryKey({ columns: [table.one, table.other] })],
);

/** A listed phrase that meant something else in one patient's text. */
export const falseAlarms = pgTable(
  'false_alarms',
  {
    requestId: uuid()
      .notNull()
      .references(() => requests.id, { onDelete: 'cascade' }),
    group: text().notNull(),
    term: text().notNull(),
    listVersion: text().notNull(),
    staffId: uuid().references(() => staff.id),
    at: at().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.requestId, table.group, table.term] }),
    index('false_alarms_term').on(table.group, table.term, table.at),
  ],
);

/** Filters of the queue kept under a name, for one person or for the clinic. */
export const savedViews = pgTable(
  'saved_views',
  {
    id: id(),
    version: version(),
    name: text().notNull(),
    ownerId: uuid()
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    shared: boolean().notNull().default(false),
    filter: jsonb().$type<SavedView['filter']>().notNull(),
    sort: jsonb().$type<SavedView['sort']>().notNull(),
    ...stamps,
  },
  (table) => [index('saved_views_owner').on(table.ownerId), index('saved_views_shared').on(table.shared)],
);
