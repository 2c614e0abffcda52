import { describe, expect, test } from 'vitest';
import type { RevisionLine } from '#domain/articleRevision.ts';
import { blockDiff } from '#domain/diff/blockDiff.ts';
import { countChanges, foldUnchanged, versionDiff } from '#domain/diff/versionDiff.ts';
import { sittingsByDay } from '#domain/sittings.ts';

const version = (changes: object) => ({
  ...{ slug: 'back-pain', title: 'Back pain', summary: '', body: '', references: [] },
  ...changes,
});

describe('two versions', () => {
  test('that are the same differ in nothing', () => {
    const one = version({ body: '<p>Rest for 2 days.</p>' });
    const diff = versionDiff(one, structuredClone(one));
    expect([diff.clinical, diff.fields, countChanges(diff.blocks)]).toEqual([[], [], 0]);
  });

  test('tell which of title, summary, address and references changed, in that order', () => {
    const reference = { id: 'r1', text: 'A study', url: null, year: 2020 };
    const after = version({ title: 'Low back pain', slug: 'low-back-pain', references: [reference] });
    const { fields } = versionDiff(version({}), after);
    expect(fields.map(({ field }) => field)).toEqual(['title', 'slug', 'references']);
    expect(fields.at(-1)?.words.at(-1)).toEqual({ kind: 'added', text: 'r1: A study 2020' });
  });

  test('place each clinical change where it stands', () => {
    const before = version({ summary: 'Heals in 2 weeks.', body: '<p>Hello.</p><p>Take 5 mg. Rest.</p>' });
    const after = version({
      summary: 'Heals in 6 weeks.',
      body: '<p>Hello.</p><p>Take 50 mg. Rest.</p><p>Never drive.</p>',
    });
    expect(
      versionDiff(before, after).clinical.map(({ at, before: was, after: is }) => [at, was, is]),
    ).toEqual([
      ['summary', '2 weeks', '6 weeks'],
      [1, '5 mg', '50 mg'],
      [2, '', 'Never'],
    ]);
  });

  test('read a title as words, whatever signs are in it', () => {
    const { clinical } = versionDiff(
      version({ title: 'a <b & 3 days' }),
      version({ title: 'a <b & 4 days' }),
    );
    expect(clinical.map(({ before, after }) => [before, after])).toEqual([['3 days', '4 days']]);
  });
});

test.each([
  ['<p>a b c</p>', '<p>a b d</p>', 1],
  ['<p>one</p><p>two</p>', '<p>1</p><p>2</p><p>3</p>', 3],
  ['<p>one</p><p>same</p>', '<p>same</p><p>other</p>', 2],
])('places that changed from %s to %s', (before, after, count) => {
  expect(countChanges(blockDiff(before, after))).toBe(count);
});

test('unchanged blocks beside each other are one stretch, changes keep their numbers', () => {
  const before = '<p>a</p><p>b</p><p>Take 5 mg</p><p>c</p>';
  const folded = foldUnchanged(blockDiff(before, before.replace('5', '6')));
  expect(folded.map((part) => [part.kind, part.at])).toEqual([
    ['unchanged', 0],
    ['change', 2],
    ['unchanged', 3],
  ]);
});

describe('the history', () => {
  const line = (version_: number, authorId: string, at: string): RevisionLine => ({
    ...{ version: version_, authorId, at: `2026-11-${at}:00.000Z` },
    ...{ savedAs: 'saved', note: null, waivers: null },
  });
  const grouped = (lines: RevisionLine[]) =>
    sittingsByDay(lines, (at) => at.slice(0, 10)).map(({ day, sittings }) => [
      day,
      ...sittings.map((sitting) => sitting.lines.map((kept) => kept.version)),
    ]);

  test('is told by day, then by what one person saved in one go', () => {
    expect(
      grouped([
        line(5, 'a', '20T10:30'),
        line(4, 'a', '20T10:00'),
        line(3, 'b', '20T09:55'),
        line(2, 'a', '20T09:50'),
        line(1, 'a', '19T23:59'),
      ]),
    ).toEqual([
      ['2026-11-20', [5, 4], [3], [2]],
      ['2026-11-19', [1]],
    ]);
  });

  test('begins another sitting after half an hour', () => {
    expect(grouped([line(2, 'a', '20T10:31'), line(1, 'a', '20T10:00')])).toEqual([['2026-11-20', [2], [1]]]);
  });
});
