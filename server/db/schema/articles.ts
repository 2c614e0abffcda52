import { sql } from 'drizzle-orm';
import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type {
  ArticleKind,
  ArticleStatus,
  FindingCount,
  HeldFor,
  LiveCopy,
  SavedAs,
} from '#domain/article.ts';
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
    kind: text().$type<ArticleKind>(),
    topics: text().array().notNull().default(sql`'{}'`),
    /** The day up to which the evidence was looked through. */
    evidenceAt: date({ mode: 'string' }),
    /** Who paid, and whose interests it touches; null while nobody has answered. */
    disclosure: text(),
    /** Of the working copy's words and references. */
    fingerprint: text().notNull().default(''),
    /** What a clinician put their name under; the date is `reviewedAt`. */
    signedById: uuid().references(() => staff.id),
    signedFingerprint: text(),
    signedVersion: integer(),
    /** Somebody other than its author has read it. */
    approvedById: uuid().references(() => staff.id),
    approvedFingerprint: text(),
    /** What the checks found in the working copy, told by rule. */
    findings: jsonb().$type<FindingCount[]>().notNull().default([]),
    errorCount: integer().notNull().default(0),
    warningCount: integer().notNull().default(0),
    /** When they last looked; null asks them to look again. */
    checkedAt: at(),
    publishedAt: at(),
    publishAt: at(),
    unpublishAt: at(),
    published: jsonb().$type<LiveCopy>(),
    /** What goes live at `publishAt`, frozen when it was scheduled. */
    scheduled: jsonb().$type<LiveCopy>(),
    /** Why what was to go live at `publishAt` did not; null while its hour is still to come. */
    held: jsonb().$type<HeldFor[]>(),
    /** The address readers use; the working copy's slug may already be another. */
    liveSlug: text().unique(),
    searchText: text().notNull(),
    ...stamps,
  },
  (table) => [
    foreignKey({ columns: [table.translationOf], foreignColumns: [table.id] }),
    index('articles_updated').on(table.updatedAt, table.id),
    index('articles_status').on(table.status, table.updatedAt, table.id),
    index('articles_due').on(table.nextReviewAt, table.id),
    index('articles_reviewer').on(table.reviewerId, table.nextReviewAt),
    index('articles_publish_at').on(table.publishAt),
    index('articles_unpublish_at').on(table.unpublishAt),
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
    savedAs: text().$type<SavedAs>().notNull().default('saved'),
    /** Warnings published over, by rule, each with its reason. */
    waivers: jsonb().$type<Record<string, string>>(),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.version] })],
);

/** Who has an article open now; rows not renewed are nobody's. */
export const articlePresence = pgTable(
  'article_presence',
  {
    articleId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    staffId: uuid()
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    seenAt: at().notNull(),
    /** Something typed there is not saved yet. */
    writing: boolean().notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.staffId] })],
);

/** A remark on some words of an article, or an answer to one. */
export const articleComments = pgTable(
  'article_comments',
  {
    id: id(),
    version: version(),
    articleId: uuid()
      .notNull()
      .references(() => articles.id),
    /** The remark this one answers. */
    answers: uuid(),
    /** The words it is about, and what stands before and after them, so that they are found again. */
    quote: text().notNull().default(''),
    before: text().notNull().default(''),
    after: text().notNull().default(''),
    text: text().notNull(),
    authorId: uuid().references(() => staff.id),
    resolvedAt: at(),
    resolvedById: uuid().references(() => staff.id),
    ...stamps,
  },
  (table) => [index('article_comments_article').on(table.articleId, table.createdAt)],
);

/** A text that stands in many articles and is edited once. */
export const articleBlocks = pgTable('article_blocks', {
  id: id(),
  version: version(),
  name: text().notNull(),
  language: text().$type<'en' | 'es'>().notNull(),
  body: text().notNull(),
  ...stamps,
});

/** A plain word for a term of medicine. */
export const glossary = pgTable(
  'glossary',
  {
    id: id(),
    version: version(),
    language: text().$type<'en' | 'es'>().notNull(),
    term: text().notNull(),
    plain: text().notNull(),
    ...stamps,
  },
  (table) => [uniqueIndex('glossary_term').on(table.language, table.term)],
);
