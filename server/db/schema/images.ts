import { customType, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, id, version } from './columns.ts';
import { staff } from './staff.ts';

const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });

/** A picture of our own, as it was made from what somebody handed in. */
export const images = pgTable(
  'images',
  {
    id: id(),
    version: version(),
    /** Of the bytes handed in: the same picture is kept once. */
    digest: text().notNull().unique(),
    name: text().notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
    /** What it shows, as last described; offered when it is used again. */
    alt: text().notNull().default(''),
    createdAt: at().notNull(),
    createdById: uuid().references(() => staff.id),
  },
  (table) => [index('images_created').on(table.createdAt, table.id)],
);

/** The picture at each width it is served in. */
export const imageFiles = pgTable(
  'image_files',
  {
    imageId: uuid()
      .notNull()
      .references(() => images.id, { onDelete: 'cascade' }),
    width: integer().notNull(),
    height: integer().notNull(),
    type: text().notNull(),
    bytes: bytes().notNull(),
  },
  (table) => [primaryKey({ columns: [table.imageId, table.width] })],
);
