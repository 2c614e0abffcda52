import { expect, test } from 'vitest';
import { htmlDifference } from '#domain/htmlDifference.ts';

const told = (before: string, after: string) =>
  htmlDifference(before, after).map((line) => `${line.in}: ${line.line}`);

test('what goes and what comes stands line by line, with what is beside it', () => {
  const before = '<p>a</p><p>b</p><video src="/a.mp4"></video><p>c</p><p>d</p>';
  expect(told(before, '<p>a</p><p>b</p><p>c</p><p>d</p>')).toEqual([
    'both: </p>',
    'before: <video src="/a.mp4">',
    'before: </video>',
    'both: <p>',
  ]);
});

test.each([
  ['an attribute', '<h2 id="doses">a</h2>', '<h2>a</h2>', ['before: <h2 id="doses">', 'after: <h2>']],
  ['a mark', '<p>a <mark>b</mark></p>', '<p>a b</p>', ['before: <mark>', 'before: b', 'before: </mark>']],
])('%s that goes is named', (_name, before, after, lines) => {
  expect(told(before, after)).toEqual(expect.arrayContaining(lines));
});

test('what says the same has no difference', () => {
  expect(htmlDifference('<p>a</p>\n<p>b</p>', '<p>a</p><p>b</p>')).toEqual([]);
});
