import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkArticle, checklist } from '#domain/checks/checkArticle.ts';
import type { CheckedArticle, Finding } from '#domain/checks/finding.ts';
import { ruleIds } from '#domain/checks/ruleIds.ts';
import { plainText } from '#domain/html/blocks.ts';
import { articleSamples } from '#tests/articleSamples.ts';
import { anArticleToCheck, noContext } from '#tests/checks.ts';
import { articleChecks as en } from '#words/en/articleChecks.ts';
import { articleChecks as es } from '#words/es/articleChecks.ts';

const glossary = [{ language: 'en', term: 'pain', plain: 'hurt' }] as const;
const check = (changes: Partial<CheckedArticle>): Finding[] =>
  checkArticle(anArticleToCheck(changes), { ...noContext, glossary });

/** Pieces that rules look for, whole and broken. */
const pieces = [
  ...['<h1>', '</h1>', '<h2>', '</h2>', '<h4>', '</h4>', '<p>', '</p>', '<p id="a">', '<br>', '<br><br>'],
  ...[
    '<strong>',
    '</strong>',
    '<u>',
    '</u>',
    '<ul><li>',
    '</li></ul>',
    '<table><tr><td>',
    '<th>',
    '</table>',
  ],
  ...[
    '<a href="#x">',
    '<a href="/site/articles/no" target="_blank">',
    '</a>',
    '<img src="/a.png">',
    '<img alt="">',
  ],
  ...[
    '- one',
    '2. two',
    'a) three',
    '• four',
    '&nbsp;&nbsp;',
    '\u00a0 ',
    'ALL OF THIS LOUD',
    'pain',
    'café',
    'naïve',
  ],
  ...[
    '<div class="get-help">',
    '</div>',
    '<figure>',
    '</figure>',
    '<span style="color:red">',
    '</span>',
    'שלום',
    '😀',
    '5 %',
  ],
  ...['<blink>', '</blink>', '<!-- no', '-->', '<', '&', '"', 'a@b.org', '212 555 0199', '. ', '\n'],
];
const someHtml = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join(''));

const wordsOf = (html: string): string[] => plainText(html).match(/\p{L}+/gu) ?? [];

describe('a repair', () => {
  const repairs = (body: string): Finding[] => check({ body }).filter(({ repair }) => repair);

  test('loses no word', () =>
    fc.assert(
      fc.property(someHtml, (body) => {
        for (const { repair } of repairs(body)) {
          const after = repair?.().body ?? '';
          expect(wordsOf(after).join('')).toBe(wordsOf(body).join(''));
        }
      }),
      { numRuns: 300 },
    ));

  test.each(['<<blink>a@b.org', 'R&<blink>lt;D</blink>'])('of %s loses none either', (body) => {
    const [found] = repairs(body);
    expect(wordsOf(found?.repair?.().body ?? '')).toEqual(wordsOf(body));
  });

  test('made twice is made once', () =>
    fc.assert(
      fc.property(someHtml, (body) => {
        for (const { repair } of repairs(body)) expect(repair?.()).toEqual(repair?.());
      }),
      { numRuns: 100 },
    ));

  test('made again and again comes to an end', () =>
    fc.assert(
      fc.property(someHtml, (body) => {
        let [now, rounds] = [body, 0];
        for (let next = repairs(now)[0]; next && rounds < 80; next = repairs(now)[0]) {
          now = next.repair?.().body ?? '';
          rounds += 1;
        }
        expect(rounds).toBeLessThan(80);
      }),
      { numRuns: 100 },
    ));
});

describe('whatever is written', () => {
  const long = (piece: string): string => piece.repeat(Math.floor(400_000 / piece.length));
  test.each([
    '',
    ' ',
    '<',
    '<p',
    '</p></p>',
    '<table><p>a</table>',
    '\u0000\ud800',
    '\u202eabc',
    '<p dir="rtl">مرحبا</p>',
    ...Object.values(articleSamples),
  ])('%j is looked at', (body) => expect(() => check({ body })).not.toThrow());

  test.each([
    '<div>',
    '<b><i>',
    '<p>a</p>',
    '<h2>a</h2>',
    '<h4>a</h4><p><strong>So it is</strong></p>',
    '<a href="#a">here</a>',
    '<img alt="">',
    '- a<br>',
    '<p>- a</p>',
    'LOUD WORDS ',
    '&nbsp; ',
    '212 555 0199 ',
    'a@b.',
    '((((',
    '. ',
    'MRI ',
    '<tr><td>',
    '<figure><img src="/a.png" alt="a">',
    'שלום ',
    '1.',
  ])('four hundred thousand characters of %j are looked at', (piece) =>
    expect(() => check({ body: long(piece), kind: 'condition' })).not.toThrow(),
  );

  test('what is nested absurdly deep is told, not read', () =>
    expect(check({ body: '<div>'.repeat(5_000) }).map(({ sentence }) => sentence)).toEqual(['P3Deep']));

  test('every place lies in the text', () =>
    fc.assert(
      fc.property(someHtml, (body) => {
        for (const { place } of check({ body })) {
          const { start, end } = 'start' in place ? place : { start: 0, end: 0 };
          expect([start >= 0, start <= end, end <= body.length]).toEqual([true, true, true]);
        }
      }),
    ));
});

test('every rule has its name and every sentence its words, in both languages', () => {
  expect(checklist.map(({ rule }) => rule)).toEqual([...ruleIds]);
  for (const words of [en, es]) expect(Object.keys(words.rules).toSorted()).toEqual([...ruleIds].toSorted());
});
