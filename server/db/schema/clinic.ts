import { sql } from 'drizzle-orm';
import { boolean, foreignKey, integer, jsonb, pgTable, smallint, text, uuid } from 'drizzle-orm/pg-core';
import type { Location } from '#domain/clinic.ts';
import type { WeeklyHours } from '#domain/weeklyHours.ts';
import { id, stamps, version } from './columns.ts';

export const locations = pgTable(
  'locations',
  {
    id: id(),
    version: version(),
    name: text().notNull(),
    zone: text().notNull(),
    address: text().notNull(),
    phone: text().notNull(),
    email: text().notNull(),
    hours: jsonb().$type<WeeklyHours>().notNull(),
    closures: jsonb().$type<Location['closures']>().notNull().default([]),
    dueMinutes: jsonb().$type<Location['dueMinutes']>().notNull().default({}),
    /** Where alarms go; empty sends none. */
    dutyEmail: text().notNull().default(''),
    /** The location whose desk answers, and whose hours count; null is this one. */
    answeredById: uuid(),
    /** Due times must be counted anew, of requests after this id; null when all are right. */
    recountAfter: uuid(),
    active: boolean().notNull().default(true),
    ...stamps,
  },
  (table) => [foreignKey({ columns: [table.answeredById], foreignColumns: [table.id] })],
);

export const services = pgTable('services', {
  id: id(),
  version: version(),
  name: text().notNull(),
  nameEs: text(),
  description: text(),
  descriptionEs: text(),
  duration: integer().notNull(),
  /** Minutes kept free before the visit, and after it. */
  bufferBefore: integer().notNull().default(0),
  buffer: integer().notNull().default(0),
  /** Days from today within which it can be booked. */
  aheadDays: integer().notNull().default(180),
  /** Where it can be had; empty is everywhere. */
  locationIds: uuid().array().notNull().default(sql`'{}'`),
  /** What a patient is told to do before it. */
  preparation: text(),
  preparationEs: text(),
  patientsMayAsk: boolean().notNull().default(false),
  active: boolean().notNull().default(true),
  ...stamps,
});

/** One row. */
export const settings = pgTable('settings', {
  id: smallint().primaryKey().default(1),
  version: version(),
  clinicName: text().notNull(),
  phone: text().notNull(),
  hoursText: text().notNull(),
  hoursTextEs: text().notNull(),
  frontDeskExports: boolean().notNull().default(false),
  /** Minutes without work after which a claim frees itself; 0 never does. */
  idleClaimMinutes: integer().notNull().default(30),
  /** Minutes of plain time after which unread words of group A raise an alarm. */
  unreadAlarmMinutes: integer().notNull().default(15),
  /** Minutes past its due time after which an overdue request is mailed to the duty address. */
  overdueAlarmMinutes: integer().notNull().default(60),
  /** `unreachable` wants this many tries, on this many different days. */
  contactTries: integer().notNull().default(3),
  contactDays: integer().notNull().default(2),
  /** Requests of the same person are looked for this many days back. */
  repeatDays: integer().notNull().default(60),
  /** Hours before a visit at which its reminder goes out; 0 sends none. */
  reminderHours: integer().notNull().default(48),
  /** Minutes for which a freed time is kept for somebody it was offered to. */
  offerMinutes: integer().notNull().default(120),
  /** Nothing goes live that nobody but its author has read. */
  articlesNeedApproval: boolean().notNull().default(false),
  /** Clinicians and writers are told by mail what waits for them. */
  articleMails: boolean().notNull().default(true),
  /** Months after which an article must be read again. */
  reviewMonths: integer().notNull().default(36),
  /** Short forms every reader knows. */
  knownAbbreviations: text().array().notNull().default(sql`'{}'`),
  /** Signs session cookies; made once, at the first start. */
  secret: text().notNull(),
  /** Digest of the one-time code that makes the first account; null once used. */
  setupCode: text(),
});
