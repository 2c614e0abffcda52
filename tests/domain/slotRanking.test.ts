import { describe, expect, test } from 'vitest';
import { bestSlots, type Wishes } from '#domain/slotRanking.ts';
import type { SlotSearch } from '#domain/slots.ts';

const zones = { hudson: 'America/New_York', mesa: 'America/Phoenix' };
type Place = keyof typeof zones;

const everyDay = [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, opensAt: 540, closesAt: 1020 }));
const aPerson = (id: string) => ({ id, hours: everyDay, timeOff: [], busy: [] });
const anna = aPerson('anna');
const bela = aPerson('bela');

const at = (locationId: Place, own: Partial<SlotSearch> = {}): SlotSearch => ({
  service: { duration: 60, bufferBefore: 0, buffer: 0, aheadDays: 60 },
  providers: [anna],
  locationId,
  zone: zones[locationId],
  closures: [],
  from: '2026-11-02T05:00:00.000Z',
  to: '2026-11-16T05:00:00.000Z',
  now: '2026-11-02T05:00:00.000Z',
  ...own,
});

const best = (searches: SlotSearch[], wishes: Wishes, limit = 8) => bestSlots(searches, wishes, limit);
const first = (searches: SlotSearch[], wishes: Wishes) => best(searches, wishes)[0];

describe('what is proposed first', () => {
  test.each<[string, Wishes, Record<string, unknown>, string]>([
    ['nothing is wished', {}, { startsAt: '2026-11-02T14:00:00.000Z' }, 'first-available'],
    [
      'an afternoon',
      { preferredTimes: [{ day: 'wed', part: 'afternoon' }] },
      { startsAt: '2026-11-04T17:00:00.000Z' },
      'matches-preferred-time',
    ],
    ['a provider', { preferredProviderId: 'bela' }, { providerId: 'bela' }, 'preferred-provider'],
    ['who saw them before', { earlierProviderIds: ['bela'] }, { providerId: 'bela' }, 'same-provider'],
    ['urgency', { priority: 'stat' }, { startsAt: '2026-11-02T14:00:00.000Z' }, 'within-priority'],
  ])('where %s', (_, wishes, expected, reason) => {
    const slot = first([at('hudson', { providers: [anna, bela] })], wishes);
    expect(slot).toMatchObject(expected);
    expect(slot?.reasons).toContain(reason);
  });

  test('is at the wished location, its times in its own zone', () => {
    const slot = first([at('hudson'), at('mesa', { providers: [bela] })], { locationId: 'mesa' });
    expect(slot).toMatchObject({ locationId: 'mesa', zone: 'America/Phoenix' });
    expect(slot?.reasons).toEqual(['first-at-location', 'first-with-provider', 'wished-location']);
  });

  test('is soon for who is in a hurry, whatever else they like', () => {
    const wishes: Wishes = { preferredTimes: [{ day: 'fri', part: 'morning' }] };
    const days = (['routine', 'stat'] as const).map((priority) =>
      first([at('hudson')], { ...wishes, priority })?.startsAt.slice(0, 10),
    );
    expect(days).toEqual(['2026-11-06', '2026-11-02']);
  });

  test('is next to another visit rather than in the middle of nothing', () => {
    const busy = [[Date.parse('2026-11-02T19:00:00.000Z'), Date.parse('2026-11-02T20:00:00.000Z')]] as const;
    const wishes: Wishes = { preferredTimes: [{ day: 'mon', part: 'afternoon' }] };
    const slot = first([at('hudson', { providers: [{ ...anna, busy }] })], wishes);
    expect(slot).toMatchObject({ startsAt: '2026-11-02T18:00:00.000Z' });
    expect(slot?.reasons).toContain('beside-visit');
  });

  test('for who returns is whom they know; for who is new the first of all', () => {
    const searches = [
      at('hudson', {
        providers: [{ ...bela, hours: everyDay.filter(({ weekday }) => weekday === 5) }, anna],
      }),
    ];
    const wishes: Wishes = { earlierProviderIds: ['bela'] };
    const whom = (['returning', 'new'] as const).map(
      (patientType) => first(searches, { ...wishes, patientType })?.providerId,
    );
    expect(whom).toEqual(['bela', 'anna']);
  });
});

describe('what is proposed', () => {
  const slots = best([at('hudson', { providers: [anna, bela] }), at('mesa')], {}, 20);

  test('is as much as was asked for, each once, and never more of a morning than three', () => {
    expect(slots).toHaveLength(20);
    const parts = slots.map(({ locationId, startsAt }) => `${locationId} ${startsAt.slice(0, 13)}`);
    expect(new Set(slots.map((slot) => `${slot.providerId} ${slot.startsAt} ${slot.locationId}`)).size).toBe(
      20,
    );
    expect(Math.max(...parts.map((part) => parts.filter((other) => other === part).length))).toBeLessThan(4);
  });

  test('is one slot of all that is the first', () =>
    expect(slots.filter(({ reasons }) => reasons.includes('first-available'))).toHaveLength(1));

  test('is the same whichever order the calendars come in', () =>
    expect(best([at('hudson', { providers: [bela, anna] }), at('mesa')], {}, 20)).toEqual(slots));

  test('is nothing where nobody works', () =>
    expect(best([at('hudson', { providers: [] })], {})).toEqual([]));
});
