import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, zonedMinutes } from '#domain/instant.ts';
import { aRequest, type Clinic, clinicOf, etag } from '#tests/builders.ts';
import { aDesk, type Client, type Reply, type World } from '#tests/desk.ts';

let world: World;
let desk: Client;
let clinic: Clinic;

beforeAll(async () => {
  world = await aDesk({ idleMinutes: 200_000, sessionHours: 4_000 });
  desk = await world.as('front-desk');
  clinic = await clinicOf(desk);
});
afterAll(() => world.close());

type Json = Reply['json'];

const zone = 'America/New_York';
const nowhere = '00000000-0000-4000-8000-000000000000';
const locationId = () => clinic.locations.find((one) => one.zone === zone)?.id ?? '';
const serviceId = () => clinic.services.find((service) => service.patientsMayAsk)?.id ?? '';

let asked = 0;
/** A time of a day of its own, late enough in the autumn that four weeks of it hold the end of summer time. */
async function aStart(): Promise<Record<string, string>> {
  for (;;) {
    asked += 1;
    const from = addDays('2026-10-26', asked);
    const window = new URLSearchParams({ serviceId: serviceId(), locationId: locationId(), from, to: from });
    const { json } = await desk.get(`/api/slots?${window}`);
    const slot = json[Math.floor(json.length / 3)];
    if (slot)
      return {
        serviceId: serviceId(),
        locationId: locationId(),
        providerId: slot.providerId,
        startsAt: slot.startsAt,
      };
  }
}

const weekly = { every: 1, unit: 'week', count: 4 };
const previewOf = async (request: Json, start: object, rule: object = weekly): Promise<Reply> =>
  desk.post('/api/series/preview', { requestId: request.id, ...start, rule });

/** Books a series of every visit that fits, and the nearest free time for the others. */
async function aSeries(): Promise<{ request: Json; start: Record<string, string>; reply: Reply }> {
  const [request, start] = [await aRequest(desk, clinic), await aStart()];
  const { occurrences } = (await previewOf(request, start)).json;
  const chosen = occurrences.flatMap(({ startsAt, providerId, refusal, alternatives }: Json) => {
    const [near] = alternatives;
    if (refusal === null) return [{ startsAt, providerId }];
    return near ? [{ startsAt: near.startsAt, providerId: near.providerId }] : [];
  });
  return { request, start, reply: await book(request, start, chosen) };
}

const book = (request: Json, { startsAt: _at, ...place }: Record<string, string>, occurrences: object[]) =>
  desk.post('/api/series', { requestId: request.id, ...place, rule: weekly, occurrences }, etag(request));

const change = (series: Json, body: object): Promise<Reply> =>
  desk.post(`/api/series/${series.id}/changes`, body, etag(series));
const seriesOf = async ({ id }: Json): Promise<Json> => (await desk.get(`/api/series/${id}`)).json;
const requestOf = async (id: string): Promise<Json> => (await desk.get(`/api/requests/${id}`)).json;
const startsOf = ({ appointments }: Json): string[] => appointments.map(({ startsAt }: Json) => startsAt);
const booked = ({ appointments }: Json): Json[] =>
  appointments.filter(({ status }: Json) => status === 'booked');

describe('a preview', () => {
  test('looks at every visit, and saves nothing', async () => {
    const [request, start] = [await aRequest(desk, clinic), await aStart()];
    const { status, json } = await previewOf(request, start);
    expect([status, json.occurrences.length]).toEqual([200, 4]);
    expect(json.occurrences[0]).toMatchObject({
      startsAt: start['startsAt'],
      refusal: null,
      alternatives: [],
    });
    const minutes = json.occurrences.map(({ startsAt }: Json) => zonedMinutes(startsAt, zone));
    expect(new Set(minutes).size).toBe(1);
    expect((await requestOf(request.id)).status).toBe('new');
  });

  test('says why a visit does not fit, with free times near it', async () => {
    const [request, other, start] = [
      await aRequest(desk, clinic),
      await aRequest(desk, clinic),
      await aStart(),
    ];
    const before = (await previewOf(request, start)).json.occurrences;
    const fitting = before.findIndex(({ refusal }: Json, nth: number) => nth > 0 && refusal === null);
    const { startsAt } = before[fitting];
    const taken = await desk.post(
      '/api/appointments',
      { requestId: other.id, ...start, startsAt },
      etag(other),
    );
    expect(taken.status).toBe(201);
    const after = (await previewOf(request, start)).json.occurrences[fitting];
    expect(after.refusal).toBe('busy');
    expect(after.alternatives.length).toBeGreaterThan(0);
    expect(after.alternatives.map((one: Json) => one.startsAt)).not.toContain(
      after.providerId === after.alternatives[0].providerId ? startsAt : '',
    );
  });

  test('does not count the patient’s own hold as taken', async () => {
    const [request, start] = [await aRequest(desk, clinic), await aStart()];
    await desk.post('/api/holds', { requestId: request.id, ...start });
    expect((await previewOf(request, start)).json.occurrences[0].refusal).toBe(null);
  });

  test.each<[object, string]>([
    [{ every: 1, unit: 'week' }, 'rule.count'],
    [{ every: 1, unit: 'week', count: 2, until: '2026-12-01' }, 'rule.count'],
    [{ every: 1, unit: 'week', until: '2026-10-20' }, 'rule.until'],
    [{ every: 1, unit: 'day', until: '2028-10-20' }, 'rule.until'],
    [{ every: 0, unit: 'week', count: 3 }, 'rule.every'],
  ])('of %j names the field', async (rule, field) => {
    const [request, start] = [await aRequest(desk, clinic), await aStart()];
    const { status, json } = await previewOf(request, start, rule);
    expect([status, Object.keys(json.errors)]).toEqual([422, ['root', field]]);
  });

  test('names what is not there', async () => {
    const [request, start] = [await aRequest(desk, clinic), await aStart()];
    for (const field of ['serviceId', 'locationId'] as const) {
      const { status, json } = await previewOf(request, { ...start, [field]: nowhere });
      expect([status, Object.keys(json.errors)]).toEqual([422, ['root', field]]);
    }
    expect(Object.keys((await previewOf({ id: nowhere }, start)).json.errors)).toEqual(['root', 'requestId']);
    const strange = (await previewOf(request, { ...start, providerId: nowhere })).json;
    expect(strange.occurrences.map(({ refusal }: Json) => refusal)).toEqual(Array(4).fill('not-here'));
  });
});

describe('booking a series', () => {
  test('books every chosen visit and schedules the request with the first', async () => {
    const { request, reply } = await aSeries();
    expect([reply.status, reply.json.appointments.length]).toEqual([201, 4]);
    expect(booked(reply.json)).toHaveLength(4);
    expect(new Set(reply.json.appointments.map(({ seriesId }: Json) => seriesId))).toEqual(
      new Set([reply.json.id]),
    );
    const after = await requestOf(request.id);
    expect([after.status, after.appointmentId]).toEqual(['scheduled', reply.json.appointments[0].id]);
    expect((await seriesOf(reply.json)).rule).toEqual(weekly);
  });

  test('saves nothing when visits went meanwhile, and names each with what is free near it', async () => {
    const [request, other, start] = [
      await aRequest(desk, clinic),
      await aRequest(desk, clinic),
      await aStart(),
    ];
    const { occurrences } = (await previewOf(request, start)).json;
    const fits = occurrences.filter(({ refusal }: Json) => refusal === null);
    expect(fits.length).toBeGreaterThan(1);
    const { startsAt } = fits[1];
    await desk.post('/api/appointments', { requestId: other.id, ...start, startsAt }, etag(other));
    const { status, json } = await book(
      request,
      start,
      fits.map((one: Json) => ({ startsAt: one.startsAt })),
    );
    expect([status, json.code]).toEqual([409, 'series_taken']);
    expect(json.occurrences).toMatchObject([{ startsAt, refusal: 'busy' }]);
    expect(json.occurrences[0].alternatives.length).toBeGreaterThan(0);
    expect((await requestOf(request.id)).status).toBe('new');
    const filter = encodeURIComponent(JSON.stringify({ requestId: request.id }));
    expect((await desk.get(`/api/appointments?filter=${filter}`)).json).toEqual([]);
  });

  test('names two of its own visits that would overlap', async () => {
    const [request, start] = [await aRequest(desk, clinic), await aStart()];
    const { startsAt = '' } = start;
    const { status, json } = await book(request, start, [{ startsAt }, { startsAt }]);
    expect([status, json.code]).toEqual([409, 'series_taken']);
  });

  test('wants the request as it stands, readable words read, and two visits at least', async () => {
    const [request, start] = [await aRequest(desk, clinic), await aStart()];
    const { startsAt = '', ...place } = start;
    const two = [{ startsAt }, { startsAt: `${addDays(startsAt.slice(0, 10), 28)}${startsAt.slice(10)}` }];
    const body = { requestId: request.id, ...place, rule: weekly, occurrences: two };
    expect((await desk.post('/api/series', body)).status).toBe(428);
    expect((await desk.post('/api/series', body, { 'If-Match': '"99"' })).status).toBe(412);
    const one = await book(request, start, [{ startsAt }]);
    expect([one.status, Object.keys(one.json.errors)]).toEqual([422, ['root', 'occurrences']]);
    const flagged = await aRequest(desk, clinic, { message: 'My groin is numb since this morning.' });
    expect((await book(flagged, start, two)).json.code).toBe('flags_unread');
  });

  test('of one time by twenty at once leaves one series, whole', async () => {
    const start = await aStart();
    const requests = await Promise.all(Array.from({ length: 20 }, () => aRequest(desk, clinic)));
    const { occurrences } = (await previewOf(requests[0], start)).json;
    const fits = occurrences
      .filter(({ refusal }: Json) => refusal === null)
      .map(({ startsAt }: Json) => ({ startsAt }));
    const answers = await Promise.all(requests.map((request) => book(request, start, fits)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(19);
  });
});

describe('changing a series', () => {
  test('moves one, or it and those that follow, or all still to come, by the clock on the wall', async () => {
    const { reply } = await aSeries();
    const [, second] = reply.json.appointments;
    const later = new Date(Date.parse(second.startsAt) + 1_800_000).toISOString();
    const body = { from: second.id, scope: 'following', move: { startsAt: later } };
    const preview = await desk.post(`/api/series/${reply.json.id}/changes`, { ...body, preview: true });
    expect([preview.status, preview.json.occurrences.length]).toEqual([200, 3]);
    expect(preview.json.occurrences[0].startsAt).toBe(later);
    expect(startsOf(await seriesOf(reply.json))).toEqual(startsOf(reply.json));
    const instead = preview.json.occurrences
      .filter(({ refusal }: Json) => refusal !== null)
      .map(({ appointmentId }: Json) => ({ appointmentId, leave: true }));
    const { status, json } = await change(reply.json, { ...body, instead });
    expect(status).toBe(200);
    const left = new Set(instead.map(({ appointmentId }: Json) => appointmentId));
    for (const [nth, visit] of json.appointments.entries()) {
      const old = reply.json.appointments.find(({ id }: Json) => id === visit.id);
      const moved = nth > 0 && !left.has(visit.id);
      expect(Date.parse(visit.startsAt) - Date.parse(old.startsAt)).toBe(moved ? 1_800_000 : 0);
    }
    expect(json.version).toBe(reply.json.version + 1);
  });

  test('by a whole week lets one visit take the time another leaves', async () => {
    const request = await aRequest(desk, clinic);
    let [start, visits]: [Record<string, string>, Json[]] = [{}, []];
    do {
      start = await aStart();
      visits = (await previewOf(request, start, { ...weekly, count: 5 })).json.occurrences;
    } while (visits.some(({ refusal }) => refusal !== null));
    const starts: string[] = visits.map(({ startsAt }) => startsAt);
    const { json } = await book(
      request,
      start,
      starts.slice(0, 4).map((startsAt) => ({ startsAt })),
    );
    const [first] = json.appointments;
    const move = { startsAt: starts[1] };
    const moved = await change(json, { from: first.id, scope: 'all', move });
    expect([moved.status, startsOf(moved.json)]).toEqual([200, starts.slice(1)]);
    expect(moved.json.appointments.map(({ overbooked }: Json) => overbooked)).toEqual(Array(4).fill(false));
  });

  test('that does not fit saves nothing and says what does not', async () => {
    const { reply } = await aSeries();
    const [first] = reply.json.appointments;
    const startsAt = first.startsAt.replace(/T\d\d/, 'T07');
    const { status, json } = await change(reply.json, { from: first.id, scope: 'all', move: { startsAt } });
    expect([status, json.code]).toEqual([409, 'series_taken']);
    expect(json.occurrences.length).toBeGreaterThan(0);
    expect(startsOf(await seriesOf(reply.json))).toEqual(startsOf(reply.json));
  });

  test('calls off what follows, and the request goes by its next visit', async () => {
    const { request, reply } = await aSeries();
    const [first, second, third] = reply.json.appointments;
    const cancel = { reason: 'Feels better', cancelledBy: 'patient' };
    const after = (await change(reply.json, { from: third.id, scope: 'following', cancel })).json;
    expect(booked(after).map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(after.appointments.at(-1)).toMatchObject({ status: 'cancelled', ...cancel });
    const one = (await change(after, { from: first.id, scope: 'one', cancel })).json;
    const now = await requestOf(request.id);
    expect([now.status, now.appointmentId]).toEqual(['scheduled', second.id]);
    const last = { from: second.id, scope: 'all', cancel: { ...cancel, requestTo: 'waitlisted' } };
    expect((await change(one, last)).status).toBe(200);
    expect((await requestOf(request.id)).status).toBe('waitlisted');
  });

  test('goes by its next visit also when one alone is called off, and nothing else is said of the request', async () => {
    const { request, reply } = await aSeries();
    const [first, second] = reply.json.appointments;
    const off = { to: 'cancelled', reason: 'The patient is away that week.', cancelledBy: 'patient' };
    expect((await desk.post(`/api/appointments/${first.id}/moves`, off, etag(first))).status).toBe(200);
    expect(await requestOf(request.id)).toMatchObject({ status: 'scheduled', appointmentId: second.id });
  });

  test('wants its version, one of the two, a reason, and a visit of its own', async () => {
    const { reply } = await aSeries();
    const [first] = reply.json.appointments;
    const path = `/api/series/${reply.json.id}/changes`;
    const cancel = { reason: 'x' };
    expect((await desk.post(path, { from: first.id, scope: 'one', cancel })).status).toBe(428);
    const stale = { 'If-Match': '"99"' };
    expect((await desk.post(path, { from: first.id, scope: 'one', cancel }, stale)).status).toBe(412);
    const move = { startsAt: first.startsAt };
    const bodies: [object, string][] = [
      [{ from: first.id, scope: 'one' }, 'move'],
      [{ from: first.id, scope: 'one', move, cancel }, 'move'],
      [{ from: first.id, scope: 'one', cancel: { reason: '' } }, 'cancel.reason'],
      [{ from: first.id, scope: 'some', cancel }, 'scope'],
      [{ from: nowhere, scope: 'one', cancel }, 'from'],
    ];
    for (const [body, field] of bodies) {
      const { status, json } = await change(reply.json, body);
      expect([status, Object.keys(json.errors).at(-1)]).toEqual([422, field]);
    }
    expect((await change({ id: nowhere, version: 1 }, { from: first.id, scope: 'one', cancel })).status).toBe(
      404,
    );
  });

  test('by two at once is done once', async () => {
    const { reply } = await aSeries();
    const [first] = reply.json.appointments;
    const cancel = { reason: 'Twice' };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => change(reply.json, { from: first.id, scope: 'all', cancel })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array(19).fill(412)]);
  });

  // Last: the clock of this file stays there.
  test('leaves alone what is past', async () => {
    const { reply } = await aSeries();
    const [first, second] = reply.json.appointments;
    world.clock.set(new Date(Date.parse(first.startsAt) + 3_600_000).toISOString());
    const cancel = { reason: 'Moves away' };
    const past = await change(reply.json, { from: first.id, scope: 'all', cancel });
    expect([past.status, Object.keys(past.json.errors)]).toEqual([422, ['root', 'from']]);
    const { json } = await change(reply.json, { from: second.id, scope: 'all', cancel });
    expect(booked(json).map(({ id }) => id)).toEqual([first.id]);
  });
});
