import { and, asc, ne, or, type SQL, sql } from 'drizzle-orm';
import { type ArticleImpact, articleImpact } from '#domain/articleAddress.ts';
import { Problem } from '#domain/problem.ts';
import type { Database } from '#server/db/database.ts';
import { articleBlocks, articleReads, articles } from '#server/db/schema.ts';
import { ok } from '#server/http/answer.ts';
import { route } from '#server/http/route.ts';
import { blocksIn, linksIn, slugIn } from './linksIn.ts';
import { bookingsFromArticles, countFor, requestsFromArticles } from './reachOf.ts';
import { addressesOfArticles } from './slugs.ts';

const DAY = 86_400_000;
const days = 90;

const liveBody = sql<string | null>`${articles.published} ->> 'body'`;

async function slugsOf(db: Database, id: string): Promise<string[]> {
  const { rows } = await db.execute<{ slug: string }>(
    sql`select slug from ${addressesOfArticles} as known where article_id = ${id}`,
  );
  return rows.map(({ slug }) => slug);
}

/** Where one of the words stands at all; what it means there is read afterwards. */
const holdsOne = (text: SQL | typeof articles.body | typeof articleBlocks.body, words: readonly string[]) =>
  or(...words.map((word) => sql`position(${word} in ${text}) > 0`));

/** Articles whose text leads to one of these addresses, by itself or through a shared block in it. */
async function linkedFrom(
  db: Database,
  id: string,
  slugs: readonly string[],
  baseUrl: string,
): Promise<ArticleImpact['linkedFrom']> {
  const leadsHere = (html: string): boolean =>
    linksIn(html).some((href) => slugs.includes(slugIn(href, baseUrl) ?? ''));
  const blocks = await db
    .select({ id: articleBlocks.id, body: articleBlocks.body })
    .from(articleBlocks)
    .where(holdsOne(articleBlocks.body, slugs));
  const leading = blocks.filter(({ body }) => leadsHere(body)).map((block) => block.id);
  const words = [...slugs, ...leading];
  const rows = await db
    .select({
      id: articles.id,
      title: articles.title,
      slug: articles.slug,
      status: articles.status,
      body: articles.body,
      liveBody,
    })
    .from(articles)
    .where(and(ne(articles.id, id), or(holdsOne(articles.body, words), holdsOne(liveBody, words))))
    .orderBy(asc(articles.title), asc(articles.id));
  const leads = (html: string | null): boolean =>
    html !== null && (leadsHere(html) || blocksIn(html).some((block) => leading.includes(block)));
  return rows
    .map(({ body, liveBody: live, ...article }) => ({ ...article, isLive: leads(live), inWork: leads(body) }))
    .filter(({ isLive, inWork }) => isLive || inWork)
    .map(({ inWork: _inWork, ...article }) => article);
}

async function figuresOf(db: Database, id: string, now: Date) {
  const since = new Date(now.getTime() - days * DAY).toISOString();
  const { rows } = await db.execute<{ requests: number; bookings: number; reads: number }>(sql`select
    (select count(*)::int from ${requestsFromArticles} as came where article_id = ${id} and at >= ${since}) as requests,
    (select count(*)::int from ${bookingsFromArticles} as booked where article_id = ${id} and at >= ${since}) as bookings,
    (select coalesce(sum(reads), 0)::int from ${articleReads} where article_id = ${id} and week >= ${since.slice(0, 10)}) as reads`);
  return rows[0] ?? { requests: 0, bookings: 0, reads: 0 };
}

export const impactRoutes = [
  route({
    method: 'get',
    path: '/api/articles/:id/impact',
    summary: 'What hangs on an article: who links to it, and what came from it in 90 days',
    access: 'articles:publish',
    answers: articleImpact,
    handle: async ({ db, id, desk, now, person }) => {
      const slugs = await slugsOf(db, id);
      if (slugs.length === 0) throw new Problem('not_found');
      const count = countFor(person);
      const { requests, bookings, reads } = await figuresOf(db, id, now);
      return ok({
        linkedFrom: await linkedFrom(db, id, slugs, desk.options.baseUrl),
        requests90: count(requests),
        bookings90: count(bookings),
        reads90: count(reads),
      });
    },
  }),
];
