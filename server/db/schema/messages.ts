import { sql } from 'drizzle-orm';
import { boolean, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { MessageKind, MessageStatus } from '#domain/messages.ts';
import { at, id, stamps, version } from './columns.ts';
import { requests } from './requests.ts';
import { appointments } from './schedule.ts';
import { staff } from './staff.ts';

/** What the clinic writes again and again, in both languages, with fields in double braces. */
export const templates = pgTable('templates', {
  id: id(),
  version: version(),
  /** Names the ones the product knows itself; null for the clinic's own. */
  key: text().unique(),
  name: text().notNull(),
  subject: text().notNull(),
  subjectEs: text().notNull(),
  body: text().notNull(),
  bodyEs: text().notNull(),
  active: boolean().notNull().default(true),
  ...stamps,
});

/** The outbox: written with what it tells of, sent by a job, kept as the record of what was sent. */
export const messages = pgTable(
  'messages',
  {
    id: id(),
    requestId: uuid().references(() => requests.id),
    kind: text().$type<MessageKind>().notNull(),
    /** Text messages are sent by hand and kept here. */
    channel: text().$type<'email' | 'sms'>().notNull(),
    recipient: text().notNull(),
    language: text().$type<'en' | 'es'>().notNull(),
    subject: text().notNull(),
    body: text().notNull(),
    /** The same as HTML, for those mails that have it. */
    html: text(),
    /** A calendar file that goes with it. */
    calendar: text(),
    appointmentId: uuid(),
    templateId: uuid().references(() => templates.id),
    actorId: uuid().references(() => staff.id),
    status: text().$type<MessageStatus>().notNull().default('waiting'),
    tries: integer().notNull().default(0),
    nextTryAt: at(),
    sentAt: at(),
    /** The mail server's words when it refused; never an address. */
    failure: text(),
    /** What may be said only once: the same key is not written twice. */
    onceKey: text().unique(),
    createdAt: at().notNull(),
  },
  (table) => [
    index('messages_request').on(table.requestId, table.createdAt),
    index('messages_waiting').on(table.nextTryAt).where(sql`status = 'waiting'`),
    index('messages_overdue').on(table.createdAt).where(sql`kind = 'alarm-overdue'`),
  ],
);

/** What the patient was told of a visit, or will be: by a mail, or by the desk itself. */
export const tellings = pgTable(
  'tellings',
  {
    id: id(),
    appointmentId: uuid()
      .notNull()
      .references(() => appointments.id),
    /** Null where the desk tells the patient itself. */
    messageId: uuid().references(() => messages.id, { onDelete: 'cascade' }),
    startsAt: at().notNull(),
    providerId: uuid().notNull(),
    locationId: uuid().notNull(),
    mode: text().$type<'in-person' | 'video'>().notNull(),
    isOff: boolean().notNull(),
    /** SEQUENCE of the visit's calendar entry; later tellings have higher ones. */
    sequence: integer().notNull(),
    createdAt: at().notNull(),
    /** Until then a change may be undone as if it had not been. */
    settlesAt: at().notNull(),
  },
  (table) => [
    index('tellings_appointment').on(table.appointmentId, table.sequence),
    index('tellings_message').on(table.messageId),
  ],
);
