import { and, arrayOverlaps, desc, eq, isNotNull, ne, or, sql } from 'drizzle-orm';
import type { ArticleKind, LiveCopy } from '#domain/article.ts';
import type { Database } from '#server/db/database.ts';
import { articleRedirects, articleRevisions, articles, providers, staff } from '#server/db/schema.ts';
import type { Locale } from '#words/say.ts';

/** Who has put their name under the text, as readers are told. */
interface Reviewer {
  name: string;
  /** Profession and field, where the clinician sees patients here. */
  credentials: string | null;
}

/** An article as readers may see it. */
export interface LiveArticle {
  id: string;
  language: Locale;
  copy: LiveCopy;
  liveSlug: string;
  translationOf: string | null;
  kind: ArticleKind | null;
  topics: string[];
  disclosure: string | null;
  /** When this text went live, and when the first one did. */
  publishedAt: Date | null;
  firstPublishedAt: Date | null;
  /** Null for a text that went live without a clinician's name. */
  reviewedAt: Date | null;
  reviewer: Reviewer | null;
  nextReviewAt: string | null;
  updatedAt: Date;
}

const firstPublishedAt = sql<Date | string | null>`(
  select min(revision.at) from ${articleRevisions} as revision
  where revision.article_id = ${articles.id} and revision.saved_as = 'published')`;
const credentials = sql<string | null>`(
  select max(provider.title) from ${providers} as provider
  where provider.staff_id = ${staff.id} and provider.active)`;

const columns = {
  id: articles.id,
  language: articles.language,
  copy: articles.published,
  liveSlug: articles.liveSlug,
  translationOf: articles.translationOf,
  kind: articles.kind,
  topics: articles.topics,
  disclosure: articles.disclosure,
  publishedAt: articles.publishedAt,
  firstPublishedAt,
  nextReviewAt: articles.nextReviewAt,
  updatedAt: articles.updatedAt,
  reviewerName: staff.name,
  credentials,
};

const isLive = and(
  isNotNull(articles.published),
  isNotNull(articles.liveSlug),
  ne(articles.status, 'archived'),
);

const select = (db: Database) =>
  db
    .select(columns)
    .from(articles)
    .leftJoin(staff, sql`${staff.id} = (${articles.published} ->> 'reviewerId')::uuid`);

type Row = Awaited<ReturnType<typeof select>>[number];

const whole = (rows: Row[]): LiveArticle[] =>
  rows.flatMap(({ copy, liveSlug, reviewerName, credentials: title, ...row }) => {
    if (!copy || !liveSlug) return [];
    const isReviewed = Boolean(copy.reviewedAt && reviewerName);
    return [
      {
        ...row,
        copy,
        liveSlug,
        firstPublishedAt: row.firstPublishedAt === null ? null : new Date(row.firstPublishedAt),
        reviewedAt: isReviewed && copy.reviewedAt ? new Date(copy.reviewedAt) : null,
        reviewer: isReviewed && reviewerName ? { name: reviewerName, credentials: title } : null,
      },
    ];
  });

/** What is at an address: the article, the way to where it is now, or that it was withdrawn. */
export type Found =
  | { article: LiveArticle }
  | { movedTo: string }
  | { withdrawn: Pick<LiveArticle, 'id' | 'language' | 'topics'> };

export async function findArticle(db: Database, slug: string): Promise<Found | undefined> {
  const [article] = whole(await select(db).where(and(eq(articles.liveSlug, slug), isLive)));
  if (article) return { article };
  const [known] = await db
    .select({
      id: articles.id,
      language: articles.language,
      topics: articles.topics,
      liveSlug: articles.liveSlug,
      wasRead: sql<boolean>`${articles.status} = 'archived' and ${articles.publishedAt} is not null`,
    })
    .from(articles)
    .leftJoin(articleRedirects, eq(articleRedirects.articleId, articles.id))
    .where(
      or(
        eq(articleRedirects.slug, slug),
        // Its address while it is nobody's live one: what was withdrawn stays withdrawn there.
        and(eq(articles.slug, slug), eq(articles.status, 'archived')),
      ),
    )
    .limit(1);
  if (!known) return undefined;
  if (known.liveSlug) return { movedTo: known.liveSlug };
  return known.wasRead ? { withdrawn: known } : undefined;
}

/** The article readers are at, by any address it has or had. */
export async function articleAt(db: Database, slug: string): Promise<LiveArticle | undefined> {
  const found = await findArticle(db, slug);
  if (found && 'movedTo' in found) return articleAt(db, found.movedTo);
  return found && 'article' in found ? found.article : undefined;
}

export interface Listed {
  id: string;
  slug: string;
  language: Locale;
  title: string;
  summary: string;
  translationOf: string | null;
  publishedAt: Date | null;
  firstPublishedAt: Date | null;
  reviewedAt: Date | null;
}

const listed = ({ copy, liveSlug, ...article }: LiveArticle): Listed => {
  const { id, language, translationOf: original, publishedAt, reviewedAt } = article;
  const { title, summary } = copy;
  const dates = { publishedAt, firstPublishedAt: article.firstPublishedAt, reviewedAt };
  return { id, slug: liveSlug, language, title, summary, translationOf: original, ...dates };
};

/** Newest first; of one language or of both. */
export async function liveArticles(db: Database, language?: Locale): Promise<Listed[]> {
  const rows = await select(db)
    .where(and(isLive, language && eq(articles.language, language)))
    .orderBy(desc(articles.publishedAt), desc(articles.id));
  return whole(rows).map(listed);
}

const mostRelated = 3;

/** What to read next: with a topic in common first, then others in the same language, newest first. */
export async function relatedTo(
  db: Database,
  { id, language, topics }: Pick<LiveArticle, 'language' | 'topics'> & { id: string | null },
): Promise<Listed[]> {
  const isOther = and(isLive, id ? ne(articles.id, id) : undefined, eq(articles.language, language));
  const inCommon = topics.length === 0 ? [] : [desc(arrayOverlaps(articles.topics, topics))];
  const rows = await select(db)
    .where(isOther)
    .orderBy(...inCommon, desc(articles.publishedAt), desc(articles.id))
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
