import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { priorities } from '#domain/request.ts';
import { couldHave, type FreeTime, matchReasons, rankWaiting, type Waiter } from '#domain/waitingMatch.ts';

const now = '2026-11-02T15:00:00.000Z';
const time: FreeTime = {
  /** A Tuesday, 10:00 AM in New York. */
  startsAt: '2026-11-10T15:00:00.000Z',
  serviceId: 'visit',
  fitting: ['visit', 'short'],
  providerId: 'lee',
  locationId: 'north',
  zone: 'America/New_York',
};
const plain: Waiter = {
  id: 'plain',
  serviceId: 'visit',
  locationIds: [],
  providerIds: [],
  notBefore: null,
  notAfter: null,
  preferredTimes: null,
  priority: 'routine',
  createdAt: '2026-10-20T15:00:00.000Z',
  offers: [],
};
const waiter = (id: string, changes: Partial<Waiter> = {}): Waiter => ({ ...plain, id, ...changes });
const offered = (changes: Partial<Waiter['offers'][number]> = {}) => ({
  startsAt: '2026-11-05T15:00:00.000Z',
  providerId: 'lee',
  status: 'declined' as const,
  offeredAt: '2026-11-01T15:00:00.000Z',
  ...changes,
});

describe('a free time', () => {
  test.each<[string, Partial<Waiter>, boolean]>([
    ['of just their service', {}, true],
    ['that their shorter service fits into', { serviceId: 'short' }, true],
    ['that their service does not fit into', { serviceId: 'long' }, false],
    ['at a place they named', { locationIds: ['south', 'north'] }, true],
    ['at a place they did not name', { locationIds: ['south'] }, false],
    ['with a provider they named', { providerIds: ['lee'] }, true],
    ['with a provider they did not name', { providerIds: ['cho'] }, false],
    ['on their first day', { notBefore: '2026-11-10' }, true],
    ['before their first day', { notBefore: '2026-11-11' }, false],
    ['on their last day', { notAfter: '2026-11-10' }, true],
    ['after their last day', { notAfter: '2026-11-09' }, false],
  ])('%s', (_, changes, able) => {
    expect(couldHave(waiter('one', changes), time)).toBe(able);
  });

  test('is on the day the clock of its place shows', () => {
    const late = { ...time, startsAt: '2026-11-11T04:30:00.000Z' };
    expect(couldHave(waiter('one', { notAfter: '2026-11-10' }), late)).toBe(true);
    expect(couldHave(waiter('one', { notAfter: '2026-11-10' }), { ...late, zone: 'Europe/Madrid' })).toBe(
      false,
    );
  });

  test.each<[string, Partial<Waiter>, string[]]>([
    ['plain', {}, ['same-service', 'longest-wait']],
    ['urgent', { priority: 'urgent' }, ['priority', 'same-service', 'longest-wait']],
    ['something shorter', { serviceId: 'short' }, ['fits-length', 'longest-wait']],
    [
      'at a time they like',
      { preferredTimes: [{ day: 'tue', part: 'morning' }] },
      ['same-service', 'preferred-time', 'longest-wait'],
    ],
    [
      'at a time they like less',
      { preferredTimes: [{ day: 'tue', part: 'evening' }] },
      ['same-service', 'longest-wait', 'other-time'],
    ],
    ['who can wait no longer', { notAfter: '2026-11-10' }, ['same-service', 'longest-wait']],
    [
      'with and where they asked for',
      { providerIds: ['lee'], locationIds: ['north'] },
      ['same-service', 'asked-provider', 'asked-location', 'longest-wait'],
    ],
    ['offered a time lately', { offers: [offered()] }, ['same-service', 'longest-wait', 'offered-recently']],
    [
      'with an open offer',
      { offers: [offered({ status: 'open' })] },
      ['same-service', 'longest-wait', 'open-offer'],
    ],
    [
      'asked about this very time long ago',
      { offers: [offered({ startsAt: time.startsAt, offeredAt: '2026-10-20T15:00:00.000Z' })] },
      ['same-service', 'longest-wait', 'asked-already'],
    ],
  ])('tells of one %s why they stand there', (_, changes, reasons) => {
    expect(rankWaiting([waiter('one', changes)], time, now)[0]?.reasons).toEqual(reasons);
  });

  test('counts a last day within a week as closing', () => {
    const [match] = rankWaiting(
      [waiter('one', { notAfter: '2026-11-10' })],
      time,
      '2026-11-03T15:00:00.000Z',
    );
    expect(match?.reasons).toContain('window-closes');
  });

  test('goes to them in this order', () => {
    const line = [
      waiter('now', { priority: 'stat', preferredTimes: [{ day: 'any', part: 'evening' }] }),
      waiter('today', { priority: 'asap' }),
      waiter('likes the time', { preferredTimes: [{ day: 'any', part: 'morning' }] }),
      waiter('asked for the provider', { providerIds: ['lee'] }),
      waiter('asked for the place', { locationIds: ['north'] }),
      waiter('waits longest', { createdAt: '2026-10-01T15:00:00.000Z' }),
      waiter('plain'),
      waiter('offered lately', { offers: [offered()] }),
      waiter('likes others', { preferredTimes: [{ day: 'any', part: 'evening' }] }),
      waiter('something shorter', { serviceId: 'short' }),
      waiter('has an offer', { priority: 'stat', offers: [offered({ status: 'open' })] }),
      waiter('was asked', { priority: 'stat', offers: [offered({ startsAt: time.startsAt })] }),
    ];
    const ids = rankWaiting(line.toReversed(), time, now).map(({ waiter: { id } }) => id);
    expect(ids).toEqual(line.map(({ id }) => id));
  });
});

describe('always', () => {
  const some = <Value>(...values: Value[]) => fc.constantFrom(...values);
  const waiters = fc.uniqueArray(
    fc.record<Waiter>({
      id: fc.uuid(),
      serviceId: some('visit', 'short', 'long'),
      locationIds: some<string[]>([], ['north'], ['south']),
      providerIds: some<string[]>([], ['lee'], ['cho']),
      notBefore: some(null, '2026-11-10', '2026-11-20'),
      notAfter: some(null, '2026-11-09', '2026-11-30'),
      preferredTimes: some<Waiter['preferredTimes']>(null, [], [{ day: 'any', part: 'morning' }]),
      priority: some(...priorities),
      createdAt: some('2026-10-01T15:00:00.000Z', '2026-10-20T15:00:00.000Z'),
      offers: some<Waiter['offers']>([], [offered()], [offered({ status: 'open' })]),
    }),
    { selector: ({ id }) => id },
  );

  test('the same people get the same order however they come, and only those who could have it', () => {
    fc.assert(
      fc.property(waiters, (people) => {
        const ranked = rankWaiting(people, time, now);
        expect(rankWaiting(people.toReversed(), time, now)).toEqual(ranked);
        expect(ranked.map(({ waiter: { id } }) => id).toSorted()).toEqual(
          people
            .filter((one) => couldHave(one, time))
            .map(({ id }) => id)
            .toSorted(),
        );
        for (const { reasons } of ranked) {
          expect(reasons).toEqual(matchReasons.filter((reason) => reasons.includes(reason)));
        }
      }),
    );
  });
});
