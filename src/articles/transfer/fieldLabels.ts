/** What the form calls each field. */
export const fieldLabels: Readonly<Record<string, string>> = {
  title: 'articles.fields.title',
  slug: 'articles.fields.slug',
  language: 'articles.fields.language',
  summary: 'articles.fields.summary',
  body: 'articles.fields.body',
  references: 'articles.fields.references',
  nextReviewAt: 'articles.fields.nextReviewAt',
  kind: 'articlePage.details.kind',
  topics: 'articlePage.details.topics',
  reviewerId: 'articlePage.details.reviewer',
  evidenceAt: 'articlePage.details.evidenceAt',
  disclosure: 'articlePage.details.disclosure',
  translationOf: 'articlePage.details.translationOf',
};
