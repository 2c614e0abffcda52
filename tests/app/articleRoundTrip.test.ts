import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlDifference } from '#domain/htmlDifference.ts';
import { parseArticle, roundTrip, serialiseArticle } from '#editor/articleDocument.ts';
import { articleSamples } from '#tests/articleSamples.ts';

const samples = Object.entries(articleSamples);

test.each(samples)('%s: opening and saving loses nothing', (_name, html) => {
  expect(roundTrip(html)).toMatchObject({ lossless: true });
});

/** Where inline elements are nested another way than the editor writes them; nothing a reader could see. */
const nestedOtherwise = ['bold inside italic and a link inside both'];

test.each(samples.filter(([name]) => !nestedOtherwise.includes(name)))('%s: byte for byte', (_name, html) => {
  expect(serialiseArticle(parseArticle(html))).toBe(html);
});

test('a whole article, indented as a person would write it', () => {
  const html = samples
    .map(([, part]) => part.replaceAll(/(<\/(?:li|tr|p|thead|tbody|h2)>)/g, '$1\n  '))
    .join('\n\n');
  expect(roundTrip(html)).toMatchObject({ lossless: true });
});

test('an empty article stays empty', () => {
  expect(serialiseArticle(parseArticle(''))).toBe('');
});

test.each([
  ['an element the clinic does not use', '<p>a</p><video src="/a.mp4"></video>', '<video src'],
  ['an attribute the clinic does not use', '<p style="color:red">a</p>', '<p style="color:red">'],
  ['a mark', '<p>a <mark>b</mark></p>', '<mark>'],
])('says what would be lost: %s', (_name, html, item) => {
  const { lossless, after } = roundTrip(html);
  expect(lossless).toBe(false);
  expect(htmlDifference(html, after).filter((line) => line.in === 'before')).toEqual(
    expect.arrayContaining([{ in: 'before', line: expect.stringContaining(item) }]),
  );
});

/** Boxes of an article that hold blocks of any kind. */
const boxes: readonly ((inner: string) => string)[] = [
  (inner) => inner,
  (inner) => `<div class="callout">${inner}</div>`,
  (inner) => `<div class="get-help">${inner}</div>`,
  (inner) => `<blockquote>${inner}</blockquote>`,
  (inner) => `<details><summary>More</summary>${inner}</details>`,
  (inner) => `<ul><li><p>first</p>${inner}</li></ul>`,
  (inner) => `<dl><dt>a</dt><dd><p>first</p>${inner}</dd></dl>`,
];

test('byte for byte, whatever follows or holds what', () => {
  const kinds = samples.filter(([name]) => !nestedOtherwise.includes(name)).map(([, html]) => html);
  const block = fc.letrec<{ text: string }>((tie) => ({
    text: fc.oneof(
      { maxDepth: 2 },
      fc.constantFrom(...kinds),
      fc
        .tuple(fc.constantFrom(...boxes), fc.array(tie('text'), { minLength: 1, maxLength: 3 }))
        .map(([box, inner]) => box(inner.join(''))),
    ),
  })).text;
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (parts) => {
      const html = parts.join('');
      expect(serialiseArticle(parseArticle(html))).toBe(html);
    }),
    { numRuns: 60 },
  );
});
