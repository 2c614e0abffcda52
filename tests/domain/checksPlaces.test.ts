import { expect, test } from 'vitest';
import { findingsOf } from '#tests/checks.ts';

const link = '<a href="https://example.org">here</a>';
const heading = '<h4>How</h4>';
const table = '<table><tbody><tr><td>a</td></tr></tbody></table>';
const picture = '<img src="/site/images/x-800.jpg">';
const body = `<p>Fine. A PTNS helps.</p><h2>Heat</h2>${heading}<p>See ${link}.</p>${table}<p>${picture}</p><p>It is a guaranteed cure.</p>`;

test.each([
  ['S4', heading],
  ['L2', link],
  ['T1', table],
  ['I1', picture],
  ['R3', 'PTNS'],
  ['C10', 'guaranteed'],
])('the place of %s is what it speaks of, to the letter', (rule, words) => {
  const [found] = findingsOf(rule, { body });
  const place = found && 'start' in found.place ? found.place : { start: 0, end: 0 };
  expect(body.slice(place.start, place.end)).toBe(words);
});
