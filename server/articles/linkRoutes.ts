import { asc, eq, inArray } from 'drizzle-orm';
import * as z from 'zod';
import { instantOf } from '#domain/instant.ts';
import { type ArticleLink, articleLink } from '#domain/linkCheck.ts';
import { Problem } from '#domain/problem.ts';
import type { Database } from '#server/db/database.ts';
import { articles, linkChecks } from '#server/db/schema.ts';
import { ok } from '#server/http/answer.ts';
import { route } from '#server/http/route.ts';
import { askForLinks } from './checkLinks.ts';
import { linksOfArticle } from './links.ts';

/** Whoever presses "check now" waits no longer; what is not asked by then comes by the clock. */
const patienceMs = 20_000;
/** Asked so lately that it would answer the same. */
const freshMs = 60_000;

async function linksOf(db: Database, id: string, baseUrl: string): Promise<string[]> {
  const [article] = await db.select().from(articles).where(eq(articles.id, id));
  if (!article) throw new Problem('not_found');
  return linksOfArticle(article, baseUrl);
}

async function answersOf(db: Database, urls: readonly string[]): Promise<ArticleLink[]> {
  const rows =
    urls.length === 0
      ? []
      : await db
          .select()
          .from(linkChecks)
          .where(inArray(linkChecks.url, [...urls]))
          .orderBy(asc(linkChecks.url));
  const known = new Map(rows.map((row) => [row.url, row]));
  const at = (moment: Date | null | undefined) => (moment ? instantOf(moment) : null);
  return urls.map((url) => {
    const row = known.get(url);
    return {
      url,
      outcome: (row?.outcome ?? null) as ArticleLink['outcome'],
      status: row?.status ?? null,
      // Taken in hand is not answered yet.
      checkedAt: row?.outcome ? at(row.checkedAt) : null,
      failingSince: at(row?.failingSince),
    };
  });
}

export const linkRoutes = [
  route({
    method: 'get',
    path: '/api/articles/:id/links',
    summary: 'Links of an article to other sites, and how they last answered',
    access: 'articles:read',
    answers: z.array(articleLink),
    handle: async ({ db, id, desk }) => ok(await answersOf(db, await linksOf(db, id, desk.options.baseUrl))),
  }),
  route({
    method: 'post',
    path: '/api/articles/:id/check-links',
    summary: 'Ask for the links of an article now',
    access: 'articles:edit',
    body: z.strictObject({}),
    answers: z.array(articleLink),
    // Other sites are waited for: no transaction is held meanwhile.
    streams: true,
    handle: async ({ desk, id }) => {
      const { db, now, options } = desk;
      const urls = await linksOf(db, id, options.baseUrl);
      const known = await answersOf(db, urls);
      const fresh = new Date(now().getTime() - freshMs).toISOString();
      const stale = known.filter(({ checkedAt }) => !checkedAt || checkedAt < fresh).map(({ url }) => url);
      if (stale.length > 0)
        await db
          .insert(linkChecks)
          .values(stale.map((url) => ({ url })))
          .onConflictDoUpdate({ target: linkChecks.url, set: { checkedAt: null } });
      const until = now().getTime() + patienceMs;
      await askForLinks(desk, stale, () => now().getTime() > until);
      return ok(await answersOf(db, urls));
    },
  }),
];
