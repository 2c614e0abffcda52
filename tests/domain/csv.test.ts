import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvCell, csvLine } from '#domain/csv.ts';

/** RFC 4180, read strictly. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (isQuoted) {
      if (sign === '"' && text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else if (sign === '"') isQuoted = false;
      else cell += sign;
    } else if (sign === '"') isQuoted = true;
    else if (sign === ',') {
      rows.at(-1)?.push(cell);
      cell = '';
    } else if (sign === '\r' && text[at + 1] === '\n') {
      rows.at(-1)?.push(cell);
      cell = '';
      rows.push([]);
      at += 1;
    } else cell += sign;
  }
  return rows.slice(0, -1);
}

const formulaSigns = /^[\s\u200B\uFEFF]*[=+\-@\t\r\n＝＋－＠]/u;

describe('a cell', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+1 212', "'+1 212"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['  =cmd', "'  =cmd"],
    ['＝1', "'＝1"],
    ['a;=1', "a;'=1"],
    ['a\n=1', "a\n'=1"],
  ])('of %j is no formula', (typed, kept) => {
    expect(readCsv(csvLine([typed]))).toEqual([[kept]]);
  });

  test.each([
    '(212) 555-0147',
    '00123',
    '12345678901234567',
    '3/4',
    'MAR1',
    'one\ntwo',
    'says "hi"',
    'a, b',
    'Ñandú',
    '',
  ])('of %j stays as it is', (typed) => {
    expect(readCsv(csvLine([typed]))).toEqual([[typed]]);
  });

  test('of nothing is empty, of a truth or a number its text', () => {
    expect([csvCell(null), csvCell(undefined), csvCell(true), csvCell(3)]).toEqual(['', '', 'true', '3']);
  });
});

test('whatever is written, every line has as many cells as it was given and none begins a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }), (cells) => {
      const [row, ...more] = readCsv(csvLine(cells));
      expect(more).toEqual([]);
      expect(row).toHaveLength(cells.length);
      expect(row?.some((cell) => formulaSigns.test(cell))).toBe(false);
    }),
    { numRuns: 500 },
  );
});
