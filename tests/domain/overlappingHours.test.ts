import { describe, expect, test } from 'vitest';
import { overlappingDates, overlappingHours, twiceDated } from '#domain/overlappingHours.ts';

const zones = new Map([
  ['hudson', 'America/New_York'],
  ['mill', 'America/New_York'],
  ['mesa', 'America/Phoenix'],
]);
const on = (locationId: string, weekday: number, opensAt: number, closesAt: number, own = {}) => ({
  ...{ locationId, weekday, opensAt, closesAt },
  ...own,
});

describe('weekly hours', () => {
  const monday = on('hudson', 1, 540, 720);
  test.each([
    ['one after the other', on('hudson', 1, 720, 900), false],
    ['at one place twice', on('hudson', 1, 700, 900), true],
    ['at two places', on('mill', 1, 600, 660), true],
    ['on another day', on('mill', 2, 540, 720), false],
    ['valid only later', on('mill', 1, 540, 720, { validFrom: '2026-12-01' }), true],
    ['a zone further west, later by the clock of both', on('mesa', 1, 600, 700), false],
    ['a zone further west, in winter only', on('mesa', 1, 540, 570), true],
  ])('%s: %s', (_, other, meet) =>
    expect(overlappingHours([monday, other], zones)).toEqual(meet ? [{ at: 1, other: 0 }] : []),
  );

  test('of which one ends before the other begins do not meet', () =>
    expect(
      overlappingHours(
        [
          { ...monday, validTo: '2026-11-30' },
          { ...monday, validFrom: '2026-12-01' },
        ],
        zones,
      ),
    ).toEqual([]));

  test('around midnight from Saturday to Sunday meet', () =>
    expect(overlappingHours([on('mesa', 6, 1200, 1440), on('hudson', 0, 30, 120)], zones)).toHaveLength(1));
});

describe('hours of one date', () => {
  const hours = [on('hudson', 1, 540, 720)];
  const dated = (locationId: string, date: string, opensAt: number) => ({
    ...{ locationId, date },
    hours: [{ opensAt, closesAt: opensAt + 60 }],
  });
  test.each([
    ['where nothing else is', [dated('mill', '2026-11-03', 600)], 0],
    ['at the same time elsewhere', [dated('mill', '2026-11-02', 600)], 1],
    ['later that day elsewhere', [dated('mill', '2026-11-02', 780)], 0],
    [
      'elsewhere, with the week given up',
      [dated('mill', '2026-11-02', 600), { ...dated('hudson', '2026-11-02', 0), hours: [] }],
      0,
    ],
  ])('%s', (_, exceptions, count) =>
    expect(overlappingDates({ hours, exceptions }, zones)).toHaveLength(count),
  );

  test('given twice are told by the second', () =>
    expect(
      twiceDated([
        dated('mill', '2026-11-02', 1),
        dated('hudson', '2026-11-02', 1),
        dated('mill', '2026-11-02', 9),
      ]),
    ).toEqual([2]));
});
