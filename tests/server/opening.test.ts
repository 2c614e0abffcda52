import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { locations, providers } from '#server/db/schema.ts';
import { type Clinic, clinicOf, etag, personId } from '#tests/builders.ts';
import { aDesk, type Client, type Reply, type World } from '#tests/desk.ts';

let world: World;
let desk: Client;
let manager: Client;
let clinic: Clinic;
let place: Reply['json'];
let provider: Reply['json'];

beforeAll(async () => {
  world = await aDesk();
  [desk, manager] = await Promise.all([world.as('front-desk'), world.as('manager')]);
  clinic = await clinicOf(desk);
  place = clinic.locations.find(({ zone }) => zone === 'America/New_York');
});
afterAll(() => world.close());

const weekdays = [1, 2, 3, 4, 5];

beforeEach(async () => {
  const { json } = await manager.post('/api/providers', {
    name: 'Ada Quill',
    serviceIds: clinic.services.map(({ id }) => id),
    hours: weekdays.map((weekday) => ({ weekday, opensAt: 540, closesAt: 1020, locationId: place.id })),
  });
  provider = json;
});

const change = async (values: Record<string, unknown>) => {
  const reply = await manager.put(`/api/providers/${provider.id}`, values, etag(provider));
  provider = reply.json;
  return reply;
};

const openingFrom = async (from: string, to: string, client = desk) =>
  (await client.get(`/api/opening?from=${from}&to=${to}&providerId=${provider.id}`)).json;
const hoursIn = (opening: Reply['json']) =>
  opening.map((row: Reply['json']) =>
    row.open.map(({ startsAt, endsAt }: Record<string, string>) =>
      [startsAt, endsAt].map((at) => at?.slice(8, 16)).join('–'),
    ),
  );

describe('opening', () => {
  test('is told by provider and location, dates by the clock of the place', async () => {
    expect(await openingFrom('2026-10-30', '2026-11-02')).toEqual([
      {
        providerId: provider.id,
        locationId: place.id,
        open: [
          { startsAt: '2026-10-30T13:00:00.000Z', endsAt: '2026-10-30T21:00:00.000Z' },
          { startsAt: '2026-11-02T14:00:00.000Z', endsAt: '2026-11-02T22:00:00.000Z' },
        ],
        away: [],
        closed: [],
      },
    ]);
  });

  test('follows other hours on a date, time off and closures', async () => {
    await change({
      exceptions: [
        { locationId: place.id, date: '2026-11-03', hours: [{ opensAt: 600, closesAt: 720 }] },
        { locationId: place.id, date: '2026-11-04', hours: [] },
      ],
      timeOff: [
        { startsAt: '2026-11-05T14:00:00.000Z', endsAt: '2026-11-05T20:00:00.000Z', reason: 'Course' },
      ],
    });
    await world.db
      .update(locations)
      .set({ closures: [{ startsOn: '2026-11-06', endsOn: '2026-11-06', name: 'Works' }] })
      .where(eq(locations.id, place.id));
    const opening = await openingFrom('2026-11-02', '2026-11-06');
    expect(hoursIn(opening)).toEqual([['02T14:00–02T22:00', '03T15:00–03T17:00', '05T20:00–05T22:00']]);
    expect(opening[0].away.map(({ reason }: Record<string, string>) => reason)).toEqual(['Course']);
    expect(opening[0].closed.map(({ reason }: Record<string, string>) => reason)).toEqual(['Works']);
  });

  test('of hours with a validity is theirs alone', async () => {
    await change({
      hours: [
        { weekday: 1, opensAt: 540, closesAt: 600, locationId: place.id, validTo: '2026-11-08' },
        { weekday: 1, opensAt: 660, closesAt: 720, locationId: place.id, validFrom: '2026-11-09' },
      ],
    });
    expect(hoursIn(await openingFrom('2026-11-02', '2026-11-09'))).toEqual([
      ['02T14:00–02T15:00', '09T16:00–09T17:00'],
    ]);
  });

  test('of somebody who works there on one date alone is told too', async () => {
    const chicago = clinic.locations.find(({ zone }) => zone === 'America/Chicago');
    await change({
      hours: [],
      exceptions: [{ locationId: chicago?.id, date: '2026-11-03', hours: [{ opensAt: 600, closesAt: 720 }] }],
    });
    expect(hoursIn(await openingFrom('2026-11-03', '2026-11-03'))).toEqual([['03T16:00–03T18:00']]);
  });

  test('of others is not for a clinician, their own is', async () => {
    const clinician = await world.as('clinician');
    expect(await openingFrom('2026-11-02', '2026-11-02', clinician)).toEqual([]);
    await world.db
      .update(providers)
      .set({ staffId: await personId(world, 'clinician') })
      .where(eq(providers.id, provider.id));
    expect(await openingFrom('2026-11-02', '2026-11-02', clinician)).toHaveLength(1);
  });

  test.each([
    ['', 'from'],
    ['?from=2026-11-02&to=2026-11-01', 'to should be after from'],
    ['?from=2026-11-02&to=2027-01-03', 'at most 62 days'],
    ['?from=tomorrow&to=2026-11-02', 'from'],
  ])('%s is refused by name', async (query, named) => {
    const { status, text } = await desk.get(`/api/opening${query}`);
    expect(status).toBe(400);
    expect(text).toContain(named);
  });
});
