import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flagTerms } from '#domain/flagLists.ts';
import { flagGroups } from '#domain/flagTerms.ts';
import { findFlags } from '#domain/wordsToReadFirst.ts';
import { flagCorpus } from '#tests/domain/flagCorpus.ts';

const read = (text: string) => findFlags(text, { year: 2026 });

describe.each(Object.entries(flagCorpus))('in %s', (_language, { marked, unmarked, denied, plain }) => {
  describe.each(Object.entries(marked))('group %s', (group, texts) => {
    test.each(texts)('%s', (text) => expect(read(text).map((flag) => flag.group)).toContain(group));
  });

  test.each(unmarked)('nothing stands out in: %s', (text) =>
    expect(read(text).filter(({ weak }) => !weak)).toEqual([]),
  );

  test.each(denied)('perhaps denied, and shown: %s', (text) => {
    const flags = read(text);
    expect(flags.length).toBeGreaterThan(0);
    expect(flags.filter(({ negated }) => !negated)).toEqual([]);
  });

  test.each(plain)('not denied: %s', (text) =>
    expect(read(text).filter(({ negated }) => !negated).length).toBeGreaterThan(0),
  );
});

describe('every phrase of the lists is found as it is listed', () => {
  const lines = (['en', 'es'] as const).flatMap((language) =>
    flagGroups.flatMap((group) => flagTerms[language][group].map((line) => [group, line] as const)),
  );

  test.each(lines)('%s %s', (group, line) => {
    const parts = line
      .replace('?', '')
      .split('~')
      .map((part) => part.split('|').map((term) => term.trim().replace('*', '')));
    const [first = [], ...rest] = parts;
    const texts = [
      ...first.map((term) => [term, ...rest.map(([one]) => one)]),
      ...rest.flatMap((part, index) =>
        part.map((term) => parts.map(([one], at) => (at === index + 1 ? term : one))),
      ),
    ].map((words) => words.join(' and '));
    expect(texts.filter((text) => !read(text).some((flag) => flag.group === group))).toEqual([]);
  });
});

describe('where the marks stand', () => {
  const bits = fc.constantFrom(
    ...[
      'numb',
      'groin',
      'fever',
      'no ',
      "can't",
      'can not',
      ' ',
      '\n',
      ', ',
      '. ',
      '👩‍⚕️',
      '𝐟𝐞𝐯𝐞𝐫',
      '\u200B',
      'é',
    ],
    ...[
      'cáncer',
      'FEVER',
      'ñ',
      '\u0301',
      '\u{1F600}',
      'fiebre',
      'toilet',
      'paper',
      '2010',
      'in ',
      'incontinance',
      '️',
    ],
  );
  const texts = fc.oneof(
    fc.array(bits, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(fc.oneof(bits, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 40 })
      .map((parts) => parts.join(' ')),
  );
  const isHalf = (text: string, index: number) =>
    /[\uD800-\uDBFF]/.test(text[index - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[index] ?? '');

  test('is inside the text, in order, and never in the middle of a character', () =>
    fc.assert(
      fc.property(texts, (text) => {
        const flags = read(text);
        for (const { start, end } of flags) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect([isHalf(text, start), isHalf(text, end)]).toEqual([false, false]);
        }
        const starts = flags.map(({ start }) => start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        for (const group of flagGroups) {
          const own = flags.filter((flag) => flag.group === group);
          expect(own.slice(1).every(({ start }, index) => start >= (own[index]?.end ?? 0))).toBe(true);
        }
      }),
      { numRuns: 400 },
    ));

  test('moves with what is written before it', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (before) => {
        const lead = `${before}\n`;
        const shift = read(`${lead}fever`).at(-1);
        expect(`${lead}fever`.slice(shift?.start, shift?.end)).toBe('fever');
      }),
    ));
});

test.each([
  'numb ',
  'groin numb ',
  'no ',
  'cant pee ',
  'not better after ',
  'incontinen',
  "'",
  ' \u0301',
  'no, ',
])('five thousand characters of %j are read to their end', (stem) => {
  const text = `${stem.repeat(5000 / stem.length)}\nfever`;
  expect(read(text).at(-1)).toMatchObject({ term: 'fever', end: text.length });
});
