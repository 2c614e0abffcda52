import { date, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { articles } from './articles.ts';
import { at } from './columns.ts';
import { staff } from './staff.ts';

/** An address readers know that leads to the article's present one. */
export const articleRedirects = pgTable(
  'article_redirects',
  {
    slug: text().primaryKey(),
    articleId: uuid()
      .notNull()
      .references(() => articles.id),
    createdAt: at().notNull(),
    createdById: uuid().references(() => staff.id),
  },
  (table) => [index('article_redirects_article').on(table.articleId)],
);

/** What came back when a link of some article was last asked for. */
export const linkChecks = pgTable(
  'link_checks',
  {
    url: text().primaryKey(),
    checkedAt: at(),
    /** Of the answer; null when none came. */
    status: integer(),
    /** `ok`, or why not: `gone`, `refused`, `timeout`, `unknown-host`, `not-public`. */
    outcome: text(),
    failingSince: at(),
  },
  (table) => [index('link_checks_checked').on(table.checkedAt)],
);

/** How often an article was read in the week that begins on this Monday; nothing about who. */
export const articleReads = pgTable(
  'article_reads',
  {
    articleId: uuid()
      .notNull()
      .references(() => articles.id),
    week: date({ mode: 'string' }).notNull(),
    reads: integer().notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.week] })],
);

/** How often a setting of the accessibility menu was chosen on a day; nothing about by whom. */
export const readingSettings = pgTable(
  'reading_settings',
  {
    day: date({ mode: 'string' }).notNull(),
    setting: text().notNull(),
    uses: integer().notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.day, table.setting] })],
);
