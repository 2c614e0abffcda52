import { eq } from 'drizzle-orm';
import * as z from 'zod';
import {
  articleEdit,
  articleLanguages,
  articleReadOnly,
  articleRecord,
  articleStatuses,
  newArticle,
  type SavedAs,
} from '#domain/article.ts';
import { editing, given } from '#domain/editing.ts';
import { Problem } from '#domain/problem.ts';
import type { Change } from '#server/byTheClock.ts';
import type { Database } from '#server/db/database.ts';
import { articleRevisions, articles } from '#server/db/schema.ts';
import { difference, type Happening } from '#server/events.ts';
import { created, ok } from '#server/http/answer.ts';
import type { Listing } from '#server/http/filters.ts';
import { list } from '#server/http/listing.ts';
import { type Call, route } from '#server/http/route.ts';
import { requireVersion } from '#server/http/version.ts';
import { drawnFromText } from './drawnFromText.ts';
import { keepAddresses, requireFreeSlug } from './slugs.ts';

export type ArticleRow = typeof articles.$inferSelect;

export const presentArticle = ({
  searchText: _text,
  liveSlug: _slug,
  ...record
}: ArticleRow): Record<string, unknown> => record;

const listing: Listing = {
  resource: 'articles',
  table: articles,
  id: articles.id,
  search: articles.searchText,
  columns: {
    id: { column: articles.id, kind: 'id', sortable: true },
    slug: { column: articles.slug, kind: 'text' },
    language: { column: articles.language, kind: articleLanguages },
    status: { column: articles.status, kind: articleStatuses },
    translationOf: { column: articles.translationOf, kind: 'id' },
    authorId: { column: articles.authorId, kind: 'id' },
    reviewerId: { column: articles.reviewerId, kind: 'id' },
    nextReviewAt: { column: articles.nextReviewAt, kind: 'date' },
    updatedAt: { column: articles.updatedAt, kind: 'instant', sortable: true },
  },
  sort: ['updatedAt', 'DESC'],
};

export async function lockArticle(call: Call): Promise<ArticleRow> {
  const [row] = await call.db.select().from(articles).where(eq(articles.id, call.id)).for('update');
  if (!row) throw new Problem('not_found');
  requireVersion(call.ifMatch, row, presentArticle(row));
  return row;
}

/** What stands beside a revision: why it was kept, and what was said about it. */
interface Kept {
  savedAs?: SavedAs;
  note?: string | null | undefined;
  /** Warnings published over, by rule, each with its reason. */
  waivers?: Record<string, string> | null | undefined;
}

/** Every save is kept, so that nothing written is ever lost. */
async function keepRevision(
  db: Database,
  row: ArticleRow,
  authorId: string | null,
  at: Date,
  kept: Kept,
): Promise<void> {
  const { id, version, slug, title, summary, body, references } = row;
  const text = { slug, title, summary, body, references };
  await db.insert(articleRevisions).values({ articleId: id, version, at, authorId, ...text, ...kept });
}

/** A change as the trail and the revision tell it. */
export type ArticleChange = Pick<Happening, 'action' | 'reasonCode' | 'note'> & Kept;

/** Writes a change of a locked article with its next version, keeps the revision and tells the trail. */
export async function changeArticle(
  change: Change,
  before: ArticleRow,
  values: Partial<ArticleRow>,
  { savedAs = 'saved', waivers, ...happening }: ArticleChange,
): Promise<ArticleRow> {
  const drawn = await drawnFromText({ ...before, ...values });
  const [after] = await change.db
    .update(articles)
    .set({ ...values, ...drawn, version: before.version + 1, updatedAt: change.now })
    .where(eq(articles.id, before.id))
    .returning();
  if (!after) throw new Problem('not_found');
  const { note } = happening;
  await keepAddresses(change, before, after);
  await keepRevision(change.db, after, change.person.id, change.now, { savedAs, waivers, note });
  const { version: _v, updatedAt: _u, ...shown } = presentArticle(after);
  change.note({
    ...difference(presentArticle(before), shown),
    ...happening,
    resource: 'articles',
    recordId: before.id,
  });
  return after;
}

const articleMaxBody = 2 * 1024 * 1024;

export const articleRoutes = [
  route({
    method: 'get',
    path: '/api/articles',
    summary: 'Articles, working copies included',
    access: 'articles:read',
    answers: z.array(articleRecord),
    handle: (call) => list<ArticleRow>(listing, call, [], (rows) => rows.map(presentArticle)),
  }),
  route({
    method: 'get',
    path: '/api/articles/:id',
    summary: 'One article',
    access: 'articles:read',
    answers: articleRecord,
    versioned: true,
    handle: async ({ db, id }) => {
      const [row] = await db.select().from(articles).where(eq(articles.id, id));
      if (!row) throw new Problem('not_found');
      return ok(presentArticle(row));
    },
  }),
  route({
    method: 'post',
    path: '/api/articles',
    summary: 'Begin an article',
    access: 'articles:create',
    body: newArticle,
    answers: articleRecord,
    maxBody: articleMaxBody,
    handle: async (call) => {
      const { db, desk, body, person, now, note } = call;
      await requireFreeSlug(db, body.slug);
      const { slug, language, title, summary, references, topics } = body;
      const text = { slug, title, summary, references, body: desk.purify(body.body) };
      const drawn = await drawnFromText(text);
      const [row] = await db
        .insert(articles)
        .values({
          ...{ ...given(body), ...text, ...drawn, language, topics },
          authorId: person.id,
          createdAt: now,
          updatedAt: now,
        })
        .returning();
      if (!row) throw new Problem('unexpected');
      await keepRevision(db, row, person.id, now, { savedAs: 'created' });
      note({ action: 'created', resource: 'articles', recordId: row.id });
      return created(presentArticle(row), `/api/articles/${row.id}`);
    },
  }),
  route({
    method: 'put',
    path: '/api/articles/:id',
    summary: 'Write the working copy; readers see it once it is published',
    access: 'articles:edit',
    body: editing(articleEdit, articleReadOnly),
    answers: articleRecord,
    versioned: true,
    maxBody: articleMaxBody,
    handle: async (call) => {
      const row = await lockArticle(call);
      const edit = given(call.body);
      if (edit.slug !== undefined && edit.slug !== row.slug)
        await requireFreeSlug(call.db, edit.slug, row.id);
      const values = { ...edit, ...(edit.body === undefined ? {} : { body: call.desk.purify(edit.body) }) };
      return ok(presentArticle(await changeArticle(call, row, values, { action: 'edited' })));
    },
  }),
];
