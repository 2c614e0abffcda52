import { sql } from 'drizzle-orm';
import { boolean, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { Role } from '#domain/staff.ts';
import { at, id, stamps, version } from './columns.ts';

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
    /** The words of the screens they last worked with; null before the first. */
    language: text().$type<'en' | 'es'>(),
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
