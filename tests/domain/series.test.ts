import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, epochOf, instantOf, zonedDay, zonedMinutes } from '#domain/instant.ts';
import { expandSeries, mostVisits, type SeriesRule, seriesRule, shiftVisits } from '#domain/series.ts';

const newYork = 'America/New_York';

const rule = (changes: Partial<SeriesRule> = {}): SeriesRule => ({
  every: 1,
  unit: 'week',
  count: 3,
  ...changes,
});

describe('a series', () => {
  test.each<[string, SeriesRule, string[]]>([
    ['every week', rule(), ['2026-10-20', '2026-10-27', '2026-11-03']],
    ['every other week', rule({ every: 2 }), ['2026-10-20', '2026-11-03', '2026-11-17']],
    ['every third day', rule({ every: 3, unit: 'day' }), ['2026-10-20', '2026-10-23', '2026-10-26']],
    [
      'until a day that counts',
      { every: 1, unit: 'week', until: '2026-11-03' },
      ['2026-10-20', '2026-10-27', '2026-11-03'],
    ],
    ['until the day before', { every: 1, unit: 'week', until: '2026-11-02' }, ['2026-10-20', '2026-10-27']],
  ])('%s', (_, of, days) => {
    const visits = expandSeries(of, '2026-10-20T14:00:00.000Z', newYork);
    expect(visits.map((at) => zonedDay(at, newYork))).toEqual(days);
  });

  test('keeps the clock on the wall when summer ends and when it begins', () => {
    expect(expandSeries(rule(), '2026-10-20T14:00:00.000Z', newYork)).toEqual([
      '2026-10-20T14:00:00.000Z',
      '2026-10-27T14:00:00.000Z',
      '2026-11-03T15:00:00.000Z',
    ]);
    expect(expandSeries(rule(), '2027-03-03T15:00:00.000Z', newYork)).toEqual([
      '2027-03-03T15:00:00.000Z',
      '2027-03-10T15:00:00.000Z',
      '2027-03-17T14:00:00.000Z',
    ]);
  });

  test('begins as clocks go on where they skip its hour, and is itself again the week after', () => {
    const visits = expandSeries(rule(), '2027-03-07T07:30:00.000Z', newYork);
    expect(visits.map((at) => zonedMinutes(at, newYork))).toEqual([150, 180, 150]);
    expect(visits[1]).toBe('2027-03-14T07:00:00.000Z');
  });

  test('is in the first of two equal hours, but begins just where it was chosen', () => {
    const daily = rule({ unit: 'day', count: 2 });
    expect(expandSeries(daily, '2026-10-31T05:30:00.000Z', newYork)[1]).toBe('2026-11-01T05:30:00.000Z');
    expect(expandSeries(daily, '2026-11-01T06:30:00.000Z', newYork)).toEqual([
      '2026-11-01T06:30:00.000Z',
      '2026-11-02T06:30:00.000Z',
    ]);
  });

  test('that would not end in sight is one longer than is allowed, so that it is told', () => {
    const endless = { every: 1, unit: 'day', until: '2036-01-01' } as SeriesRule;
    expect(expandSeries(endless, '2026-10-20T14:00:00.000Z', newYork)).toHaveLength(mostVisits + 1);
  });

  test.each([
    [{ every: 1, unit: 'week' }, 'count'],
    [{ every: 1, unit: 'week', count: 3, until: '2026-12-01' }, 'count'],
    [{ every: 0, unit: 'week', count: 3 }, 'every'],
    [{ every: 53, unit: 'week', count: 3 }, 'every'],
    [{ every: 1, unit: 'month', count: 3 }, 'unit'],
    [{ every: 1, unit: 'week', count: 1 }, 'count'],
    [{ every: 1, unit: 'week', count: 61 }, 'count'],
  ])('%j names the field', (sent, field) => {
    const { error } = seriesRule.safeParse(sent);
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual([field]);
  });

  const zones = fc.constantFrom(
    newYork,
    'America/Chicago',
    'America/Phoenix',
    'Europe/Madrid',
    'Australia/Lord_Howe',
  );
  const starts = fc
    .integer({
      min: Date.parse('2025-01-01T00:00:00Z') / 60_000,
      max: Date.parse('2028-01-01T00:00:00Z') / 60_000,
    })
    .map((minutes) => instantOf(minutes * 60_000));
  const rules = fc.record({
    every: fc.integer({ min: 1, max: 12 }),
    unit: fc.constantFrom('week' as const, 'day' as const),
    count: fc.integer({ min: 2, max: 60 }),
  });

  test('always: as many as asked for, in order, on the right days, at the same time wherever that time exists', () => {
    fc.assert(
      fc.property(zones, starts, rules, (zone, startsAt, of) => {
        const visits = expandSeries(of, startsAt, zone);
        const [day, minutes] = [zonedDay(startsAt, zone), zonedMinutes(startsAt, zone)];
        const step = of.every * (of.unit === 'week' ? 7 : 1);
        expect(visits).toHaveLength(of.count);
        expect(visits[0]).toBe(startsAt);
        for (const [nth, at] of visits.entries()) {
          expect(zonedDay(at, zone)).toBe(addDays(day, nth * step));
          const later = zonedMinutes(at, zone) - minutes;
          expect(later).toBeGreaterThanOrEqual(0);
          expect(later).toBeLessThanOrEqual(60);
        }
        expect(visits.toSorted()).toEqual(visits);
        expect(new Set(visits).size).toBe(visits.length);
      }),
    );
  });

  test('moved as a whole and moved back is where it was, where no clock skipped the time', () => {
    const phoenix = 'America/Phoenix';
    const shifts = fc.integer({ min: -20_000, max: 20_000 });
    fc.assert(
      fc.property(starts, rules, shifts, (startsAt, of, minutes) => {
        const visits = expandSeries(of, startsAt, phoenix).map((at, nth) => ({
          id: String(nth),
          startsAt: at,
        }));
        const [first = { id: '', startsAt }] = visits;
        const to = instantOf(epochOf(startsAt) + minutes * 60_000);
        const moved = shiftVisits(visits, first, to, phoenix);
        const [begin = first] = moved;
        expect(shiftVisits(moved, begin, startsAt, phoenix)).toEqual(visits);
      }),
    );
  });
});

describe('visits moved together', () => {
  const visits = expandSeries(rule(), '2026-10-20T14:00:00.000Z', newYork).map((startsAt, nth) => ({
    id: String(nth),
    startsAt,
  }));
  const second = visits[1] ?? { id: '', startsAt: '' };

  test('go by as many days and minutes on the wall, on both sides of a change of clocks', () => {
    const moved = shiftVisits(visits, second, '2026-10-28T18:30:00.000Z', newYork);
    expect(moved.map(({ startsAt }) => startsAt)).toEqual([
      '2026-10-21T18:30:00.000Z',
      '2026-10-28T18:30:00.000Z',
      '2026-11-04T19:30:00.000Z',
    ]);
  });

  test('over a change of clocks keep the time on the wall, not the hours between', () => {
    const [first] = visits;
    const moved = shiftVisits(visits, first ?? second, '2026-10-27T14:00:00.000Z', newYork);
    expect(moved.map(({ startsAt }) => startsAt)).toEqual([
      '2026-10-27T14:00:00.000Z',
      '2026-11-03T15:00:00.000Z',
      '2026-11-10T15:00:00.000Z',
    ]);
  });

  test('stay where they are when only the provider is another', () => {
    expect(shiftVisits(visits, second, second.startsAt, newYork)).toEqual(visits);
  });

  test('may go over midnight', () => {
    const moved = shiftVisits(visits, second, '2026-10-27T03:00:00.000Z', newYork);
    expect(
      moved.map(({ startsAt }) => [zonedDay(startsAt, newYork), zonedMinutes(startsAt, newYork)]),
    ).toEqual([
      ['2026-10-19', 1_380],
      ['2026-10-26', 1_380],
      ['2026-11-02', 1_380],
    ]);
  });
});
