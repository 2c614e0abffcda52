import type { Article, ArticleKind, ArticleStatus } from '#domain/article.ts';

/**
 * One article of the sample clinic. `body` is HTML that the article editor and the sanitiser keep unchanged;
 * its citations point to `#ref-<id>` of the reference list below it. Months are whole, counted from load time;
 * a negative next review is overdue.
 */
export interface SampleArticle {
  slug: string;
  language: Article['language'];
  /** Slug of the article this one translates. */
  translationOf?: string;
  status: ArticleStatus;
  kind: ArticleKind;
  topics: string[];
  /** Left out where nobody has answered yet. */
  disclosure?: string;
  title: string;
  summary: string;
  body: string;
  references: { id: string; text: string; url: string; year: number }[];
  reviewedMonthsAgo: number;
  nextReviewInMonths: number;
}
