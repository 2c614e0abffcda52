import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { providers } from '#server/db/schema.ts';
import { aRequest, type Clinic, clinicOf, etag, personId } from '#tests/builders.ts';
import { aDesk, type Client, type Reply, type World } from '#tests/desk.ts';

let world: World;
let desk: Client;
let manager: Client;
let clinic: Clinic;
let provider: Reply['json'];
let visit: Reply['json'];

beforeAll(async () => {
  world = await aDesk();
  [desk, manager] = await Promise.all([world.as('front-desk'), world.as('manager')]);
  clinic = await clinicOf(desk);
});
afterAll(() => world.close());

const placeIn = (zone: string): string =>
  clinic.locations.find((location) => location.zone === zone)?.id ?? '';
const newYork = () => placeIn('America/New_York');
const stretch = (weekday: number, opensAt: number, closesAt: number, own = {}) => ({
  ...{ weekday, opensAt, closesAt, locationId: newYork() },
  ...own,
});
const tuesdays = () => [stretch(2, 540, 720)];

/** Somebody with one visit, on Tuesday the third at ten. */
beforeEach(async () => {
  const serviceId = clinic.services[0]?.id;
  const made = await manager.post('/api/providers', {
    name: 'Ada Quill',
    serviceIds: [serviceId],
    hours: tuesdays(),
  });
  provider = made.json;
  const request = await aRequest(desk, clinic, { firstName: 'Nora', lastName: 'Vance' });
  const booked = await desk.post(
    '/api/appointments',
    {
      requestId: request.id,
      serviceId,
      providerId: provider.id,
      locationId: newYork(),
      startsAt: '2026-11-03T15:00:00.000Z',
    },
    etag(request),
  );
  visit = booked.json;
});

describe('before hours are saved', () => {
  const collisions = (body: Record<string, unknown>, client = manager) =>
    client.post(`/api/providers/${provider.id}/collisions`, body);

  test.each<[string, () => Record<string, unknown>, string | null]>([
    ['as they are', () => ({}), null],
    ['shorter ones', () => ({ hours: [stretch(2, 630, 720)] }), 'closed'],
    ['ones that end before', () => ({ hours: [stretch(2, 540, 720, { validTo: '2026-11-02' })] }), 'closed'],
    [
      'another date’s',
      () => ({ exceptions: [{ locationId: newYork(), date: '2026-11-03', hours: [] }] }),
      'closed',
    ],
    [
      'time off',
      () => ({ timeOff: [{ startsAt: '2026-11-03T00:00:00Z', endsAt: '2026-11-04T00:00:00Z' }] }),
      'time-off',
    ],
    ['services without this one', () => ({ serviceIds: [] }), 'not-here'],
  ])('%s are held against the visits that stand', async (_, body, reason) => {
    const { status, json } = await collisions(body());
    expect(status).toBe(200);
    expect(json).toEqual(
      reason
        ? [
            {
              ...{
                appointmentId: visit.id,
                patientName: 'Nora Vance',
                requestId: visit.requestId,
                status: 'booked',
                reason,
              },
              ...{ startsAt: visit.startsAt, endsAt: visit.endsAt, zone: 'America/New_York' },
              ...{ providerId: provider.id, locationId: newYork(), serviceId: visit.serviceId },
            },
          ]
        : [],
    );
  });

  test('nothing is cancelled, and what is over or called off is not told', async () => {
    await collisions({ serviceIds: [] });
    expect((await desk.get(`/api/appointments/${visit.id}`)).json.status).toBe('booked');
    await desk.post(
      `/api/appointments/${visit.id}/moves`,
      { to: 'cancelled', reason: 'ill', requestTo: 'in-review' },
      etag(visit),
    );
    expect((await collisions({ serviceIds: [] })).json).toEqual([]);
  });

  test('an administrator sees the times, not who comes', async () => {
    const { json } = await collisions({ hours: [] }, await world.as('admin'));
    expect(json).toMatchObject([{ appointmentId: visit.id, requestId: null, patientName: null }]);
  });

  test('the days a location would be closed are held against its visits', async () => {
    const closures = (startsOn: string) => ({ closures: [{ startsOn, endsOn: startsOn, name: 'Works' }] });
    const told = async (day: string) =>
      (await manager.post(`/api/locations/${newYork()}/collisions`, closures(day))).json.map(
        (one: Reply['json']) => one.appointmentId,
      );
    expect(await told('2026-11-03')).toContain(visit.id);
    expect(await told('2026-11-04')).toEqual([]);
  });
});

describe('hours that cannot be', () => {
  const nowhere = '00000000-0000-4000-8000-000000000000';
  const dated = (date: string, own = {}) => ({ locationId: newYork(), date, hours: [], ...own });
  test.each<[string, () => Record<string, unknown>, string, RegExp]>([
    [
      'twice at one time',
      () => ({ hours: [...tuesdays(), stretch(2, 700, 800)] }),
      'hours.1.opensAt',
      /09:00–12:00 at New York/,
    ],
    [
      'at two places',
      () => ({ hours: [...tuesdays(), stretch(2, 540, 600, { locationId: placeIn('America/Chicago') })] }),
      'hours.1.opensAt',
      /New York/,
    ],
    [
      'nowhere',
      () => ({ hours: [stretch(2, 1, 2, { locationId: nowhere })] }),
      'hours.0.locationId',
      /no such/,
    ],
    [
      'valid backwards',
      () => ({ hours: [stretch(2, 1, 2, { validFrom: '2026-11-03', validTo: '2026-11-02' })] }),
      'hours.0.validTo',
      /after the start/,
    ],
    [
      'one date twice',
      () => ({ exceptions: [dated('2026-11-03'), dated('2026-11-03')] }),
      'exceptions.1.date',
      /there already/,
    ],
    [
      'of a date, elsewhere at that time',
      () => ({
        exceptions: [
          dated('2026-11-03', {
            locationId: placeIn('America/Chicago'),
            hours: [{ opensAt: 500, closesAt: 600 }],
          }),
        ],
      }),
      'exceptions.0.date',
      /New York/,
    ],
    ['a day that is not', () => ({ exceptions: [dated('2026-02-30')] }), 'exceptions.0.date', /real date/],
    [
      'time off backwards',
      () => ({ timeOff: [{ startsAt: '2026-11-03T00:00:00Z', endsAt: '2026-11-02T00:00:00Z' }] }),
      'timeOff.0.endsAt',
      /after the start/,
    ],
    [
      'one time off twice, though its zone is written otherwise',
      () => ({
        timeOff: [
          { startsAt: '2026-11-03T00:00:00Z', endsAt: '2026-11-04T00:00:00Z', reason: 'Course' },
          { startsAt: '2026-11-02T19:00:00-05:00', endsAt: '2026-11-03T19:00:00-05:00' },
        ],
      }),
      'timeOff.1.startsAt',
      /there already/,
    ],
    ['of a service that is not', () => ({ serviceIds: [nowhere] }), 'serviceIds', /no such/],
  ])('%s are refused at their field', async (_, body, field, words) => {
    const { status, json } = await manager.put(`/api/providers/${provider.id}`, body(), etag(provider));
    expect(status).toBe(422);
    expect(json.errors[field]).toMatch(words);
  });

  test('an account signs in as one provider', async () => {
    const staffId = await personId(world, 'clinician');
    await world.db.update(providers).set({ staffId: null }).where(eq(providers.staffId, staffId));
    const other = await manager.post('/api/providers', { name: 'Bo Reed', staffId });
    const { status, json } = await manager.put(`/api/providers/${provider.id}`, { staffId }, etag(provider));
    expect([other.status, status, json.errors.staffId]).toEqual([
      201,
      422,
      'Bo Reed signs in with this account already. Choose another.',
    ]);
  });

  test.each(['EST', 'America/Nowhere', '+05:00', ''])('“%s” is no zone', async (zone) => {
    const { json: place } = await manager.get(`/api/locations/${newYork()}`);
    const { status, json } = await manager.put(`/api/locations/${newYork()}`, { zone }, etag(place));
    expect([status, json.errors.zone]).toEqual([422, 'Choose a time zone like America/Chicago.']);
  });

  test('a service is given at locations that are there', async () => {
    const { status, json } = await manager.post('/api/services', {
      name: 'Gait',
      duration: 30,
      locationIds: [nowhere],
    });
    expect([status, json.errors.locationIds]).toEqual([422, 'There is no such record.']);
  });
});
