import { describe, expect, test } from 'vitest';
import { type Queued, queuesOf, reviewQueues, spreadOver } from '#domain/reviewQueues.ts';

const looking = { today: '2026-11-26', personId: 'clinician' };

/** Live, signed, on new evidence and not due for long. */
const settled: Queued = {
  ...{ status: 'published', kind: 'treatment', reviewerId: 'clinician', reviewedAt: '2026-01-10T12:00:00Z' },
  ...{ nextReviewAt: '2027-06-01', evidenceAt: '2026-01-01', newestYear: 2025 },
  ...{ signedFingerprint: 'words', fingerprint: 'words' },
  isHeld: false,
  live: { reviewedAt: '2026-01-10T12:00:00Z', fingerprint: 'words' },
};
const other = { fingerprint: 'other words' };

describe('an article stands', () => {
  test.each<[string, Partial<Queued>, (typeof reviewQueues)[number][]]>([
    ['in no line while all is well', {}, []],
    ['held where its hour passed and errors stopped it', { isHeld: true }, ['held']],
    ['overdue from its very day', { nextReviewAt: '2026-11-26' }, ['overdue']],
    ['due from the day after', { nextReviewAt: '2026-11-27' }, ['due']],
    ['due up to sixty days ahead', { nextReviewAt: '2027-01-25' }, ['due']],
    ['not yet due on the sixty-first', { nextReviewAt: '2027-01-26' }, []],
    ['on old evidence after five years', { evidenceAt: '2021-11-25' }, ['oldEvidence']],
    ['on evidence of exactly five years', { evidenceAt: '2021-11-26' }, []],
    ['by its newest source where no day is named', { evidenceAt: null, newestYear: 2020 }, ['oldEvidence']],
    ['on no evidence at all', { evidenceAt: null, newestYear: null }, []],
    ['waiting while in review', { ...other, status: 'in-review', live: null }, ['waiting']],
    ['waiting where the draft of a live page has other words', other, ['waiting']],
    ['not waiting for somebody else', { ...other, reviewerId: 'colleague' }, []],
    ['not waiting as a mere draft', { ...other, status: 'draft', live: null }, []],
    [
      'not waiting where readers see a correction already',
      { ...other, live: { reviewedAt: '2026-01-10T12:00:00Z', fingerprint: 'other words' } },
      [],
    ],
    [
      'never reviewed where readers see it without a name',
      { live: { reviewedAt: null, fingerprint: 'words' } },
      ['neverReviewed'],
    ],
    [
      'never reviewed where nobody said what it is about',
      { kind: null, live: { reviewedAt: null, fingerprint: 'words' } },
      ['neverReviewed'],
    ],
    [
      'reviewed or not as words about the clinic',
      { kind: 'clinic', live: { reviewedAt: null, fingerprint: 'words' } },
      [],
    ],
    ['in no line once put away', { status: 'archived', nextReviewAt: '2020-01-01', live: null }, []],
  ])('%s', (_, changes, queues) => {
    expect(queuesOf({ ...settled, ...changes }, looking)).toEqual(queues);
  });
});

describe('spread over a month', () => {
  test('twelve reviews fall on twelve working days in their order', () => {
    const days = spreadOver(12, '2027-03-01', '2027-03-31');
    expect(days).toHaveLength(12);
    expect(new Set(days).size).toBe(12);
    expect(days).toEqual(days.toSorted());
    expect(days.every((day) => ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay()))).toBe(true);
  });

  test('more reviews than days share days evenly', () => {
    const days = spreadOver(4, '2027-03-01', '2027-03-02');
    expect(days).toEqual(['2027-03-01', '2027-03-01', '2027-03-02', '2027-03-02']);
  });

  test('a weekend is used where nothing else is left, and an empty span gives nothing', () => {
    expect(spreadOver(1, '2027-03-06', '2027-03-07')).toEqual(['2027-03-07']);
    expect(spreadOver(3, '2027-03-02', '2027-03-01')).toEqual([]);
  });
});
