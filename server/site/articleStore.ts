import { and, desc, eq, isNotNull, ne, or } from 'drizzle-orm';
import type { LiveCopy } from '#domain/article.ts';
import type { Database } from '#server/db/database.ts';
import { articles, staff } from '#server/db/schema.ts';
import type { Locale } from '#words/say.ts';

/** An article as readers may see it. */
export interface LiveArticle {
  id: string;
  language: Locale;
  copy: LiveCopy;
  liveSlug: string;
  translationOf: string | null;
  publishedAt: Date | null;
  reviewedAt: Date | null;
  reviewer: string | null;
}

const columns = {
  id: articles.id,
  language: articles.language,
  copy: articles.published,
  liveSlug: articles.liveSlug,
  translationOf: articles.translationOf,
  publishedAt: articles.publishedAt,
  reviewedAt: articles.reviewedAt,
  reviewer: staff.name,
};

const isLive = and(
  isNotNull(articles.published),
  isNotNull(articles.liveSlug),
  ne(articles.status, 'archived'),
);

type Row = Omit<LiveArticle, 'copy' | 'liveSlug'> & { copy: LiveCopy | null; liveSlug: string | null };

const whole = (rows: Row[]): LiveArticle[] =>
  rows.flatMap(({ copy, liveSlug, ...row }) => (copy && liveSlug ? [{ ...row, copy, liveSlug }] : []));

const select = (db: Database) =>
  db.select(columns).from(articles).leftJoin(staff, eq(staff.id, articles.reviewerId));

/** `withdrawn` for one that readers could see once and no longer may. */
export async function articleAt(db: Database, slug: string): Promise<LiveArticle | 'withdrawn' | undefined> {
  const [found] = whole(await select(db).where(and(eq(articles.liveSlug, slug), isLive)));
  if (found) return found;
  const [gone] = await db
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.slug, slug), eq(articles.status, 'archived'), isNotNull(articles.publishedAt)));
  return gone && 'withdrawn';
}

export interface Listed {
  slug: string;
  language: Locale;
  title: string;
  summary: string;
  reviewedAt: Date | null;
}

const listed = ({ liveSlug, language, copy, reviewedAt }: LiveArticle): Listed => {
  const { title, summary } = copy;
  return { slug: liveSlug, language, title, summary, reviewedAt };
};

/** Newest first; of one language or of both. */
export async function liveArticles(db: Database, language?: Locale): Promise<Listed[]> {
  const rows = await select(db)
    .where(and(isLive, language && eq(articles.language, language)))
    .orderBy(desc(articles.publishedAt), desc(articles.id));
  return whole(rows).map(listed);
}

const mostRelated = 3;

/** Others in the same language, newest first. */
export async function relatedTo(db: Database, { id, language }: LiveArticle): Promise<Listed[]> {
  const rows = await select(db)
    .where(and(isLive, eq(articles.language, language), ne(articles.id, id)))
    .orderBy(desc(articles.publishedAt), desc(articles.id))
    .limit(mostRelated);
  return whole(rows).map(listed);
}

/** The same article in another language, whichever of the two was written first. */
export async function translationOf(db: Database, article: LiveArticle): Promise<Listed | undefined> {
  const isTranslation = article.translationOf
    ? or(eq(articles.id, article.translationOf), eq(articles.translationOf, article.id))
    : eq(articles.translationOf, article.id);
  const rows = await select(db)
    .where(and(isLive, isTranslation, ne(articles.language, article.language)))
    .limit(1);
  return whole(rows).map(listed)[0];
}
