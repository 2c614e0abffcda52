import { describe, expect, test } from 'vitest';
import {
  type DatedChanges,
  dayHours,
  openIntervals,
  type WeeklyHours,
  weeklyHours,
} from '#domain/weeklyHours.ts';

const newYork = 'America/New_York';
const sunday = (opensAt: number, closesAt: number): WeeklyHours => [{ weekday: 0, opensAt, closesAt }];
const hour = 60;

const openOn = (hours: WeeklyHours, date: string, zone: string): string[] =>
  openIntervals(hours, `${date}T00:00:00.000Z`, `${date}T23:59:00.000Z`, zone).map(({ startsAt, endsAt }) =>
    [startsAt, endsAt].map((at) => at.slice(11, 16)).join('–'),
  );

describe('hours on days when clocks change', () => {
  test.each([
    ['a fold inside lengthens', '2026-11-01', newYork, 0, 4, ['04:00–09:00']],
    ['a fold at the end is not counted twice', '2026-11-01', newYork, 0, 1.5, ['04:00–05:30']],
    ['a fold at the beginning opens the first time', '2026-11-01', newYork, 1.5, 2, ['05:30–07:00']],
    ['a gap inside shortens', '2027-03-14', newYork, 1, 4, ['06:00–08:00']],
    ['a gap at the beginning opens after it', '2027-03-14', newYork, 2.5, 4, ['07:00–08:00']],
    ['a gap at the end closes with it', '2027-03-14', newYork, 1, 2.5, ['06:00–07:00']],
    ['hours that are all gap do not open', '2027-03-14', newYork, 2, 3, []],
    ['the working day moves an hour, fall', '2026-11-01', newYork, 9, 17, ['14:00–22:00']],
    ['the working day moves an hour, spring', '2027-03-14', newYork, 9, 17, ['13:00–21:00']],
    ['Chicago, fall', '2026-11-01', 'America/Chicago', 0, 4, ['05:00–10:00']],
    ['Chicago, spring', '2027-03-14', 'America/Chicago', 1, 4, ['07:00–09:00']],
    ['Phoenix knows no change, fall', '2026-11-01', 'America/Phoenix', 0, 4, ['07:00–11:00']],
    ['Phoenix knows no change, spring', '2027-03-14', 'America/Phoenix', 0, 4, ['07:00–11:00']],
  ])('%s', (_, date, zone, opens, closes, expected) =>
    expect(openOn(sunday(opens * hour, closes * hour), date, zone)).toEqual(expected),
  );
});

test('the hours of a week become one opening a day, in order, cut at both ends', () => {
  const hours: WeeklyHours = [
    { weekday: 2, opensAt: 780, closesAt: 1020 },
    { weekday: 1, opensAt: 540, closesAt: 720 },
    { weekday: 2, opensAt: 480, closesAt: 780 },
    { weekday: 1, opensAt: 700, closesAt: 800 },
  ];
  expect(openIntervals(hours, '2026-11-02T15:00:00.000Z', '2026-11-03T16:00:00.000Z', newYork)).toEqual([
    { startsAt: '2026-11-02T15:00:00.000Z', endsAt: '2026-11-02T18:20:00.000Z' },
    { startsAt: '2026-11-03T13:00:00.000Z', endsAt: '2026-11-03T16:00:00.000Z' },
  ]);
});

test('both days of a validity count, and none outside', () => {
  const hours: WeeklyHours = [
    { weekday: 1, opensAt: 540, closesAt: 600, validFrom: '2026-11-09', validTo: '2026-11-16' },
  ];
  const opened = openIntervals(hours, '2026-11-01T00:00:00.000Z', '2026-12-01T00:00:00.000Z', newYork);
  expect(opened.map(({ startsAt }) => startsAt.slice(0, 10))).toEqual(['2026-11-09', '2026-11-16']);
});

test('hours to midnight and from midnight are one opening', () => {
  const hours: WeeklyHours = [
    { weekday: 1, opensAt: 1380, closesAt: 1440 },
    { weekday: 2, opensAt: 0, closesAt: 60 },
  ];
  expect(openIntervals(hours, '2026-11-02T00:00:00.000Z', '2026-11-04T00:00:00.000Z', newYork)).toEqual([
    { startsAt: '2026-11-03T04:00:00.000Z', endsAt: '2026-11-03T06:00:00.000Z' },
  ]);
});

test.each([
  [{ weekday: 7, opensAt: 0, closesAt: 60 }],
  [{ weekday: -1, opensAt: 0, closesAt: 60 }],
  [{ weekday: 0, opensAt: 60, closesAt: 60 }],
  [{ weekday: 0, opensAt: 0, closesAt: 1441 }],
  [{ weekday: 0, opensAt: 0.5, closesAt: 60 }],
  [{ weekday: 0, opensAt: 0, closesAt: 60, validFrom: '2027-02-29' }],
  [{ weekday: 0, opensAt: 0, closesAt: 60, validFrom: '2027-02-02', validTo: '2027-02-01' }],
  [{ weekday: 0, opensAt: 0, closesAt: 60, lunch: true }],
])('%j are no hours', (hours) => expect(weeklyHours.safeParse([hours]).success).toBe(false));

describe('dates that do not follow the week', () => {
  const hours = [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, opensAt: 540, closesAt: 600 }));
  const opened = (changes: DatedChanges) =>
    openIntervals(hours, '2026-11-02T05:00:00.000Z', '2026-11-06T05:00:00.000Z', newYork, changes).map(
      ({ startsAt, endsAt }) => `${startsAt.slice(8, 16)}–${endsAt.slice(11, 16)}`,
    );

  test.each<[string, DatedChanges, string[]]>([
    ['a week as it is', {}, ['02T14:00–15:00', '03T14:00–15:00', '04T14:00–15:00', '05T14:00–15:00']],
    [
      'a closure counts both its days',
      { closures: [{ startsOn: '2026-11-03', endsOn: '2026-11-04' }] },
      ['02T14:00–15:00', '05T14:00–15:00'],
    ],
    [
      'a date with hours of its own has no others',
      { exceptions: [{ date: '2026-11-03', hours: [{ opensAt: 780, closesAt: 840 }] }] },
      ['02T14:00–15:00', '03T18:00–19:00', '04T14:00–15:00', '05T14:00–15:00'],
    ],
    [
      'a date without hours is not worked',
      { exceptions: [{ date: '2026-11-03', hours: [] }] },
      ['02T14:00–15:00', '04T14:00–15:00', '05T14:00–15:00'],
    ],
    [
      'a closure goes before hours of the date',
      {
        closures: [{ startsOn: '2026-11-03', endsOn: '2026-11-05' }],
        exceptions: [{ date: '2026-11-03', hours: [{ opensAt: 780, closesAt: 840 }] }],
      },
      ['02T14:00–15:00'],
    ],
  ])('%s', (_, changes, expected) => expect(opened(changes)).toEqual(expected));
});

describe('of two stretches at the same time the later is at fault', () => {
  const morning = { weekday: 1, opensAt: 8 * hour, closesAt: 12 * hour };
  test.each([
    ['a second stretch that begins too early', { weekday: 1, opensAt: 11 * hour, closesAt: 15 * hour }, true],
    ['the same hours again', morning, true],
    ['one right after it', { weekday: 1, opensAt: 12 * hour, closesAt: 15 * hour }, false],
    ['the same hours on another day', { ...morning, weekday: 2 }, false],
  ])('%s', (_, other, isAtFault) => {
    const faults = weeklyHours.safeParse([morning, other]).error?.issues ?? [];
    expect(faults.map(({ path, message }) => [path.join('.'), message])).toEqual(
      isAtFault ? [['1.opensAt', 'hours.overlap']] : [],
    );
  });

  test('but not where one ends before the other begins to hold', () => {
    const [summer, winter] = [
      { ...morning, validTo: '2026-09-30' },
      { ...morning, validFrom: '2026-10-01' },
    ];
    expect(weeklyHours.safeParse([summer, winter]).success).toBe(true);
    expect(weeklyHours.safeParse([summer, { ...winter, validFrom: '2026-09-30' }]).success).toBe(false);
  });

  test('on a date of its own too', () => {
    const hours = { opensAt: 8 * hour, closesAt: 12 * hour };
    expect(dayHours.safeParse([hours, hours]).error?.issues[0]?.message).toBe('hours.overlap');
  });
});
