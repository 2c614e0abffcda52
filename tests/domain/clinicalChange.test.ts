import { describe, expect, test } from 'vitest';
import { isCorrection } from '#domain/checks/correction.ts';
import { changesSince, needsSignOff, paragraphsChanged } from '#domain/clinicalChange.ts';
import { latestReview, nextReviewFault } from '#domain/nextReview.ts';
import { anArticleToCheck } from '#tests/checks.ts';

const text = (body: string, changes: { title?: string; summary?: string } = {}) => ({
  ...{ title: 'Neck pain', summary: 'What helps.', body, references: [] },
  ...changes,
});
const told = (before: string, after: string) =>
  changesSince(text(before), text(after)).map((change) => `${change.before} → ${change.after}`);

describe('what whoever signs must tick', () => {
  test('are numbers of title and summary too', () => {
    const before = text('', { title: 'Ten days of rest', summary: 'At most 2 g.' });
    const after = text('', { title: 'Two days of rest', summary: 'At most 4 g.' });
    expect(changesSince(before, after).map(({ kind, before: was }) => [kind, was])).toEqual([
      ['duration', 'Ten days'],
      ['dose', '2 g'],
    ]);
  });

  test('is a power that became a number, in spite of the same letters', () => {
    expect(told('<p>10<sup>2</sup> units</p>', '<p>102 units</p>')).toEqual(['10 → 102 units', '2 units → ']);
  });

  test('is never the number of a source: those move whenever one is added', () => {
    const cited = (mark: number) => `<p>Heat helps.<sup><a href="#ref-r1">${mark}</a></sup> Rest.</p>`;
    expect(told(cited(1), cited(2))).toEqual([]);
    expect(told('<p>Heat helps. Rest.</p>', cited(1))).toEqual([]);
  });

  test('counts what a picture is said to show', () => {
    const shown = (alt: string) => `<figure><img src="/a.png" alt="${alt}"></figure>`;
    expect(told(shown('Bend 20 degrees'), shown('Bend 90 degrees'))).toEqual(['20 degrees → 90 degrees']);
  });

  test('stands beside a count of all paragraphs that changed', () => {
    const [before, after] = [
      text('<p>One.</p><p>Rest at home.</p>'),
      text('<p>One.</p><p>Rest in bed at home.</p>'),
    ];
    expect([changesSince(before, after).length, paragraphsChanged(before, after)]).toEqual([0, 1]);
  });
});

describe('a correction of a live text', () => {
  const shared = (block: string) => `<p>Rest.</p><div data-block="${block}"></div>`;
  test.each([
    ['another word', '<p>Rest.</p>', '<p>Lie down.</p>', true],
    ['another layout', '<p>Take 5 mg.</p>', '<ul><li>Take 5 mg.</li></ul>', true],
    ['another dose', '<p>Take 5 mg.</p>', '<p>Take 50 mg.</p>', false],
    ['another unit', '<p>Take 5 mg.</p>', '<p>Take 5 g.</p>', false],
    ['another time', '<p>Rest 2 days.</p>', '<p>Rest 2 weeks.</p>', false],
    ['another frequency', '<p>Once a day.</p>', '<p>Twice a day.</p>', false],
    ['a lost “not”', '<p>Do not run.</p>', '<p>Do run.</p>', false],
    ['a picture exchanged', '<p><img src="/a.png"></p>', '<p><img src="/b.png"></p>', false],
    ['a shared text exchanged', shared('one'), shared('two'), false],
  ])('%s: goes live without a signature: %s → %s', (_, before, after, isFree) => {
    expect(needsSignOff(text(before), text(after))).toBe(!isFree);
    const published = { slug: 'neck-pain', ...text(before) };
    expect(isCorrection(anArticleToCheck({ ...text(after), published }))).toBe(isFree);
  });

  test('is none before there is a live one', () => {
    expect(isCorrection(anArticleToCheck({ published: null }))).toBe(false);
  });
});

describe('the next review', () => {
  test.each([
    ['2026-11-26', 'review.past'],
    ['2026-11-27', undefined],
    ['2027-11-26', undefined],
    ['2027-11-27', 'review.late'],
  ])('on %s, within twelve months of 2026-11-26', (day, key) => {
    expect(nextReviewFault(day, '2026-11-26', 12)?.key).toBe(key);
  });

  test('of the end of a month never slips into the next but one', () => {
    expect(latestReview('2026-08-31', 6)).toBe('2027-02-28');
  });
});
