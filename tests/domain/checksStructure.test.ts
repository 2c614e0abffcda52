import { describe, expect, test } from 'vitest';
import { checkArticle } from '#domain/checks/checkArticle.ts';
import { anArticleToCheck, noContext } from '#tests/checks.ts';

const of = (rule: string, changes: Parameters<typeof anArticleToCheck>[0]) =>
  checkArticle(anArticleToCheck(changes), noContext).filter((finding) => finding.rule === rule);

describe('title and summary', () => {
  test.each([
    ['', ['S1Empty error']],
    ['   ', ['S1Empty error']],
    ['Neck pain', []],
    ['x'.repeat(65), []],
    ['x'.repeat(66), ['S1Long warning']],
  ])('title %j', (title, expected) =>
    expect(of('S1', { title }).map(({ sentence, level }) => `${sentence} ${level}`)).toEqual(expected),
  );
});
