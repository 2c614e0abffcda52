import { describe, expect, test } from 'vitest';
import { articleKinds } from '#domain/article.ts';
import { atTheGate } from '#domain/checks/atTheGate.ts';
import type { CheckedArticle } from '#domain/checks/finding.ts';
import { anArticleToCheck, findingsOf, said } from '#tests/checks.ts';

const reference = { id: 'r1', text: 'A guide.', url: 'https://example.org/', year: 2025 };
/** Advice on illness with everything that vouches for it. */
const signed: Partial<CheckedArticle> = {
  kind: 'treatment',
  authorId: 'author',
  reviewerId: 'clinician',
  reviewedAt: '2026-11-01T10:00:00.000Z',
  nextReviewAt: '2027-11-01',
  disclosure: 'Paid for by the clinic.',
  signedFingerprint: 'abc',
  fingerprint: 'abc',
  references: [reference],
  body: '<p>Heat helps.<sup><a href="#ref-r1">1</a></sup></p>',
};
const rules = ['C1', 'C2', 'C3', 'C4', 'C6', 'C8', 'C12', 'P7'];

describe('what vouches for advice on illness', () => {
  test('is all there', () => expect(rules.flatMap((rule) => said(rule, signed))).toEqual([]));

  test.each(articleKinds)('is asked of a %s only where it is advice', (kind) => {
    const clinical = ['condition', 'symptom', 'treatment'].includes(kind);
    expect(said('C1', { kind }).length > 0).toBe(clinical);
  });

  test.each([
    ['C1', { reviewerId: null }, ['C1Reviewer error']],
    ['C1', { reviewerId: 'author' }, ['C1Same error']],
    ['C1', { authorId: null }, ['C1Author warning']],
    ['C2', { reviewedAt: null }, ['C2Missing error']],
    ['C2', { reviewedAt: '2026-11-29T00:00:00.000Z' }, ['C2Future error']],
    ['C2', { reviewedAt: '2026-11-27T01:00:00.000Z' }, []],
    ['C3', { nextReviewAt: null }, ['C3Missing error']],
    ['C3', { nextReviewAt: '2026-11-26' }, ['C3Past error']],
    ['C3', { nextReviewAt: '2026-11-27' }, []],
    ['C3', { nextReviewAt: '2029-11-26' }, []],
    ['C3', { nextReviewAt: '2029-11-27' }, ['C3Late error']],
    ['C4', { signedFingerprint: null }, ['C4Unsigned error']],
    ['C4', { fingerprint: 'def' }, ['C4Changed error']],
    ['C6', { references: [] }, ['C6None error']],
    ['C6', { references: [{ id: 'r1', text: 'A guide.' }] }, ['C6Where error']],
    ['C6', { references: [{ id: 'r1', text: 'A guide. doi 10.1000/182' }] }, []],
    ['C6', { references: [{ id: 'r1', text: 'A guide. PMID: 12345678' }] }, []],
    ['C8', { references: [{ ...reference, year: 2020 }] }, ['C8 warning']],
    ['C8', { references: [{ ...reference, year: 2021 }] }, []],
    ['C8', { references: [{ ...reference, year: null }] }, []],
    ['C12', { disclosure: '  ' }, ['C12 warning']],
    ['P7', { summary: '' }, ['P7 error']],
  ] as const)('%s on %j', (rule, changes, expected) =>
    expect(said(rule, { ...signed, ...(changes as Partial<CheckedArticle>) })).toEqual(expected),
  );

  test.each([
    ['condition', '<p>a</p>', ['C9 warning']],
    ['symptom', '<p>a</p>', ['C9 warning']],
    ['treatment', '<p>a</p>', []],
    ['condition', '<div class="get-help"><p>Call 911.</p></div>', []],
    ['condition', '<div class="callout"><p>a</p></div>', ['C9 warning']],
  ] as const)('when to get help: a %s with %s', (kind, body, expected) =>
    expect(said('C9', { kind, body })).toEqual(expected),
  );
});

test.each([
  ['<p>a<a href="#ref-r1">1</a></p>', []],
  ['<p>a<a href="#ref-r2">2</a></p>', ['C7Lost error', 'C7Uncited warning']],
  ['<p>a</p>', ['C7Uncited warning']],
])('citations of %s', (body, expected) =>
  expect(said('C7', { body, references: [reference] })).toEqual(expected),
);

describe('a correction of what went live before anybody signed', () => {
  const live = {
    slug: 'a',
    title: 'Neck pain',
    summary: '',
    body: '<p>Take 5 mg. Do not rest.</p>',
    references: [],
  };
  const unsigned = { kind: 'treatment', published: live, signedFingerprint: null, fingerprint: 'x' } as const;
  const levels = (body: string): string[] => {
    const article = { ...unsigned, title: 'Neck pain', summary: '', body };
    const found = ['C1', 'C4', 'C6'].flatMap((rule) => findingsOf(rule, article));
    return atTheGate(anArticleToCheck(article), found).map(({ rule, level }) => `${rule} ${level}`);
  };
  test.each([
    ['<p>Take 5 mg. Do not rest, please.</p>', ['C1 warning', 'C4 warning', 'C6 error']],
    ['<p>Take 50 mg. Do not rest.</p>', ['C1 error', 'C4 error', 'C6 error']],
    ['<p>Take 5 mg. Do rest.</p>', ['C1 error', 'C4 error', 'C6 error']],
    ['<p>Take 5 g. Do not rest.</p>', ['C1 error', 'C4 error', 'C6 error']],
  ])('%s', (body, expected) => expect(levels(body)).toEqual(expected));
});
