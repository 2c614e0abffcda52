import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import * as z from 'zod';
import { fileFormats, type ToldArticle, writeArticleFile } from '#domain/articleFile/articleFile.ts';
import { instantOf } from '#domain/instant.ts';
import { Problem } from '#domain/problem.ts';
import type { Database } from '#server/db/database.ts';
import { articles, staff } from '#server/db/schema.ts';
import { beginExport, exported } from '#server/http/exported.ts';
import { filterConditions } from '#server/http/filters.ts';
import { type Order, sortOrder } from '#server/http/order.ts';
import { type Call, route } from '#server/http/route.ts';
import { rowsInPages } from '#server/http/rowsInPages.ts';
import { articleListing } from './articleListing.ts';
import type { ArticleRow } from './articles.ts';

const pageRows = 50;

const format = z.enum(fileFormats).default('markdown');

const exportOrder = z.strictObject({
  format,
  /** These; or else all of a filter. */
  ids: z.array(z.uuid()).min(1).max(1_000).optional(),
  filter: z.record(z.string(), z.unknown()).default({}),
  sort: z.tuple([z.string(), z.enum(['ASC', 'DESC'])]).default([...articleListing.sort]),
});
type ExportOrder = z.infer<typeof exportOrder>;

const known = (ids: readonly (string | null)[]): string[] => ids.filter((id): id is string => id !== null);

/** Working copies as files tell them: other articles by their address, people by name. */
async function toldArticles(db: Database, rows: readonly ArticleRow[]): Promise<ToldArticle[]> {
  const originals = known(rows.map(({ translationOf }) => translationOf));
  const slugs = await db
    .select({ id: articles.id, slug: articles.slug })
    .from(articles)
    .where(inArray(articles.id, originals));
  const reviewers = known(rows.map(({ reviewerId }) => reviewerId));
  const people = await db
    .select({ id: staff.id, name: staff.name })
    .from(staff)
    .where(inArray(staff.id, reviewers));
  return rows.map((row) => ({
    ...row,
    translationOf: slugs.find(({ id }) => id === row.translationOf)?.slug ?? null,
    reviewer: people.find(({ id }) => id === row.reviewerId) ?? null,
  }));
}

/** One packed file, made as it is sent. */
async function* zipOf(
  { desk, body }: Call<ExportOrder>,
  where: SQL | undefined,
  order: Order,
): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    made.push(piece);
  });
  for await (const rows of rowsInPages<ArticleRow>(desk.db, articleListing, { where, order, pageRows })) {
    for (const [at, article] of (await toldArticles(desk.db, rows)).entries()) {
      const { name, text } = writeArticleFile(article, body.format);
      const entry = new ZipDeflate(name, { level: 6 });
      entry.mtime = instantOf(rows[at]?.updatedAt ?? desk.now());
      zip.add(entry);
      entry.push(strToU8(text), true);
      yield* made.splice(0);
    }
  }
  zip.end();
  yield* made.splice(0);
}

const types = { markdown: 'text/markdown', html: 'text/html' } as const;

export const articleExportRoutes = [
  route({
    method: 'post',
    path: '/api/articles/export',
    summary: 'Stream articles as files with front matter, packed: those named, or all of a filter',
    access: 'articles:read',
    body: exportOrder,
    answers: null,
    gives: 'application/zip',
    streams: true,
    handle: async (call) => {
      const { desk, now, person, body } = call;
      const { ids, filter, sort } = body;
      const conditions = ids ? [inArray(articles.id, ids)] : filterConditions(articleListing, filter, call);
      const where = and(...conditions);
      const order = sortOrder(articleListing, sort);
      const [{ total } = { total: 0 }] = await desk.db
        .select({ total: sql<number>`count(*)`.mapWith(Number) })
        .from(articles)
        .where(where);
      const done = beginExport(person.id);
      const file = {
        name: `articles-${instantOf(now).slice(0, 10)}.zip`,
        type: 'application/zip',
        rows: total,
      };
      return exported(file, zipOf(call, where, order), done);
    },
  }),
  route({
    method: 'get',
    path: '/api/articles/:id/file',
    summary: 'The working copy as a file with front matter, from which the same comes again',
    access: 'articles:read',
    query: z.strictObject({ format }),
    answers: null,
    gives: 'text/markdown',
    handle: async ({ db, id, query }) => {
      const [row] = await db.select().from(articles).where(eq(articles.id, id));
      const [article] = row ? await toldArticles(db, [row]) : [];
      if (!article) throw new Problem('not_found');
      const { name, text } = writeArticleFile(article, query.format);
      return new Response(text, {
        headers: {
          'Content-Type': `${types[query.format]}; charset=utf-8`,
          'Content-Disposition': `attachment; filename="${name}"; filename*=UTF-8''${name}`,
          'Cache-Control': 'no-store',
        },
      });
    },
  }),
];
