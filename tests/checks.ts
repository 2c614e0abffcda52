import { checkArticle } from '#domain/checks/checkArticle.ts';
import type { CheckContext, CheckedArticle, Finding } from '#domain/checks/finding.ts';

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

type Changes = Partial<CheckedArticle>;

/** What a rule says of an article, as `sentence level`; the rule's own level goes without saying. */
export const said = (rule: string, changes: Changes, context: Partial<CheckContext> = {}): string[] =>
  findingsOf(rule, changes, context).map(({ sentence, level }) => `${sentence} ${level}`);

export const findingsOf = (rule: string, changes: Changes, context: Partial<CheckContext> = {}): Finding[] =>
  checkArticle(anArticleToCheck(changes), { ...noContext, ...context }).filter((one) => one.rule === rule);

/** The body after the first repair of a rule; undefined where none is offered. */
export const repairedBody = (rule: string, body: string, changes: Changes = {}): string | undefined =>
  findingsOf(rule, { ...changes, body })
    .find(({ repair }) => repair)
    ?.repair?.().body;
