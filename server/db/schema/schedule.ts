import { sql } from 'drizzle-orm';
import { boolean, date, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { AppointmentStatus, CancelledBy, OfferStatus } from '#domain/appointment.ts';
import type { Checklist } from '#domain/checklist.ts';
import type { PreferredTime } from '#domain/preferredTime.ts';
import type { SeriesRule } from '#domain/series.ts';
import type { DeclineReason, WaitingStatus } from '#domain/waiting.ts';
import { locations, services } from './clinic.ts';
import { at, id, stamps, version } from './columns.ts';
import { providers } from './providers.ts';
import { requests } from './requests.ts';
import { staff } from './staff.ts';

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
    /** SEQUENCE of the calendar entry that was written last. */
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
    reasonCode: text().$type<DeclineReason>(),
    reason: text(),
  },
  (table) => [
    index('offers_waiting').on(table.waitingId, table.offeredAt),
    uniqueIndex('offers_appointment').on(table.appointmentId),
    index('offers_open').on(table.until).where(sql`status = 'open'`),
  ],
);
