import { and, asc, eq, ne, sql } from 'drizzle-orm';
import * as z from 'zod';
import { articleRedirect } from '#domain/articleAddress.ts';
import { Problem } from '#domain/problem.ts';
import type { Database } from '#server/db/database.ts';
import { articleRedirects, articles, requests } from '#server/db/schema.ts';
import { ok } from '#server/http/answer.ts';
import { route } from '#server/http/route.ts';
import { lockArticle } from './articles.ts';

/** The address it has or goes live under again leads nowhere: it is the article's own. */
const redirectsOf = (db: Database, articleId: string) =>
  db
    .select({
      slug: articleRedirects.slug,
      createdAt: articleRedirects.createdAt,
      createdById: articleRedirects.createdById,
    })
    .from(articleRedirects)
    .innerJoin(articles, eq(articles.id, articleRedirects.articleId))
    .where(
      and(
        eq(articles.id, articleId),
        ne(articleRedirects.slug, sql`coalesce(${articles.liveSlug}, ${articles.slug})`),
      ),
    )
    .orderBy(asc(articleRedirects.createdAt), asc(articleRedirects.slug));

export const redirectRoutes = [
  route({
    method: 'get',
    path: '/api/articles/:id/redirects',
    summary: 'Former addresses that lead readers to this article',
    access: 'articles:read',
    answers: z.array(articleRedirect),
    handle: async ({ db, id }) => {
      const [article] = await db.select({ id: articles.id }).from(articles).where(eq(articles.id, id));
      if (!article) throw new Problem('not_found');
      return ok(await redirectsOf(db, id));
    },
  }),
  route({
    method: 'delete',
    path: '/api/articles/:id/redirects',
    summary: 'Free a former address: it leads nowhere then, and another article may take it',
    access: 'articles:publish',
    query: z.strictObject({ slug: z.string() }),
    answers: z.array(articleRedirect),
    versioned: true,
    handle: async (call) => {
      const { id, slug, liveSlug } = await lockArticle(call);
      const freed = await call.db
        .delete(articleRedirects)
        .where(and(eq(articleRedirects.articleId, id), eq(articleRedirects.slug, call.query.slug)))
        .returning();
      if (freed.length === 0) throw new Problem('not_found');
      // What came in under it stays this article's, whoever takes the address next.
      await call.db
        .update(requests)
        .set({ articleSlug: liveSlug ?? slug })
        .where(eq(requests.articleSlug, call.query.slug));
      call.note({
        action: 'address-freed',
        resource: 'articles',
        recordId: id,
        fields: ['slug'],
        before: { slug: call.query.slug },
        after: { slug: null },
      });
      return ok(await redirectsOf(call.db, id));
    },
  }),
];
