import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { AppointmentStatus, CancelledBy, Checklist, OfferStatus } from '#domain/appointment.ts';
import type { ArticleStatus, LiveCopy } from '#domain/article.ts';
import type { Location } from '#domain/clinic.ts';
import type { MessageKind, MessageStatus } from '#domain/messages.ts';
import type { PreferredTime } from '#domain/preferredTime.ts';
import type { Priority, RequestStatus } from '#domain/request.ts';
import type { AppointmentRequest } from '#domain/requestForms.ts';
import type { SavedView } from '#domain/savedView.ts';
import type { SeriesRule } from '#domain/series.ts';
import type { Role } from '#domain/staff.ts';
import type { WaitingStatus } from '#domain/waiting.ts';
import type { DayHours, WeeklyHours } from '#domain/weeklyHours.ts';

const at = () => timestamp({ withTimezone: true, precision: 3 });
const id = () => uuid().primaryKey().defaultRandom();
const version = () => integer().notNull().default(1);
const stamps = {
  createdAt: at().notNull().defaultNow(),
  updatedAt: at().notNull().defaultNow(),
};

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

export const staff = pgTable(
  'staff',
  {
    id: id(),
    version: version(),
    name: text().notNull(),
    email: text().notNull(),
    emailVerified: boolean().notNull().default(true),
    image: text(),
    roles: text().array().$type<Role[]>().notNull().default(sql`'{}'`),
    active: boolean().notNull().default(true),
    twoFactorEnabled: boolean().notNull().default(false),
    ...stamps,
  },
  (table) => [uniqueIndex('staff_email').on(sql`lower(${table.email})`)],
);

export const sessions = pgTable(
  'sessions',
  {
    id: id(),
    token: text().notNull().unique(),
    userId: uuid()
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    expiresAt: at().notNull(),
    lastInputAt: at().notNull().defaultNow(),
    ipAddress: text(),
    userAgent: text(),
    ...stamps,
  },
  (table) => [index('sessions_user').on(table.userId), index('sessions_expiry').on(table.expiresAt)],
);

export const accounts = pgTable(
  'accounts',
  {
    id: id(),
    accountId: text().notNull(),
    providerId: text().notNull(),
    userId: uuid()
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: at(),
    refreshTokenExpiresAt: at(),
    scope: text(),
    password: text(),
    ...stamps,
  },
  (table) => [index('accounts_user').on(table.userId)],
);

export const verifications = pgTable(
  'verifications',
  { id: id(), identifier: text().notNull(), value: text().notNull(), expiresAt: at().notNull(), ...stamps },
  (table) => [index('verifications_identifier').on(table.identifier)],
);

export const twoFactors = pgTable(
  'two_factors',
  {
    id: id(),
    secret: text().notNull(),
    backupCodes: text().notNull(),
    verified: boolean().default(true),
    failedVerificationCount: integer().default(0),
    lockedUntil: at(),
    userId: uuid()
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
  },
  (table) => [index('two_factors_user').on(table.userId)],
);

export const providers = pgTable('providers', {
  id: id(),
  version: version(),
  name: text().notNull(),
  title: text(),
  staffId: uuid().references(() => staff.id),
  active: boolean().notNull().default(true),
  ...stamps,
});

export const providerServices = pgTable(
  'provider_services',
  {
    providerId: uuid()
      .notNull()
      .references(() => providers.id, { onDelete: 'cascade' }),
    serviceId: uuid()
      .notNull()
      .references(() => services.id, { onDelete: 'cascade' }),
  },
  (table) => [
    primaryKey({ columns: [table.providerId, table.serviceId] }),
    index('provider_services_service').on(table.serviceId),
  ],
);

/** Minutes after local midnight at the location, the end excluded. */
export const providerHours = pgTable(
  'provider_hours',
  {
    id: id(),
    providerId: uuid()
      .notNull()
      .references(() => providers.id, { onDelete: 'cascade' }),
    locationId: uuid()
      .notNull()
      .references(() => locations.id),
    weekday: smallint().notNull(),
    opensAt: smallint().notNull(),
    closesAt: smallint().notNull(),
    validFrom: date({ mode: 'string' }),
    validTo: date({ mode: 'string' }),
  },
  (table) => [
    index('provider_hours_location').on(table.locationId, table.providerId),
    index('provider_hours_provider').on(table.providerId),
  ],
);

/** One date on which other hours hold at a location than the weekly ones; none at all is a day not worked there. */
export const providerExceptions = pgTable(
  'provider_exceptions',
  {
    id: id(),
    providerId: uuid()
      .notNull()
      .references(() => providers.id, { onDelete: 'cascade' }),
    locationId: uuid()
      .notNull()
      .references(() => locations.id),
    date: date({ mode: 'string' }).notNull(),
    hours: jsonb().$type<DayHours>().notNull(),
    reason: text(),
  },
  (table) => [
    uniqueIndex('provider_exceptions_day').on(table.providerId, table.locationId, table.date),
    index('provider_exceptions_date').on(table.date),
  ],
);

export const timeOff = pgTable(
  'time_off',
  {
    id: id(),
    providerId: uuid()
      .notNull()
      .references(() => providers.id, { onDelete: 'cascade' }),
    startsAt: at().notNull(),
    endsAt: at().notNull(),
    reason: text(),
  },
  (table) => [index('time_off_provider').on(table.providerId, table.endsAt)],
);

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

/** Visits that repeat; each is an appointment of its own. */
export const series = pgTable(
  'series',
  {
    id: id(),
    version: version(),
    requestId: uuid()
      .notNull()
      .references(() => requests.id),
    rule: jsonb().$type<SeriesRule>().notNull(),
    actorId: uuid().references(() => staff.id),
    ...stamps,
  },
  (table) => [index('series_request').on(table.requestId)],
);

export const appointments = pgTable(
  'appointments',
  {
    id: id(),
    version: version(),
    requestId: uuid()
      .notNull()
      .references(() => requests.id),
    serviceId: uuid()
      .notNull()
      .references(() => services.id),
    providerId: uuid()
      .notNull()
      .references(() => providers.id),
    locationId: uuid()
      .notNull()
      .references(() => locations.id),
    startsAt: at().notNull(),
    endsAt: at().notNull(),
    /** The visit and its buffers: for this long the provider is taken. */
    busyFrom: at().notNull(),
    busyUntil: at().notNull(),
    status: text().$type<AppointmentStatus>().notNull(),
    mode: text().$type<'in-person' | 'video'>().notNull().default('in-person'),
    holdExpiresAt: at(),
    overbooked: boolean().notNull().default(false),
    reason: text(),
    agreedWith: text(),
    /** What was gone through with the patient before booking. */
    checklist: jsonb().$type<Checklist>(),
    cancelledBy: text().$type<CancelledBy>(),
    inChart: boolean().notNull().default(false),
    seriesId: uuid().references(() => series.id),
    /** The patient said through their link that they will come. */
    confirmedAt: at(),
    /** The patient asked through their link for another time. */
    moveAskedAt: at(),
    moveAskedNote: text(),
    /** SEQUENCE of the calendar file that was mailed last. */
    calendarSequence: integer().notNull().default(0),
    ...stamps,
  },
  (table) => [
    index('appointments_starts').on(table.startsAt, table.id),
    index('appointments_provider').on(table.providerId, table.startsAt),
    index('appointments_location').on(table.locationId, table.startsAt),
    index('appointments_request').on(table.requestId),
    index('appointments_hold').on(table.holdExpiresAt).where(sql`status = 'pending'`),
    // What is not among liveStatuses of src/domain/appointment.ts.
    index('appointments_ended')
      .on(table.id)
      .where(sql`status not in ('booked', 'arrived', 'checked-in', 'fulfilled')`),
    index('appointments_series').on(table.seriesId).where(sql`series_id is not null`),
    index('appointments_move_asked').on(table.moveAskedAt).where(sql`move_asked_at is not null`),
    index('appointments_not_in_chart')
      .on(table.startsAt)
      .where(sql`not in_chart and status in ('booked', 'arrived', 'checked-in', 'fulfilled')`),
  ],
);

/** What a waiting request waits for. */
export const waiting = pgTable(
  'waiting',
  {
    id: id(),
    version: version(),
    requestId: uuid()
      .notNull()
      .references(() => requests.id),
    serviceId: uuid()
      .notNull()
      .references(() => services.id),
    /** Where and with whom; empty is anywhere, and anybody. */
    locationIds: uuid().array().notNull().default(sql`'{}'`),
    providerIds: uuid().array().notNull().default(sql`'{}'`),
    /** Local days at the place of the visit, both counted. */
    notBefore: date({ mode: 'string' }),
    notAfter: date({ mode: 'string' }),
    preferredTimes: jsonb().$type<PreferredTime[]>(),
    note: text(),
    status: text().$type<WaitingStatus>().notNull().default('waiting'),
    ...stamps,
  },
  (table) => [
    uniqueIndex('waiting_request').on(table.requestId).where(sql`status = 'waiting'`),
    index('waiting_places').on(table.requestId, table.createdAt),
    index('waiting_service').on(table.serviceId, table.createdAt).where(sql`status = 'waiting'`),
    index('waiting_created').on(table.createdAt, table.id),
  ],
);

/** A freed time offered to somebody who waits: the appointment is the hold that keeps it. */
export const offers = pgTable(
  'offers',
  {
    id: id(),
    waitingId: uuid()
      .notNull()
      .references(() => waiting.id),
    appointmentId: uuid()
      .notNull()
      .references(() => appointments.id),
    status: text().$type<OfferStatus>().notNull().default('open'),
    offeredAt: at().notNull(),
    until: at().notNull(),
    answeredAt: at(),
    actorId: uuid().references(() => staff.id),
    reason: text(),
  },
  (table) => [
    index('offers_waiting').on(table.waitingId, table.offeredAt),
    uniqueIndex('offers_appointment').on(table.appointmentId),
    index('offers_open').on(table.until).where(sql`status = 'open'`),
  ],
);

export const articles = pgTable(
  'articles',
  {
    id: id(),
    version: version(),
    slug: text().notNull().unique(),
    language: text().$type<'en' | 'es'>().notNull(),
    translationOf: uuid(),
    status: text().$type<ArticleStatus>().notNull().default('draft'),
    title: text().notNull(),
    summary: text().notNull(),
    body: text().notNull(),
    references: jsonb().$type<LiveCopy['references']>().notNull(),
    authorId: uuid().references(() => staff.id),
    reviewerId: uuid().references(() => staff.id),
    reviewedAt: at(),
    nextReviewAt: date({ mode: 'string' }),
    publishedAt: at(),
    publishAt: at(),
    unpublishAt: at(),
    published: jsonb().$type<LiveCopy>(),
    /** The address readers use; the working copy's slug may already be another. */
    liveSlug: text().unique(),
    searchText: text().notNull(),
    ...stamps,
  },
  (table) => [
    foreignKey({ columns: [table.translationOf], foreignColumns: [table.id] }),
    index('articles_updated').on(table.updatedAt, table.id),
    index('articles_status').on(table.status, table.updatedAt, table.id),
    index('articles_search').using('gin', sql`${table.searchText} gin_trgm_ops`),
  ],
);

export const articleRevisions = pgTable(
  'article_revisions',
  {
    articleId: uuid()
      .notNull()
      .references(() => articles.id),
    version: integer().notNull(),
    at: at().notNull(),
    authorId: uuid().references(() => staff.id),
    slug: text().notNull(),
    title: text().notNull(),
    summary: text().notNull(),
    body: text().notNull(),
    references: jsonb().$type<LiveCopy['references']>().notNull(),
    note: text(),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.version] })],
);

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
  /** Signs session cookies; made once, at the first start. */
  secret: text().notNull(),
  /** Digest of the one-time code that makes the first account; null once used. */
  setupCode: text(),
});
