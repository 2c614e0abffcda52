import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  isInFold,
  minutesBetween,
  weekday as weekdayOf,
  zonedDay,
  zonedMinutes,
} from '#domain/instant.ts';
import { type Availability, fits, freeSlots, refusalOf, type SlotSearch } from '#domain/slots.ts';
import { type Interval, overlaps, type Span, spanOf } from '#domain/span.ts';
import type { WeeklyHours } from '#domain/weeklyHours.ts';

const newYork = 'America/New_York';
const everyDay = (opensAt: number, closesAt: number): WeeklyHours =>
  [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, opensAt, closesAt }));

const aProvider = (own: Partial<Availability> = {}): Availability => ({
  id: 'ada',
  hours: everyDay(540, 660),
  timeOff: [],
  busy: [],
  ...own,
});

const aService = (duration: number, own: Partial<SlotSearch['service']> = {}): SlotSearch['service'] => ({
  duration,
  bufferBefore: 0,
  buffer: 0,
  aheadDays: 365,
  ...own,
});

const aSearch = (own: Partial<SlotSearch> = {}): SlotSearch => ({
  service: aService(60),
  closures: [],
  providers: [aProvider()],
  locationId: 'hudson',
  zone: newYork,
  from: '2026-11-02T05:00:00.000Z',
  to: '2026-11-03T05:00:00.000Z',
  now: '2026-10-01T00:00:00.000Z',
  ...own,
});

const startsOf = (search: SlotSearch): string[] =>
  freeSlots(search).map(({ startsAt }) => startsAt.slice(11, 16));
const between = (startsAt: string, endsAt: string): Interval => ({
  startsAt: `2026-11-02T${startsAt}:00.000Z`,
  endsAt: `2026-11-02T${endsAt}:00.000Z`,
});

describe('on days when clocks change', () => {
  const night = (date: string, zone: string, step = 30): string[] =>
    startsOf(
      aSearch({
        service: aService(30),
        providers: [aProvider({ hours: everyDay(60, 180) })],
        from: `${date}T00:00:00.000Z`,
        to: `${date}T23:00:00.000Z`,
        stepMinutes: step,
        zone,
      }),
    );

  test.each([
    ['2026-11-01', newYork, ['05:00', '05:30', '06:00', '06:30', '07:00', '07:30']],
    ['2027-03-14', newYork, ['06:00', '06:30']],
    ['2026-11-01', 'America/Chicago', ['06:00', '06:30', '07:00', '07:30', '08:00', '08:30']],
    ['2027-03-14', 'America/Chicago', ['07:00', '07:30']],
    ['2026-11-01', 'America/Phoenix', ['08:00', '08:30', '09:00', '09:30']],
    ['2027-03-14', 'America/Phoenix', ['08:00', '08:30', '09:00', '09:30']],
  ])('%s in %s from 1 to 3 at night', (date, zone, expected) => expect(night(date, zone)).toEqual(expected));
});

describe('what is offered', () => {
  test('starts with the opening and ends by closing time', () =>
    expect(startsOf(aSearch())).toEqual(['14:00', '14:30', '15:00']));

  test.each([
    ['13:00:00', ['14:00', '14:30', '15:00']],
    ['13:45:00', ['14:00', '14:30', '15:00']],
    ['13:45:01', ['14:30', '15:00']],
    ['14:20:00', ['15:00']],
    ['23:00:00', []],
  ])('at %s nothing sooner than fifteen minutes', (now, expected) =>
    expect(startsOf(aSearch({ now: `2026-11-02T${now}.000Z` }))).toEqual(expected),
  );

  test.each([
    ['a visit in the middle', 0, [between('14:30', '15:00')], ['15:00']],
    ['a visit that ends as the slot begins', 0, [between('13:00', '14:00')], ['14:00', '14:30', '15:00']],
    ['a buffer before the next visit', 15, [between('15:00', '15:10')], []],
    ['a buffer that just fits', 15, [between('15:15', '16:00')], ['14:00']],
    ['a buffer past closing', 15, [between('13:00', '13:30')], ['14:00', '14:30', '15:00']],
    ['visits that overlap each other', 0, [between('14:00', '14:40'), between('14:10', '14:20')], ['15:00']],
  ])('leaves room for %s', (_, buffer, busy, expected) =>
    expect(
      startsOf(
        aSearch({ service: aService(60, { buffer }), providers: [aProvider({ busy: busy.map(spanOf) })] }),
      ),
    ).toEqual(expected),
  );

  test('is not within time off, but a buffer may be', () =>
    expect(
      startsOf(
        aSearch({
          service: aService(60, { buffer: 30 }),
          providers: [aProvider({ timeOff: [between('15:30', '20:00')] })],
        }),
      ),
    ).toEqual(['14:00', '14:30']));

  test.each<[string, Partial<SlotSearch['service']>, Interval[], string[]]>([
    ['that just fits', { bufferBefore: 15 }, [between('13:00', '13:45')], ['14:00', '14:30', '15:00']],
    ['that does not', { bufferBefore: 15 }, [between('13:00', '13:46')], ['14:30', '15:00']],
    ['before opening', { bufferBefore: 30 }, [], ['14:00', '14:30', '15:00']],
    ['on both sides', { bufferBefore: 30, buffer: 30 }, [between('13:30', '14:00')], ['14:30', '15:00']],
  ])('leaves room before the visit for a buffer %s', (_, own, busy, expected) =>
    expect(
      startsOf(aSearch({ service: aService(60, own), providers: [aProvider({ busy: busy.map(spanOf) })] })),
    ).toEqual(expected),
  );

  test('keeps closures and follows hours of the date alone', () => {
    const closures = [{ startsOn: '2026-11-02', endsOn: '2026-11-02', name: 'Works' }];
    const exceptions = [{ date: '2026-11-02', hours: [{ opensAt: 780, closesAt: 840 }] }];
    expect(startsOf(aSearch({ closures }))).toEqual([]);
    expect(startsOf(aSearch({ providers: [aProvider({ exceptions })] }))).toEqual(['18:00']);
  });

  test.each([
    [31, []],
    [32, ['14:00', '14:30', '15:00']],
  ])('ahead of %d days from the first of October', (aheadDays, expected) =>
    expect(
      startsOf(aSearch({ service: aService(60, { aheadDays }), now: '2026-10-01T12:00:00.000Z' })),
    ).toEqual(expected),
  );

  test.each([
    [20, ['14:00', '14:10', '14:20', '14:30', '14:40', '14:50', '15:00', '15:10', '15:20', '15:30', '15:40']],
    [45, ['14:00', '14:15', '14:30', '14:45', '15:00', '15:15']],
    [60, ['14:00', '14:30', '15:00']],
    [120, ['14:00']],
    [121, []],
  ])('a visit of %d minutes may start at these times', (duration, expected) =>
    expect(startsOf(aSearch({ service: aService(duration) }))).toEqual(expected),
  );

  test('does not move when the search begins later', () => {
    const search = aSearch({ service: aService(20) });
    const later = startsOf({ ...search, from: '2026-11-02T14:33:00.000Z' });
    expect(startsOf(search)).toEqual(expect.arrayContaining(later));
    expect(later[0]).toBe('14:40');
  });

  test('comes by time, then by provider, with its reasons', () =>
    expect(
      freeSlots(
        aSearch({
          providers: [aProvider({ id: 'zoe' }), aProvider({ busy: [spanOf(between('14:00', '15:00'))] })],
          preferredTimes: [{ day: 'mon', part: 'morning' }],
          preferredProviderId: 'zoe',
          stepMinutes: 60,
        }),
      ).map(({ startsAt, providerId, reasons }) => [startsAt.slice(11, 16), providerId, ...reasons]),
    ).toEqual([
      [
        '14:00',
        'zoe',
        'first-available',
        'first-with-provider',
        'preferred-provider',
        'matches-preferred-time',
      ],
      ['15:00', 'ada', 'first-with-provider', 'matches-preferred-time'],
      ['15:00', 'zoe', 'preferred-provider', 'matches-preferred-time'],
    ]));

  test.each([
    ['mon', 'morning', true],
    ['any', 'morning', true],
    ['mon', 'afternoon', false],
    ['sun', 'morning', false],
  ] as const)('a Monday at nine matches %s %s: %s', (day, part, matches) =>
    expect(
      freeSlots(aSearch({ preferredTimes: [{ day, part }], limit: 1 }))[0]?.reasons.includes(
        'matches-preferred-time',
      ),
    ).toBe(matches),
  );

  test('a limit keeps the earliest of all providers', () =>
    expect(
      freeSlots(aSearch({ providers: [aProvider({ id: 'b' }), aProvider({ id: 'a' })], limit: 3 })).map(
        ({ startsAt, providerId }) => `${startsAt.slice(11, 16)} ${providerId}`,
      ),
    ).toEqual(['14:00 a', '14:00 b', '14:30 a']));
});

describe('booking an exact time', () => {
  const provider = aProvider({
    busy: [spanOf(between('15:30', '16:00'))],
    timeOff: [between('14:00', '14:10')],
  });
  test.each([
    ['14:10', null],
    ['14:17', null],
    ['14:30', 'busy'],
    ['14:05', 'time-off'],
    ['13:59', 'closed'],
    ['15:01', 'closed'],
    ['09:00', 'past'],
  ])('at %s answers %s', (time, refusal) => {
    const search = {
      service: aService(60, { buffer: 10 }),
      zone: newYork,
      now: '2026-11-02T09:30:00.000Z',
      closures: [],
      provider,
    };
    expect(refusalOf(`2026-11-02T${time}:00.000Z`, search)).toBe(refusal);
    expect(fits(`2026-11-02T${time}:00.000Z`, search)).toBe(refusal === null);
  });
});

test.each<[string, string, Partial<Parameters<typeof refusalOf>[1]>, string | null]>([
  [
    'a closed day',
    '14:00',
    { closures: [{ startsOn: '2026-11-01', endsOn: '2026-11-02', name: '' }] },
    'closure',
  ],
  [
    'the day after one',
    '14:00',
    { closures: [{ startsOn: '2026-11-01', endsOn: '2026-11-01', name: '' }] },
    null,
  ],
  ['a day too far', '14:00', { service: aService(60, { aheadDays: 31 }) }, 'too-far'],
  ['between two minutes', '14:00:30', {}, 'minute'],
  ['the last day', '14:00', { service: aService(60, { aheadDays: 32 }) }, null],
  [
    'a day not worked',
    '14:00',
    { provider: aProvider({ exceptions: [{ date: '2026-11-02', hours: [] }] }) },
    'closed',
  ],
  [
    'room too small for a buffer before',
    '14:00',
    {
      service: aService(60, { bufferBefore: 20 }),
      provider: aProvider({ busy: [spanOf(between('13:00', '13:41'))] }),
    },
    'busy',
  ],
])('%s at %s answers so', (_, time, own, refusal) => {
  const search = {
    service: aService(60),
    zone: newYork,
    now: '2026-10-01T12:00:00.000Z',
    closures: [],
    provider: aProvider(),
    ...own,
  };
  const startsAt = `2026-11-02T${time.padEnd(8, ':00')}.000Z`;
  expect(refusalOf(startsAt, search)).toBe(refusal);
});

describe.each([
  ['in fall', '2026-10-30'],
  ['in spring', '2027-03-12'],
])('whatever the calendar holds %s', (_, firstDay) => {
  const base = Date.parse(`${firstDay}T00:00:00.000Z`);
  const minute = (n: number) => new Date(base + n * 60_000).toISOString();
  const date = (n: number) => addDays(firstDay, n);
  const interval = fc
    .tuple(fc.integer({ min: 0, max: 5 * 1440 }), fc.integer({ min: 1, max: 300 }))
    .map(([start, length]) => ({ startsAt: minute(start), endsAt: minute(start + length) }));
  const time = fc
    .tuple(fc.integer({ min: 0, max: 1380 }), fc.integer({ min: 15, max: 700 }))
    .map(([opensAt, length]) => ({ opensAt, closesAt: Math.min(1440, opensAt + length) }));
  const hours = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 6 }), time).map(([weekday, when]) => ({ weekday, ...when })),
    { maxLength: 8 },
  );
  const exceptions = fc.uniqueArray(
    fc.record({ date: fc.integer({ min: 0, max: 4 }).map(date), hours: fc.array(time, { maxLength: 2 }) }),
    { maxLength: 2, selector: (exception) => exception.date },
  );
  const closures = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 1 })).map(([start, days]) => ({
      startsOn: date(start),
      endsOn: date(start + days),
      name: 'Works',
    })),
    { maxLength: 1 },
  );
  const providers = fc
    .array(
      fc.record({
        hours,
        exceptions,
        timeOff: fc.array(interval, { maxLength: 4 }),
        busy: fc.array(interval.map(spanOf), { maxLength: 12 }),
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((all) => all.map((one, index) => ({ id: `p${index}`, ...one })));
  const searches = fc.record({
    service: fc.record({
      duration: fc.integer({ min: 5, max: 120 }),
      bufferBefore: fc.integer({ min: 0, max: 30 }),
      buffer: fc.integer({ min: 0, max: 30 }),
      aheadDays: fc.constantFrom(1, 60),
    }),
    providers,
    closures,
    locationId: fc.constant('hudson'),
    zone: fc.constantFrom(newYork, 'America/Chicago', 'America/Phoenix', 'America/St_Johns'),
    from: fc.constantFrom(minute(1440), minute(2 * 1440 + 317)),
    to: fc.constant(minute(4 * 1440 + 720)),
    now: fc.constantFrom(minute(-20 * 1440), minute(2 * 1440 + 363)),
  });

  /** By the clock on the wall alone, a wall that shows a time twice does not say which is meant. */
  const isOpenOnTheWall = (at: number, { hours: weekly, exceptions: dated }: Availability, zone: string) => {
    const instant = new Date(at).toISOString();
    if (isInFold(instant, zone)) return true;
    const [day, minutes] = [zonedDay(instant, zone), zonedMinutes(instant, zone)];
    const own = dated?.find((exception) => exception.date === day)?.hours;
    return (own ?? weekly.filter((row) => row.weekday === weekdayOf(day))).some(
      ({ opensAt, closesAt }) => opensAt <= minutes && minutes < closesAt,
    );
  };

  test('no slot is outside hours, closed, in time off, near anything busy, too soon or refused', () =>
    fc.assert(
      fc.property(searches, (search) => {
        const { zone, service } = search;
        const wrong = freeSlots(search).filter((slot) => {
          const provider = search.providers.find(({ id }) => id === slot.providerId) ?? aProvider();
          const [start, end] = spanOf(slot);
          const kept: Span = [start - service.bufferBefore * 60_000, end + service.buffer * 60_000];
          const moments = Array.from({ length: (end - start) / 300_000 }, (__, n) => start + n * 300_000);
          return (
            !moments.every((at) => isOpenOnTheWall(at, provider, zone)) ||
            moments
              .map((at) => zonedDay(new Date(at).toISOString(), zone))
              .some((day) => search.closures.some((c) => c.startsOn <= day && day <= c.endsOn)) ||
            provider.timeOff.some((off) => overlaps(off, slot)) ||
            provider.busy.some(([from, to]) => from < kept[1] && kept[0] < to) ||
            slot.startsAt < search.from ||
            slot.startsAt >= search.to ||
            minutesBetween(search.now, slot.startsAt) < 15 ||
            zonedDay(slot.startsAt, zone) > addDays(zonedDay(search.now, zone), service.aheadDays) ||
            !fits(slot.startsAt, { ...search, provider })
          );
        });
        expect(wrong).toEqual([]);
      }),
    ));

  test('nothing that fits on the step is left out, and the answer is the same every time', () =>
    fc.assert(
      fc.property(searches, (search) => {
        const slots = freeSlots({ ...search, stepMinutes: 1 });
        const [first] = search.providers;
        const provider = first ?? aProvider();
        const found = new Set(
          slots.filter(({ providerId }) => providerId === provider.id).map((slot) => slot.startsAt),
        );
        const earliest = Math.max(Date.parse(search.from), Date.parse(search.now) + 15 * 60_000);
        const missed: string[] = [];
        for (let at = earliest; at < Date.parse(search.to); at += 37 * 60_000) {
          const startsAt = new Date(at).toISOString();
          if (fits(startsAt, { ...search, provider }) !== found.has(startsAt)) missed.push(startsAt);
        }
        expect(missed).toEqual([]);
        expect(freeSlots({ ...search, providers: search.providers.toReversed(), stepMinutes: 1 })).toEqual(
          slots,
        );
      }),
      { numRuns: 40 },
    ));

  test('of slots taken one after the other no two meet, buffers and all', () =>
    fc.assert(
      fc.property(searches, fc.array(fc.nat(), { maxLength: 6 }), (search, picks) => {
        let calendars = search.providers.map((provider) => ({ ...provider, busy: [] as Span[] }));
        const { bufferBefore, buffer } = search.service;
        for (const pick of picks) {
          const slots = freeSlots({ ...search, providers: calendars });
          const slot = slots[pick % Math.max(1, slots.length)];
          if (!slot) break;
          const [start, end] = spanOf(slot);
          const kept: Span = [start - bufferBefore * 60_000, end + buffer * 60_000];
          calendars = calendars.map((one) =>
            one.id === slot.providerId ? { ...one, busy: [...one.busy, kept] } : one,
          );
        }
        for (const { busy } of calendars) {
          const sorted = busy.toSorted((one, other) => one[0] - other[0]);
          expect(sorted.every(([start], index) => start >= (sorted[index - 1]?.[1] ?? 0))).toBe(true);
        }
      }),
      { numRuns: 60 },
    ));

  test('the first of a few are the first of all', () =>
    fc.assert(
      fc.property(searches, fc.integer({ min: 1, max: 12 }), (search, limit) => {
        expect(freeSlots({ ...search, limit })).toEqual(freeSlots(search).slice(0, limit));
      }),
      { numRuns: 60 },
    ));
});

test('two hundred full calendars over four weeks are walked whole', () => {
  const busy = Array.from({ length: 300 }, (_, index): Span => {
    const start = Date.parse('2026-11-02T14:00:00.000Z') + index * 5_400_000;
    return [start, start + 1_800_000];
  });
  const providers = Array.from({ length: 200 }, (_, index) =>
    aProvider({ id: `p${String(index).padStart(3, '0')}`, hours: everyDay(480, 1020), busy }),
  );
  const slots = freeSlots(aSearch({ providers, service: aService(30), to: '2026-11-30T05:00:00.000Z' }));
  expect(new Set(slots.map(({ providerId }) => providerId)).size).toBe(200);
  expect(new Set(slots.map(({ startsAt }) => zonedDay(startsAt, newYork))).size).toBe(28);
});
