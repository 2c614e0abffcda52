import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { Database } from '#server/db/database.ts';
import { articleBlocks, articles, linkChecks } from '#server/db/schema.ts';
import type { Desk } from '#server/desk.ts';
import { linksOfArticle, outsideLinks } from './links.ts';

const MINUTE = 60_000;
const pageOfArticles = 50;

async function know(db: Database, urls: readonly string[]): Promise<void> {
  if (urls.length > 0)
    await db
      .insert(linkChecks)
      .values(urls.map((url) => ({ url })))
      .onConflictDoNothing();
}

/** Since when this process has looked for links that are new; another looks for itself, which costs little. */
const lookedAt = new WeakMap<Desk, Date>();

/** Notes every link of what was written since the last look. */
export async function gatherLinks(desk: Desk): Promise<void> {
  const { db, now, options } = desk;
  const [since, at] = [lookedAt.get(desk) ?? new Date(0), now()];
  for (let after: string | undefined, more = true; more; ) {
    const rows = await db
      .select({
        id: articles.id,
        body: articles.body,
        references: articles.references,
        published: articles.published,
      })
      .from(articles)
      .where(and(gt(articles.updatedAt, since), after ? gt(articles.id, after) : undefined))
      .orderBy(asc(articles.id))
      .limit(pageOfArticles);
    await know(db, [...new Set(rows.flatMap((row) => linksOfArticle(row, options.baseUrl)))]);
    after = rows.at(-1)?.id;
    more = rows.length === pageOfArticles;
  }
  const blocks = await db.select().from(articleBlocks).where(gt(articleBlocks.updatedAt, since));
  await know(db, [...new Set(blocks.flatMap((block) => outsideLinks(block, options.baseUrl)))]);
  // A little is looked at twice: what was being written meanwhile is not missed.
  lookedAt.set(desk, new Date(at.getTime() - MINUTE));
}

/** Links that stand nowhere any more are forgotten instead of asked; the others come back. */
export async function forgetUnused(db: Database, urls: readonly string[]): Promise<string[]> {
  const used: string[] = [];
  for (const url of urls) {
    const written = url.replaceAll('&', '&amp;');
    const { rows } = await db.execute(sql`
      select 1 from ${articles} where position(${written} in body) > 0
        or position(${written} in published ->> 'body') > 0
        or position(${url} in "references"::text) > 0 or position(${url} in published ->> 'references') > 0
      union all select 1 from ${articleBlocks} where position(${written} in body) > 0 limit 1`);
    if (rows.length > 0) used.push(url);
    else await db.delete(linkChecks).where(eq(linkChecks.url, url));
  }
  return used;
}
