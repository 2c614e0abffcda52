import { and, count, desc, eq, lt } from 'drizzle-orm';
import * as z from 'zod';
import { articleRecord } from '#domain/article.ts';
import { articleRestore, articleRevision, revisionLine } from '#domain/articleRevision.ts';
import { Problem } from '#domain/problem.ts';
import type { Database } from '#server/db/database.ts';
import { articleRevisions, articles } from '#server/db/schema.ts';
import { ok } from '#server/http/answer.ts';
import { type Call, route } from '#server/http/route.ts';
import { type ArticleRow, changeArticle, lockArticle, presentArticle, writtenValues } from './articles.ts';

/** Lines at once; the next ones begin before the last. */
const page = 100;

const { articleId, version, at, authorId, savedAs, note, waivers } = articleRevisions;
const lines = { version, at, authorId, savedAs, note, waivers };
const texts = {
  slug: articleRevisions.slug,
  title: articleRevisions.title,
  summary: articleRevisions.summary,
  body: articleRevisions.body,
  references: articleRevisions.references,
};

const wholeNumber = z.coerce.number().int().positive();
const revisionQuery = z.strictObject({ version: wholeNumber.optional(), before: wholeNumber.optional() });

async function revisionAt(db: Database, id: string, wanted: number) {
  const [found] = await db
    .select({ ...lines, ...texts })
    .from(articleRevisions)
    .where(and(eq(articleId, id), eq(version, wanted)));
  if (!found) throw new Problem('not_found');
  return found;
}

/** The revision's address, or none where another article has it by now. */
async function addressFor(
  call: Pick<Call, 'db' | 'desk'>,
  row: ArticleRow,
  slug: string,
): Promise<Partial<ArticleRow> | undefined> {
  try {
    return await writtenValues(call, row, { slug });
  } catch (error) {
    if (error instanceof Problem && error.details.faults?.['slug']) return undefined;
    throw error;
  }
}

export const revisionRoutes = [
  route({
    method: 'get',
    path: '/api/articles/:id/revisions',
    summary:
      'Every kept version, newest first and without its text, a hundred at once, `before` a version; or one whole by `version`',
    access: 'articles:read',
    query: revisionQuery,
    answers: z.union([z.array(revisionLine), articleRevision]),
    handle: async ({ db, id, query }) => {
      const [article] = await db.select({ id: articles.id }).from(articles).where(eq(articles.id, id));
      if (!article) throw new Problem('not_found');
      if (query.version !== undefined) return ok(await revisionAt(db, id, query.version));
      const [total] = await db
        .select({ all: count().mapWith(Number) })
        .from(articleRevisions)
        .where(eq(articleId, id));
      const kept = await db
        .select(lines)
        .from(articleRevisions)
        .where(and(eq(articleId, id), query.before === undefined ? undefined : lt(version, query.before)))
        .orderBy(desc(version))
        .limit(page);
      const span = kept.length === 0 ? '*' : `0-${kept.length - 1}`;
      return ok(kept, { 'Content-Range': `revisions ${span}/${total?.all ?? 0}` });
    },
  }),
  route({
    method: 'post',
    path: '/api/articles/:id/restore',
    summary:
      'Make an earlier version the working copy again; readers keep what is live. `slugTaken` names its address where another article has that by now',
    access: 'articles:edit',
    body: articleRestore,
    answers: articleRecord.extend({ slugTaken: z.string().nullable() }),
    versioned: true,
    handle: async (call) => {
      const row = await lockArticle(call);
      const { slug, title, summary, body, references } = await revisionAt(call.db, row.id, call.body.version);
      const address = await addressFor(call, row, slug);
      const values = await writtenValues(call, row, { title, summary, body, references });
      const told = { action: 'restored', savedAs: 'restored', note: call.body.note } as const;
      const restored = await changeArticle(call, row, { ...values, ...address }, told);
      return ok({ ...presentArticle(restored), slugTaken: address ? null : slug });
    },
  }),
];
