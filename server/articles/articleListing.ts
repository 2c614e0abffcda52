import { and, between, gt, isNotNull, isNull, lt, lte, ne, type SQL, sql } from 'drizzle-orm';
import { articleKinds, articleLanguages, articleStatuses } from '#domain/article.ts';
import { type Hit, hitIn } from '#domain/hits.ts';
import { plainText } from '#domain/html/blocks.ts';
import { instantOf } from '#domain/instant.ts';
import { dueSoonUntil, type ReviewDue } from '#domain/reviewDue.ts';
import { articles } from '#server/db/schema.ts';
import type { Listing } from '#server/http/filters.ts';
import { parseJson } from '#server/http/json.ts';
import type { ArticleRow } from './articles.ts';

const dayOf = (now: Date): string => instantOf(now).slice(0, 10);
const inUse = ne(articles.status, 'archived');

/** What was put away is nobody's to read again. */
const dues: Record<ReviewDue, (today: string) => SQL | undefined> = {
  overdue: (today) => and(lt(articles.nextReviewAt, today), inUse),
  soon: (today) => and(between(articles.nextReviewAt, today, dueSoonUntil(today)), inUse),
  none: () => and(isNull(articles.nextReviewAt), inUse),
};

export const articleListing: Listing = {
  resource: 'articles',
  table: articles,
  id: articles.id,
  search: articles.searchText,
  columns: {
    id: { column: articles.id, kind: 'id', sortable: true },
    slug: { column: articles.slug, kind: 'text' },
    language: { column: articles.language, kind: articleLanguages },
    status: { column: articles.status, kind: articleStatuses },
    kind: { column: articles.kind, kind: articleKinds },
    translationOf: { column: articles.translationOf, kind: 'id' },
    authorId: { column: articles.authorId, kind: 'id' },
    reviewerId: { column: articles.reviewerId, kind: 'id' },
    nextReviewAt: { column: articles.nextReviewAt, kind: 'date', sortable: true },
    updatedAt: { column: articles.updatedAt, kind: 'instant', sortable: true },
  },
  views: {
    held: (value) => (value === 'true' ? isNotNull : isNull)(articles.held),
    hasErrors: (value) => (value === 'true' ? gt : lte)(articles.errorCount, 0),
    /** `S4`, or with its level `S4:error`. */
    rule: (value) => {
      const [rule, level] = value.split(':');
      return sql`${articles.findings} @> ${JSON.stringify([{ rule, ...(level ? { level } : {}) }])}::jsonb`;
    },
    topic: (value) => sql`${articles.topics} @> array[${value}]::text[]`,
    due: (value, { now }) => dues[value as ReviewDue]?.(dayOf(now)) ?? sql`false`,
  },
  sort: ['updatedAt', 'DESC'],
};

/** What was searched for, of a list that was already answered by it. */
function searchedFor({ url }: Request): string {
  const filter = new URL(url).searchParams.get('filter');
  const { q } = (filter ? parseJson(filter, 'filter') : {}) as { q?: string };
  return q ?? '';
}

/** With each article the words that were searched for, where they stand in it. */
export function withHits(
  request: Request,
  rows: readonly ArticleRow[],
  present: (row: ArticleRow) => Record<string, unknown>,
): (Record<string, unknown> & { hit?: Hit })[] {
  const q = searchedFor(request);
  if (!q) return rows.map(present);
  return rows.map((row) => {
    const hit = hitIn(
      [
        ['title', row.title],
        ['summary', row.summary],
        ['body', plainText(row.body)],
      ],
      q,
    );
    return { ...present(row), ...(hit ? { hit } : {}) };
  });
}
