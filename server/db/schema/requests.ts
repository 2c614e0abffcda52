import { sql } from 'drizzle-orm';
import { boolean, date, foreignKey, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { PreferredTime } from '#domain/preferredTime.ts';
import type { Priority, RequestStatus } from '#domain/request.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { locations, services } from './clinic.ts';
import { at, id, stamps, version } from './columns.ts';
import { providers } from './providers.ts';
import { staff } from './staff.ts';

export const requests = pgTable(
  'requests',
  {
    id: id(),
    version: version(),
    reference: text().notNull().unique(),
    source: text().$type<AppointmentRequest['source']>().notNull(),
    language: text(),
    firstName: text().notNull(),
    lastName: text().notNull(),
    phone: text().notNull(),
    phoneExtension: text(),
    email: text().notNull(),
    /** How e-mails are compared: folded, case forgotten. */
    emailKey: text().notNull(),
    patientType: text().$type<AppointmentRequest['patientType']>().notNull(),
    locationId: uuid()
      .notNull()
      .references(() => locations.id),
    serviceId: uuid()
      .notNull()
      .references(() => services.id),
    message: text(),
    preferredTimes: jsonb().$type<PreferredTime[]>(),
    articleSlug: text(),
    askedBy: jsonb().$type<NonNullable<AppointmentRequest['askedBy']>>(),
    dateOfBirth: date({ mode: 'string' }),
    chartNumber: text(),
    payerType: text().$type<NonNullable<AppointmentRequest['payerType']>>(),
    planName: text(),
    referral: text().$type<NonNullable<AppointmentRequest['referral']>>(),
    records: text().$type<NonNullable<AppointmentRequest['records']>>(),
    authorization: text().$type<NonNullable<AppointmentRequest['authorization']>>(),
    mayLeaveVoicemail: boolean(),
    mayText: boolean(),
    textConsent: jsonb().$type<NonNullable<AppointmentRequest['textConsent']>>(),
    interpreter: boolean(),
    accessNeeds: text(),
    preferredProviderId: uuid().references(() => providers.id),
    bookServiceId: uuid().references(() => services.id),
    status: text().$type<RequestStatus>().notNull().default('new'),
    priority: text().$type<Priority>().notNull().default('routine'),
    assigneeId: uuid().references(() => staff.id),
    clinicianId: uuid().references(() => staff.id),
    dueAt: at(),
    turn: text().$type<AppointmentRequest['turn']>().notNull().default('ours'),
    snoozedUntil: at(),
    nextTryAt: at(),
    outcomeReason: text(),
    duplicateOf: uuid(),
    flags: jsonb().$type<AppointmentRequest['flags']>().notNull().default([]),
    flagsReadAt: at(),
    suspect: boolean().notNull().default(false),
    appointmentId: uuid(),
    /** The version of the word lists that found the flags. */
    flagsVersion: text(),
    /** Others like it were there when it came, and nobody has said yet whether they are the same person's. */
    repeats: boolean().notNull().default(false),
    /** When its clock was last started anew; null is since it came. */
    clockSince: at(),
    /** Somebody set the due time; the clock leaves it alone until it is started again. */
    dueByHand: boolean().notNull().default(false),
    /** When somebody last worked on it; a claim nobody works on frees itself. */
    touchedAt: at().notNull().defaultNow(),
    /** The folded words of the name in alphabetical order: how similar names are found. */
    nameKey: text().notNull().default(''),
    /** Folded names, phone, e-mail and reference: what `q` looks in. */
    searchText: text().notNull(),
    ...stamps,
  },
  (table) => [
    foreignKey({ columns: [table.duplicateOf], foreignColumns: [table.id] }),
    index('requests_created').on(table.createdAt, table.id),
    index('requests_status_created').on(table.status, table.createdAt, table.id),
    index('requests_status_due').on(table.status, table.dueAt, table.id),
    index('requests_due').on(table.dueAt, table.id),
    index('requests_due_last').on(table.dueAt.desc().nullsLast(), table.id.desc().nullsFirst()),
    index('requests_updated').on(table.updatedAt, table.id),
    index('requests_assignee').on(table.assigneeId, table.createdAt, table.id),
    index('requests_clinician').on(table.clinicianId, table.status),
    index('requests_location').on(table.locationId, table.createdAt, table.id),
    index('requests_service').on(table.serviceId, table.createdAt, table.id),
    index('requests_phone').on(table.phone),
    index('requests_email').on(table.emailKey),
    index('requests_article').on(table.articleSlug, table.createdAt),
    index('requests_first_name').on(table.firstName),
    index('requests_last_name').on(table.lastName),
    // What is usual is most of the table, and found soon without an index.
    index('requests_priority').on(table.priority, table.dueAt, table.id).where(sql`priority <> 'routine'`),
    index('requests_source').on(table.source, table.createdAt, table.id).where(sql`source <> 'web'`),
    index('requests_language').on(table.language, table.createdAt, table.id).where(sql`language <> 'en'`),
    index('requests_turn').on(table.dueAt, table.id).where(sql`turn = 'patient'`),
    index('requests_suspect').on(table.createdAt, table.id).where(sql`suspect`),
    index('requests_chart').on(table.chartNumber).where(sql`chart_number is not null`),
    index('requests_search').using('gin', sql`${table.searchText} gin_trgm_ops`),
    index('requests_name').using('gin', sql`${table.nameKey} gin_trgm_ops`),
    index('requests_duplicate').on(table.duplicateOf).where(sql`duplicate_of is not null`),
    index('requests_next_try').on(table.nextTryAt, table.id),
    index('requests_next_try_last').on(table.nextTryAt.desc().nullsLast(), table.id.desc().nullsFirst()),
    index('requests_snoozed').on(table.snoozedUntil, table.id).where(sql`snoozed_until is not null`),
    index('requests_repeats').on(table.createdAt, table.id).where(sql`repeats`),
    // Written as in idleClaims.ts, of all claims the few that can free themselves.
    index('requests_claimed')
      .on(table.touchedAt)
      .where(sql`assignee_id is not null and status in ('in-review', 'ready-to-schedule')`),
    // Few of many: where two views of the queue look, see requestViews.ts.
    index('requests_unread').on(table.id).where(sql`flags <> '[]'::jsonb and flags_read_at is null`),
    index('requests_booked').on(table.appointmentId, table.id).where(sql`status = 'scheduled'`),
  ],
);
