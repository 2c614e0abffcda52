import { expect, test } from 'vitest';
import { besideText } from '#domain/checks/besideText.ts';
import { checkArticle } from '#domain/checks/checkArticle.ts';
import { anArticleToCheck, noContext } from '#tests/checks.ts';

const rulesBeside = (body: string, changes: object = {}): string[][] =>
  besideText(body, checkArticle(anArticleToCheck({ body, ...changes }), noContext)).map((found) =>
    found.map(({ rule }) => rule),
  );

test('a finding stands beside the part of the text it is in, however deep', () => {
  expect(
    rulesBeside(
      '<p>Fine.</p>\n<h2>Heat</h2><h4>How</h4><ul><li><p>See <a href="/x">here</a>.</p></li></ul><table><tbody><tr><td>a</td></tr></tbody></table>',
    ),
  ).toEqual([[], [], ['S4'], ['L2'], expect.arrayContaining(['T1'])]);
});

test('what is said of a field or of the whole stands beside no part', () => {
  expect(rulesBeside('<p>Fine.</p><p>Fine.</p>', { summary: '', kind: 'condition' })).toEqual([[], []]);
  expect(rulesBeside('')).toEqual([]);
});
