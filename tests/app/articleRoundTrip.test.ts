import { expect, test } from 'vitest';
import { parseArticle, roundTrip, serialiseArticle } from '#editor/articleDocument.ts';
import { articleSamples } from '#tests/articleSamples.ts';

const samples = Object.entries(articleSamples);

test.each(samples)('%s: opening and saving loses nothing', (_name, html) => {
  expect(roundTrip(html)).toEqual({ lossless: true, lost: [], added: [] });
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
  ['an element the clinic does not use', '<p>a</p><video src="/a.mp4"></video>', '<video>'],
  ['an attribute the clinic does not use', '<p style="color:red">a</p>', '<p style="color:red">'],
  ['a mark', '<p>a <mark>b</mark></p>', '<mark>'],
])('says what would be lost: %s', (_name, html, item) => {
  const { lossless, lost } = roundTrip(html);
  expect(lossless).toBe(false);
  expect(lost.map((loss) => loss.item)).toContain(item);
});
