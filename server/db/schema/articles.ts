import { sql } from 'drizzle-orm';
import {
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import type { ArticleStatus, LiveCopy } from '#domain/article.ts';
import { at, id, stamps, version } from './columns.ts';
import { staff } from './staff.ts';

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
