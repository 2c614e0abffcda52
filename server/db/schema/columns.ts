import { integer, timestamp, uuid } from 'drizzle-orm/pg-core';

export const at = () => timestamp({ withTimezone: true, precision: 3 });
export const id = () => uuid().primaryKey().defaultRandom();
export const version = () => integer().notNull().default(1);
export const stamps = {
  createdAt: at().notNull().defaultNow(),
  updatedAt: at().notNull().defaultNow(),
};
