import type { CheckContext, CheckedArticle } from '#domain/checks/finding.ts';

/** A world with nothing in it but the day. */
export const noContext: CheckContext = {
  today: '2026-11-26',
  articles: {},
  links: {},
  images: {},
  glossary: [],
  knownAbbreviations: [],
  reviewMonths: 36,
  contacts: [],
};

/** An article that no rule finds anything in; each test spoils one thing. */
export const anArticleToCheck = (changes: Partial<CheckedArticle> = {}): CheckedArticle => ({
  slug: 'neck-pain',
  language: 'en',
  kind: null,
  title: 'Neck pain',
  summary: 'What often helps a sore neck at home, and when it is time to see somebody about it.',
  body: '<p>Move your neck gently.</p>',
  references: [],
  authorId: 'author',
  reviewerId: null,
  reviewedAt: null,
  nextReviewAt: null,
  evidenceAt: null,
  disclosure: null,
  ...changes,
});
