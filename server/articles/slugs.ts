import { and, eq, ne, or, type SQL, sql } from 'drizzle-orm';
import { fieldProblem } from '#domain/problem.ts';
import type { Change } from '#server/byTheClock.ts';
import type { Database } from '#server/db/database.ts';
import { articleRedirects, articles } from '#server/db/schema.ts';

/** Every address an article is or was known by; each belongs to one article. */
export const addressesOfArticles: SQL = sql`(
  select ${articles.id} as article_id, ${articles.slug} as slug from ${articles}
  union select ${articles.id}, ${articles.liveSlug} from ${articles} where ${articles.liveSlug} is not null
  union select ${articleRedirects.articleId}, ${articleRedirects.slug} from ${articleRedirects}
)`;

/** Whose address this is, or was. */
export async function articleKnownAs(db: Database, slug: string): Promise<string | undefined> {
  const [current] = await db
    .select({ id: articles.id })
    .from(articles)
    .where(or(eq(articles.slug, slug), eq(articles.liveSlug, slug)))
    .limit(1);
  if (current) return current.id;
  const [former] = await db
    .select({ id: articleRedirects.articleId })
    .from(articleRedirects)
    .where(eq(articleRedirects.slug, slug));
  return former?.id;
}

/**
 * An address stays an article's own while readers know it: its working one, its live one, the one it goes live under
 * later, and each that leads to it. Two who want the same one at once wait for each other here.
 */
export async function requireFreeSlug(db: Database, slug: string, id?: string): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`article ${slug}`}, 0))`);
  const [other] = await db
    .select({ id: articles.id })
    .from(articles)
    .where(
      and(
        or(
          eq(articles.slug, slug),
          eq(articles.liveSlug, slug),
          sql`${articles.scheduled} ->> 'slug' = ${slug}`,
        ),
        id ? ne(articles.id, id) : undefined,
      ),
    );
  if (other) throw fieldProblem('slug', 'taken');
  const [leading] = await db
    .select({ id: articles.id, title: articles.title })
    .from(articleRedirects)
    .innerJoin(articles, eq(articles.id, articleRedirects.articleId))
    .where(and(eq(articleRedirects.slug, slug), id ? ne(articles.id, id) : undefined));
  if (leading) throw fieldProblem('slug', 'slug.leads', { title: leading.title });
}

interface Addressed {
  id: string;
  liveSlug: string | null;
}

/**
 * The address readers knew leads on from here, and the one they now use leads nowhere else. Each leads to the
 * article, never to another address: so there are no chains, and no loops.
 */
export async function keepAddresses(
  { db, now, person }: Pick<Change, 'db' | 'now' | 'person'>,
  { liveSlug: before }: Addressed,
  { id, liveSlug: after }: Addressed,
): Promise<void> {
  if (before === after) return;
  if (before)
    await db
      .insert(articleRedirects)
      .values({ slug: before, articleId: id, createdAt: now, createdById: person.id })
      .onConflictDoNothing();
  if (after)
    await db
      .delete(articleRedirects)
      .where(and(eq(articleRedirects.slug, after), eq(articleRedirects.articleId, id)));
}
