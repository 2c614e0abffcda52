import { expect, test } from 'vitest';
import { openingOf, type Shift } from '#domain/opening.ts';

const shift = (own: Partial<Shift> = {}): Shift => ({
  hours: [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, opensAt: 0, closesAt: 1440 })),
  closures: [],
  timeOff: [],
  zone: 'America/New_York',
  ...own,
});
const day = (startsAt: string, endsAt: string) => ({
  startsAt: `${startsAt}:00.000Z`,
  endsAt: `${endsAt}:00.000Z`,
});
const [fall, spring] = [
  day('2026-11-01T04:00', '2026-11-02T05:00'),
  day('2027-03-14T05:00', '2027-03-15T04:00'),
];

test.each([
  ['twenty-five hours in fall', fall],
  ['twenty-three in spring', spring],
])('a whole day is %s', (_, window) => expect(openingOf(shift(), window).open).toEqual([window]));

test('time off and closures are told with their reasons, cut at the window, and take their time', () => {
  const off = { ...day('2026-10-31T12:00', '2026-11-01T05:30'), reason: 'Conference' };
  const closure = { startsOn: '2026-11-02', endsOn: '2026-11-02', name: 'Works' };
  const window = day('2026-11-01T04:00', '2026-11-02T12:00');
  expect(openingOf(shift({ timeOff: [off], closures: [closure] }), window)).toEqual({
    open: [day('2026-11-01T05:30', '2026-11-02T05:00')],
    away: [{ ...day('2026-11-01T04:00', '2026-11-01T05:30'), reason: 'Conference' }],
    closed: [{ ...day('2026-11-02T05:00', '2026-11-02T12:00'), reason: 'Works' }],
  });
});

test('time off that ends between the two half past ones of a fold leaves the second open', () => {
  const off = { ...day('2026-11-01T04:00', '2026-11-01T05:59'), reason: null };
  expect(openingOf(shift({ timeOff: [off] }), fall).open).toEqual([
    day('2026-11-01T05:59', '2026-11-02T05:00'),
  ]);
});
