import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appointments, locations } from '#server/db/schema.ts';
import { aRequest, type Clinic, clinicOf, etag } from '#tests/builders.ts';
import { aDesk, type Client, type Reply, type World } from '#tests/desk.ts';

let world: World;
let desk: Client;
let manager: Client;
let clinic: Clinic;

beforeAll(async () => {
  world = await aDesk();
  [desk, manager] = await Promise.all([world.as('front-desk'), world.as('manager')]);
  clinic = await clinicOf(desk);
});
afterAll(() => world.close());

const weekdays = [1, 2, 3, 4, 5];
const placeIn = (zone: string): string =>
  clinic.locations.find((location) => location.zone === zone)?.id ?? '';
const newYork = () => placeIn('America/New_York');
const phoenix = () => placeIn('America/Phoenix');

/** A service of its own, given by its own provider from nine to noon. */
async function aTeam(own: Record<string, unknown> = {}, at: () => string = newYork) {
  const service = await manager.post('/api/services', { name: 'Gait study', duration: 60, ...own });
  const provider = await manager.post('/api/providers', {
    name: 'Ada Quill',
    serviceIds: [service.json.id],
    hours: weekdays.map((weekday) => ({ weekday, opensAt: 540, closesAt: 720, locationId: at() })),
  });
  expect([service.status, provider.status]).toEqual([201, 201]);
  return { service: service.json, provider: provider.json };
}

const change = async (resource: string, record: Reply['json'], values: Record<string, unknown>) => {
  const reply = await manager.put(`/api/${resource}/${record.id}`, values, etag(record));
  expect(reply.status).toBe(200);
  return reply.json;
};
const slots = async (query: Record<string, string>): Promise<Reply['json'][]> =>
  (await desk.get(`/api/slots?${new URLSearchParams(query).toString()}`)).json;
const starts = async (query: Record<string, string>) =>
  (await slots({ from: '2026-11-02', to: '2026-11-03', ...query })).map(({ startsAt }) =>
    startsAt.slice(8, 16),
  );

const book = async (own: Record<string, unknown>, wishes: Record<string, unknown> = {}) => {
  const request = await aRequest(desk, clinic, wishes);
  return desk.post('/api/appointments', { requestId: request.id, ...own }, etag(request));
};

describe('what a service needs', () => {
  test('is kept free on both sides of it', async () => {
    const { service, provider } = await aTeam({ bufferBefore: 30, buffer: 15 });
    const slot = { serviceId: service.id, providerId: provider.id, locationId: newYork() };
    expect((await book({ ...slot, startsAt: '2026-11-02T14:00:00.000Z' })).status).toBe(201);
    expect(await starts({ serviceId: service.id })).toEqual([
      '02T16:00',
      '03T14:00',
      '03T14:30',
      '03T15:00',
      '03T15:30',
      '03T16:00',
    ]);
    const tooClose = await book({ ...slot, startsAt: '2026-11-02T15:40:00.000Z' });
    expect([tooClose.status, tooClose.json.code]).toEqual([409, 'slot_taken']);
  });

  test('is offered no further ahead than it says', async () => {
    const { service, provider } = await aTeam({ aheadDays: 7 });
    expect(await starts({ serviceId: service.id })).toHaveLength(5);
    const { status, json } = await book({
      ...{ serviceId: service.id, providerId: provider.id, locationId: newYork() },
      startsAt: '2026-11-03T15:00:00.000Z',
    });
    expect([status, json.errors.startsAt]).toEqual([
      422,
      'Gait study is booked at most 7 days ahead. Choose an earlier day.',
    ]);
  });

  test('is only where it is given', async () => {
    const { service, provider } = await aTeam({ locationIds: [phoenix()] });
    expect(await slots({ serviceId: service.id })).toEqual([]);
    const { status, json } = await book({
      ...{ serviceId: service.id, providerId: provider.id, locationId: newYork() },
      startsAt: '2026-11-03T15:00:00.000Z',
    });
    expect([status, json.errors.locationId]).toEqual([
      422,
      'Gait study is not given at New York. Choose one of: Phoenix.',
    ]);
  });
});

describe('a day that is not as others', () => {
  test('with hours of its own is offered then alone', async () => {
    const { service, provider } = await aTeam();
    const exceptions = [
      { locationId: newYork(), date: '2026-11-02', hours: [{ opensAt: 780, closesAt: 840 }] },
    ];
    const changed = await change('providers', provider, { exceptions });
    expect(await starts({ serviceId: service.id, to: '2026-11-02' })).toEqual(['02T18:00']);
    const slot = { serviceId: service.id, providerId: provider.id, locationId: newYork() };
    expect((await book({ ...slot, startsAt: '2026-11-02T14:00:00.000Z' })).json.errors.startsAt).toContain(
      'does not work',
    );
    await change('providers', changed, { exceptions: [{ ...exceptions[0], hours: [] }] });
    expect(await starts({ serviceId: service.id, to: '2026-11-02' })).toEqual([]);
  });

  test('when the location is closed is offered to nobody, and says its name', async () => {
    const { service, provider } = await aTeam();
    const closures = [{ startsOn: '2026-11-02', endsOn: '2026-11-02', name: 'Moving day' }];
    await world.db.update(locations).set({ closures }).where(eq(locations.id, newYork()));
    expect(await starts({ serviceId: service.id, to: '2026-11-02' })).toEqual([]);
    const slot = { serviceId: service.id, providerId: provider.id, locationId: newYork() };
    const { status, json } = await book({ ...slot, startsAt: '2026-11-02T15:00:00.000Z' });
    expect([status, json.errors.startsAt]).toEqual([
      422,
      'New York is closed on that day (Moving day). Choose another day.',
    ]);
    await world.db.update(locations).set({ closures: [] }).where(eq(locations.id, newYork()));
  });
});

test('who does not give the service, or works elsewhere, is named', async () => {
  const { service, provider } = await aTeam();
  const other = await aTeam();
  const slot = { serviceId: service.id, startsAt: '2026-11-03T15:00:00.000Z' };
  const errors = [
    await book({ ...slot, providerId: other.provider.id, locationId: newYork() }),
    await book({ ...slot, providerId: provider.id, locationId: phoenix() }),
  ].map(({ status, json }) => [status, json.errors.providerId]);
  expect(errors).toEqual([
    [422, 'Ada Quill does not offer Gait study. Choose somebody who does.'],
    [422, 'Ada Quill has no hours at Phoenix. Choose another location or provider.'],
  ]);
});

test('a provider out of use is neither offered nor booked, and a service out of use is not booked', async () => {
  const { service, provider } = await aTeam();
  const query = { serviceId: service.id, to: '2026-11-02' };
  const slot = { serviceId: service.id, providerId: provider.id, locationId: newYork() };
  const startsAt = '2026-11-02T15:00:00.000Z';
  expect(await starts(query)).not.toEqual([]);
  const off = await change('providers', provider, { active: false });
  expect(await starts(query)).toEqual([]);
  const refused = await book({ ...slot, startsAt });
  expect([refused.status, Object.keys(refused.json.errors).at(-1)]).toEqual([422, 'providerId']);
  await change('providers', off, { active: true });

  await change('services', service, { active: false });
  const gone = await book({ ...slot, startsAt });
  expect([gone.status, Object.keys(gone.json.errors).at(-1)]).toEqual([422, 'serviceId']);
});

test('a location where nobody works is named', async () => {
  const { service, provider } = await aTeam();
  const { json: empty } = await manager.post('/api/locations', {
    ...{ name: 'Harbor', zone: 'America/New_York', address: '', phone: '', email: '', hours: [] },
  });
  const { status, json } = await book({
    ...{ serviceId: service.id, providerId: provider.id, locationId: empty.id },
    startsAt: '2026-11-03T15:00:00.000Z',
  });
  expect([status, json.errors.locationId]).toEqual([
    422,
    'Nobody has hours at Harbor. Choose another location, or give a provider hours there.',
  ]);
});

describe('the best slots', () => {
  const best = (query: Record<string, string>) => slots({ rank: 'best', ...query });

  test('are of every location, each in its own zone, and a date is the day there', async () => {
    const { service, provider } = await aTeam();
    await change('providers', provider, {
      hours: [newYork(), phoenix()].map((locationId, index) => ({
        ...{ weekday: 1 + index, opensAt: 540, closesAt: 720, locationId },
      })),
    });
    const found = await best({ serviceId: service.id, from: '2026-11-02', to: '2026-11-03' });
    expect(found.map(({ zone, startsAt }) => `${zone} ${startsAt}`).sort()).toEqual([
      'America/New_York 2026-11-02T14:00:00.000Z',
      'America/Phoenix 2026-11-03T16:00:00.000Z',
    ]);
  });

  test('are what was asked for, with their reasons', async () => {
    const { service } = await aTeam({}, phoenix);
    const query = { serviceId: service.id, preferredTimes: 'thu-morning,any-evening', limit: '3' };
    const [first, ...others] = await best(query);
    expect(first).toMatchObject({ reasons: ['matches-preferred-time'] });
    expect(first.startsAt.slice(0, 10)).toBe('2026-10-29');
    expect(others).toHaveLength(2);
  });

  test('are with who has seen the person before', async () => {
    const { service, provider } = await aTeam();
    const colleague = await manager.post('/api/providers', {
      ...{ name: 'Abel First', serviceIds: [service.id], hours: provider.hours },
    });
    const who = { firstName: 'Nora', lastName: 'Vance', phone: '212 555 0199', email: 'nora@example.org' };
    const again = await aRequest(desk, clinic, { ...who, patientType: 'returning' });
    const stranger = await aRequest(desk, clinic, { ...who, firstName: 'Bo', patientType: 'returning' });
    const { json: visit } = await book(
      ...([
        {
          serviceId: service.id,
          providerId: provider.id,
          locationId: newYork(),
          startsAt: '2026-10-27T13:00:00.000Z',
        },
        who,
      ] as const),
    );
    const hour = (at: number) => new Date(`2026-10-20T${at}:00:00.000Z`);
    const earlier = { startsAt: hour(13), endsAt: hour(14), busyFrom: hour(13), busyUntil: hour(14) };
    await world.db
      .update(appointments)
      .set({ ...earlier, status: 'fulfilled' })
      .where(eq(appointments.id, visit.id));
    const [known, unknown] = await Promise.all(
      [again, stranger].map(({ id }) => best({ serviceId: service.id, requestId: id })),
    );
    expect(known?.[0]).toMatchObject({ providerId: provider.id });
    expect(known?.[0].reasons).toContain('same-provider');
    expect(colleague.status).toBe(201);
    expect(unknown?.flatMap(({ reasons }) => reasons)).not.toContain('same-provider');
  });

  test.each([
    ['rank=worst', 'rank'],
    ['rank=best&limit=0', 'limit'],
    ['rank=best&limit=21', 'limit'],
    ['rank=best&preferredTimes=noon', 'preferredTimes'],
    ['rank=best&patientType=old', 'patientType'],
  ])('refuse %s by name', async (query, name) => {
    const { status, text } = await desk.get(`/api/slots?serviceId=${clinic.services[0]?.id}&${query}`);
    expect(status).toBe(400);
    expect(text).toContain(name);
  });
});
