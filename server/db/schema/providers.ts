import {
  boolean,
  date,
  index,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { DayHours } from '#domain/weeklyHours.ts';
import { locations, services } from './clinic.ts';
import { at, id, stamps, version } from './columns.ts';
import { staff } from './staff.ts';

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
