import { describe, expect, test } from 'vitest';
import { type CarryStep, carried, columnsOf, daysShown, type Standing, turned } from '#domain/calendar.ts';
import { minutesBetween, wallAt } from '#domain/instant.ts';
import { daysLater, instantAtWall, movedOnWall, wallOf, wallSpan } from '#domain/wallTime.ts';

const chicago = 'America/Chicago';
const phoenix = 'America/Phoenix';

describe('what the wall shows', () => {
  test.each([
    ['2026-11-24T15:20:00.000Z', chicago, '2026-11-24T09:20', 'on a plain day'],
    ['2026-11-24T15:20:00.000Z', phoenix, '2026-11-24T08:20', 'in another zone'],
    ['2026-11-25T03:00:00.000Z', chicago, '2026-11-24T21:00', 'on the day before by the wall'],
    ['2026-03-08T07:59:00.000Z', chicago, '2026-03-08T01:59', 'a minute before the gap'],
    ['2026-03-08T08:00:00.000Z', chicago, '2026-03-08T03:00', 'after it'],
    ['2026-11-01T06:30:00.000Z', chicago, '2026-11-01T01:30', 'in the hour that comes twice'],
    ['2026-11-01T07:30:00.000Z', chicago, '2026-11-01T01:30', 'and the second time'],
  ])('at %s in %s is %s, %s', (at, zone, wall) => {
    expect(wallOf(at, zone).toISOString()).toBe(`${wall}:00.000Z`);
  });

  test.each([
    ['2026-11-24T09:20', '2026-11-24T15:20:00.000Z', 'a plain day'],
    ['2026-03-08T02:30', '2026-03-08T08:00:00.000Z', 'a time that is skipped: the end of the gap'],
    ['2026-11-01T01:30', '2026-11-01T06:30:00.000Z', 'a time that comes twice: the first'],
    ['2026-11-01T09:00', '2026-11-01T15:00:00.000Z', 'the morning of 25 hours'],
    ['2026-03-08T09:00', '2026-03-08T14:00:00.000Z', 'the morning of 23 hours'],
  ])('%s means %s: %s', (wall, at) => {
    expect(instantAtWall(new Date(`${wall}:00.000Z`), chicago)).toBe(at);
  });

  test('a visit put back where it already shows stays the moment it was, also the second time round', () => {
    const second = '2026-11-01T07:30:00.000Z';
    expect(movedOnWall(second, wallOf(second, chicago), chicago)).toBe(second);
    expect(movedOnWall(second, wallAt('2026-11-01', 9 * 60), chicago)).toBe('2026-11-01T15:00:00.000Z');
  });

  test.each([
    ['2026-03-08T07:30:00.000Z', '2026-03-08T08:30:00.000Z', '01:30', '03:30', 'over the gap'],
    [
      '2026-11-01T06:30:00.000Z',
      '2026-11-01T07:10:00.000Z',
      '01:30',
      '02:10',
      'into the second round, as long as it is',
    ],
    ['2026-11-24T15:00:00.000Z', '2026-11-24T15:40:00.000Z', '09:00', '09:40', 'on a plain day'],
  ])('from %s to %s stretches %s to %s, %s', (startsAt, endsAt, from, to) => {
    const { start, end } = wallSpan({ startsAt, endsAt }, chicago);
    expect([start, end].map((wall) => wall.toISOString().slice(11, 16))).toEqual([from, to]);
  });

  test('a day later is the same by the wall, after 23, 24 or 25 hours', () => {
    const hours = ['2026-03-07', '2026-06-01', '2026-10-31'].map((day) => {
      const start = instantAtWall(wallAt(day, 9 * 60), chicago);
      return minutesBetween(start, daysLater(start, 1, chicago)) / 60;
    });
    expect(hours).toEqual([23, 24, 25]);
  });
});

describe('the days shown', () => {
  test.each([
    ['day', '2026-11-26', '2026-11-26', '2026-11-26'],
    ['agenda', '2026-11-26', '2026-11-26', '2026-11-26'],
    ['week', '2026-11-26', '2026-11-22', '2026-11-28'],
    ['week', '2026-11-22', '2026-11-22', '2026-11-28'],
    ['month', '2026-11-26', '2026-11-01', '2026-12-05'],
    ['month', '2026-02-10', '2026-02-01', '2026-02-28'],
    ['month', '2027-01-31', '2026-12-27', '2027-02-06'],
  ] as const)('%s of %s are %s to %s', (view, day, from, to) => {
    expect(daysShown(view, day)).toEqual({ from, to });
  });

  test.each([
    ['day', '2026-11-30', 1, '2026-12-01'],
    ['week', '2026-11-26', -1, '2026-11-19'],
    ['month', '2026-01-31', 1, '2026-02-28'],
    ['month', '2027-01-15', -1, '2026-12-15'],
    ['agenda', '2026-03-01', -1, '2026-02-28'],
  ] as const)('%s after %s by %i is %s', (view, day, by, next) => {
    expect(turned(view, day, by)).toBe(next);
  });
});

const names = { location: (id: string) => id, provider: (id: string) => id };

test('the columns: who works or is away, and who has a visit all the same, by location and name', () => {
  const span = { startsAt: '2026-11-24T15:00:00.000Z', endsAt: '2026-11-24T23:00:00.000Z' };
  const openings = [
    { providerId: 'lee', locationId: 'phoenix', open: [span], away: [] },
    { providerId: 'ahn', locationId: 'phoenix', open: [], away: [{ ...span, reason: null }] },
    { providerId: 'zoe', locationId: 'chicago', open: [span], away: [] },
    { providerId: 'nobody', locationId: 'chicago', open: [], away: [] },
  ];
  const visits = [
    { providerId: 'guest', locationId: 'chicago' },
    { providerId: 'zoe', locationId: 'chicago' },
  ];
  expect(
    columnsOf(openings, visits, names).map(({ locationId, providerId }) => `${locationId} ${providerId}`),
  ).toEqual(['chicago guest', 'chicago zoe', 'phoenix ahn', 'phoenix lee']);
});

describe('a visit that is carried', () => {
  const zones: Record<string, string> = { chicago, phoenix };
  const columns = [
    { providerId: 'zoe', locationId: 'chicago' },
    { providerId: 'lee', locationId: 'phoenix' },
  ];
  const at = (startsAt: string): Standing => ({
    providerId: 'zoe',
    locationId: 'chicago',
    startsAt,
    minutes: 20,
  });
  const go = (startsAt: string, step: CarryStep) =>
    carried(at(startsAt), step, columns, (id) => zones[id] ?? 'UTC');

  test.each<[string, CarryStep, string, string]>([
    [
      '2026-11-24T15:00:00.000Z',
      { kind: 'later', minutes: 15 },
      '2026-11-24T15:15:00.000Z',
      'a quarter later',
    ],
    [
      '2026-11-24T15:00:00.000Z',
      { kind: 'later', minutes: -5 },
      '2026-11-24T14:55:00.000Z',
      'five minutes earlier',
    ],
    ['2026-03-08T07:45:00.000Z', { kind: 'later', minutes: 15 }, '2026-03-08T08:00:00.000Z', 'over the gap'],
    [
      '2026-11-01T06:45:00.000Z',
      { kind: 'later', minutes: 15 },
      '2026-11-01T07:00:00.000Z',
      'into the hour again',
    ],
    ['2026-10-31T14:00:00.000Z', { kind: 'days', days: 1 }, '2026-11-01T15:00:00.000Z', 'to the next day'],
    [
      '2026-03-07T08:30:00.000Z',
      { kind: 'days', days: 1 },
      '2026-03-08T08:00:00.000Z',
      'to a day that skips it',
    ],
  ])('from %s by %o stands at %s: %s', (from, step, to) => {
    expect(go(from, step).startsAt).toBe(to);
  });

  test('to the next column keeps its time by the wall there', () => {
    expect(go('2026-11-24T15:00:00.000Z', { kind: 'column', by: 1 })).toEqual({
      providerId: 'lee',
      locationId: 'phoenix',
      startsAt: '2026-11-24T16:00:00.000Z',
      minutes: 20,
    });
  });

  test('past the last column stays where it is', () => {
    expect(go('2026-11-24T15:00:00.000Z', { kind: 'column', by: -1 })).toEqual(
      at('2026-11-24T15:00:00.000Z'),
    );
  });

  test.each([
    [5, 25],
    [-15, 5],
    [-50, 5],
    [900, 600],
  ])('made longer by %i lasts %i minutes', (by, minutes) => {
    expect(go('2026-11-24T15:00:00.000Z', { kind: 'longer', minutes: by }).minutes).toBe(minutes);
  });
});
