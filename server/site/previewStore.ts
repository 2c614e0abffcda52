import { eq, sql } from 'drizzle-orm';
import { liveCopy } from '#server/articles/liveCopy.ts';
import type { Database } from '#server/db/database.ts';
import { articles, providers, staff } from '#server/db/schema.ts';
import { findArticle, type LiveArticle } from './articleStore.ts';

/** The working copy, as readers would see it were it published now. */
async function draftOf(db: Database, id: string, now: Date): Promise<LiveArticle | undefined> {
  const [row] = await db.select().from(articles).where(eq(articles.id, id));
  if (!row) return undefined;
  const [reviewer] = row.reviewerId
    ? await db
        .select({ name: staff.name, credentials: sql<string | null>`max(${providers.title})` })
        .from(staff)
        .leftJoin(providers, eq(providers.staffId, staff.id))
        .where(eq(staff.id, row.reviewerId))
        .groupBy(staff.name)
    : [];
  const { language, translationOf, kind, topics, disclosure, publishedAt, nextReviewAt, updatedAt } = row;
  return {
    ...{ id, language, translationOf, kind, topics, disclosure, nextReviewAt, updatedAt },
    copy: liveCopy(row, now),
    liveSlug: row.slug,
    publishedAt,
    firstPublishedAt: publishedAt,
    reviewedAt: reviewer ? row.reviewedAt : null,
    reviewer: row.reviewedAt && reviewer ? reviewer : null,
  };
}

/** One of an article's two copies; the live one only while there is one. */
export async function copyOf(
  db: Database,
  id: string,
  which: 'draft' | 'live',
  now: Date,
): Promise<LiveArticle | undefined> {
  if (which === 'draft') return draftOf(db, id, now);
  const [row] = await db.select({ liveSlug: articles.liveSlug }).from(articles).where(eq(articles.id, id));
  const found = row?.liveSlug ? await findArticle(db, row.liveSlug) : undefined;
  return found && 'article' in found ? found.article : undefined;
}
