import { expect, test } from 'vitest';
import { aroundDigits, phoneDigits } from '#domain/phoneSearch.ts';

test.each([
  ['0142', '0142'],
  ['555-01 42', '5550142'],
  ['+1 (212) 555-0142', '12125550142'],
  ['42', undefined],
  ['ana 0142', undefined],
  ['', undefined],
  ['1234567890123456', undefined],
])('%j is looked for as the number %j', (typed, digits) => expect(phoneDigits(typed)).toBe(digits));

test.each([
  ['(212) 555-0142', '0142', ['(212) 555-', '0142', '']],
  ['(212) 555-0142', '2555', ['(21', '2) 555', '-0142']],
  ['(212) 212-0142', '212', ['(212) ', '212', '-0142']],
  ['(212) 555-0142', '999', undefined],
  ['(212) 555-0142', '', undefined],
])('in %s the digits %s stand here', (shown, digits, parts) =>
  expect(aroundDigits(shown, digits)).toEqual(parts),
);
