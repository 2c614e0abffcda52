import { and, eq, inArray } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { occupyingStatuses } from '#domain/appointment.ts';
import { addDays } from '#domain/instant.ts';
import { appointments } from '#server/db/schema.ts';
import { runJobs } from '#server/housekeeping.ts';
import { aRequest, type Clinic, clinicOf, etag, move } from '#tests/builders.ts';
import { aDesk, type Client, type Reply, type World } from '#tests/desk.ts';

let world: World;
let desk: Client;
let clinic: Clinic;

beforeAll(async () => {
  world = await aDesk({ idleMinutes: 10_000, sessionHours: 200 });
  desk = await world.as('front-desk');
  clinic = await clinicOf(desk);
});
afterAll(() => world.close());

type Json = Reply['json'];

const serviceId = () => clinic.services.find((service) => service.patientsMayAsk)?.id ?? '';
const nowhere = '00000000-0000-4000-8000-000000000000';

/** A request on the waiting list, and its place there. */
async function aWaiter(
  changes: Record<string, unknown> = {},
  waiting?: Record<string, unknown>,
): Promise<{ request: Json; place: Json }> {
  const request = await aRequest(desk, clinic, changes);
  const claimed = await desk.post(`/api/requests/${request.id}/claim`, {});
  const { status, text, json } = await move(desk, claimed.json, {
    to: 'waitlisted',
    ...(waiting ? { waiting } : {}),
  });
  if (status !== 200) throw new Error(text);
  return { request: json, place: await placeOf(request.id) };
}

async function placeOf(requestId: string): Promise<Json> {
  const filter = JSON.stringify({ requestId });
  return (await desk.get(`/api/waiting?filter=${encodeURIComponent(filter)}`)).json.at(-1);
}

const requestOf = async (id: string): Promise<Json> => (await desk.get(`/api/requests/${id}`)).json;

let asked = 0;
/** A free time nobody else in this file takes: each is of a day of its own. */
async function aTime(service = serviceId()): Promise<Record<string, string>> {
  const locationId = clinic.locations[0]?.id ?? '';
  for (;;) {
    asked += 1;
    const from = addDays('2026-10-28', asked);
    const window = new URLSearchParams({ serviceId: service, locationId, from, to: from });
    const { json } = await desk.get(`/api/slots?${window}`);
    const slot = json[Math.floor(json.length / 2)];
    if (slot) return { serviceId: service, providerId: slot.providerId, locationId, startsAt: slot.startsAt };
  }
}

const offer = (place: Json, time: object, more: object = {}): Promise<Reply> =>
  desk.post(`/api/waiting/${place.id}/offers`, { ...time, ...more });
const answer = (offered: Json, action: string, body: object = {}): Promise<Reply> =>
  desk.post(`/api/offers/${offered.id}/${action}`, body);
const offersFor = async (place: Json): Promise<Json> =>
  (await desk.get(`/api/waiting/${place.id}/offers`)).json;
const matchesFor = async (time: Record<string, string>): Promise<Json> =>
  (await desk.get(`/api/waiting/matches?${new URLSearchParams(time)}`)).json;

describe('a request that is waitlisted', () => {
  test('waits for what is said of it', async () => {
    const wishes = {
      serviceId: serviceId(),
      locationIds: clinic.locations.slice(0, 2).map(({ id }) => id),
      providerIds: [clinic.providers[0]?.id ?? ''],
      notBefore: '2026-11-02',
      notAfter: '2026-12-24',
      preferredTimes: [{ day: 'tue', part: 'morning' }],
      note: 'Needs a ride, so not before ten.',
    };
    const { place } = await aWaiter({}, wishes);
    expect(place).toMatchObject({ ...wishes, status: 'waiting', version: 2, offers: [] });
  });

  test('by any other door waits for its own service, place and times', async () => {
    const preferredTimes = [{ day: 'any', part: 'morning' }];
    const { request, place } = await aWaiter({ preferredTimes });
    expect(place).toMatchObject({
      serviceId: request.serviceId,
      locationIds: [request.locationId],
      providerIds: [],
      preferredTimes,
      patientName: `${request.firstName} ${request.lastName}`,
      phone: request.phone,
      unread: false,
    });
  });

  test('keeps its place while it is elsewhere and comes back', async () => {
    const { request, place } = await aWaiter({}, { note: 'Afternoons only' });
    const away = (await move(desk, request, { to: 'awaiting-patient' })).json;
    expect((await placeOf(request.id)).status).toBe('paused');
    world.clock.advance(60);
    await move(desk, away, { to: 'waitlisted' });
    const back = await placeOf(request.id);
    expect([back.id, back.status, back.createdAt, back.note]).toEqual([
      place.id,
      'waiting',
      place.createdAt,
      'Afternoons only',
    ]);
  });

  test('that ends leaves the list, and waitlisted again begins anew with the old wishes', async () => {
    const { request, place } = await aWaiter({}, { note: 'Any day' });
    const ended = (await move(desk, request, { to: 'withdrawn', reason: 'Found another clinic' })).json;
    expect((await placeOf(request.id)).status).toBe('ended');
    const manager = await world.as('manager');
    const open = (await move(manager, ended, { to: 'in-review', reason: 'They called again' })).json;
    world.clock.advance(60);
    await move(desk, open, { to: 'waitlisted' });
    const anew = await placeOf(request.id);
    expect([anew.id === place.id, anew.status, anew.note]).toEqual([false, 'waiting', 'Any day']);
    expect(anew.createdAt > place.createdAt).toBe(true);
  });

  test('can be put there only with a window in order', async () => {
    const request = await aRequest(desk, clinic);
    const claimed = (await desk.post(`/api/requests/${request.id}/claim`, {})).json;
    const waiting = { notBefore: '2026-12-01', notAfter: '2026-11-01' };
    const { status, json } = await move(desk, claimed, { to: 'waitlisted', waiting });
    expect([status, Object.keys(json.errors)]).toEqual([422, ['root', 'waiting.notAfter']]);
  });
});

describe('the waiting list', () => {
  test('is filtered by what would do, and searched by name', async () => {
    const [first, second] = clinic.locations;
    const here = await aWaiter({}, { locationIds: [first?.id] });
    const there = await aWaiter({}, { locationIds: [second?.id] });
    const anywhere = await aWaiter({}, { locationIds: [] });
    const found = async (filter: object): Promise<string[]> =>
      (await desk.get(`/api/waiting?filter=${encodeURIComponent(JSON.stringify(filter))}`)).json.map(
        ({ id }: Json) => id,
      );
    const ids = await found({ locationId: first?.id, status: 'waiting' });
    expect([here, there, anywhere].map(({ place }) => ids.includes(place.id))).toEqual([true, false, true]);
    expect(await found({ q: there.request.lastName })).toEqual([there.place.id]);
    expect(await found({ q: there.request.reference })).toEqual([there.place.id]);
    const called = await aWaiter({ phone: '212 555 0187' });
    expect(await found({ q: '0187', status: 'waiting' })).toEqual([called.place.id]);
    expect(await found({ requestId: here.request.id, offer: 'open' })).toEqual([]);
    expect(await found({ requestId: here.request.id, offer: 'none' })).toEqual([here.place.id]);
    for (const filter of [{ locationId: 'here' }, { offer: 'maybe' }, { colour: 'blue' }]) {
      const { status } = await desk.get(`/api/waiting?filter=${encodeURIComponent(JSON.stringify(filter))}`);
      expect(status).toBe(400);
    }
  });

  test('is edited under its version, as it was read', async () => {
    const { place } = await aWaiter();
    const path = `/api/waiting/${place.id}`;
    expect((await desk.put(path, { note: 'x' })).status).toBe(428);
    const { status, json } = await desk.put(
      path,
      { ...place, note: 'Mornings', notAfter: '2026-12-01' },
      etag(place),
    );
    expect([status, json.note, json.version]).toEqual([200, 'Mornings', place.version + 1]);
    const stale = await desk.put(path, { note: 'Evenings' }, etag(place));
    expect([stale.status, stale.json.current.note]).toEqual([412, 'Mornings']);
    const order = await desk.put(path, { notBefore: '2026-12-02' }, etag(json));
    expect([order.status, Object.keys(order.json.errors)]).toEqual([422, ['root', 'notAfter']]);
  });

  test('shows a clinician nobody who waits for a time', async () => {
    const { place } = await aWaiter();
    const clinician = await world.as('clinician');
    expect((await clinician.get('/api/waiting')).json).toEqual([]);
    expect((await clinician.get(`/api/waiting/${place.id}`)).status).toBe(404);
  });
});

describe('a free time', () => {
  test('is proposed to those who could have it, the most urgent first, with why', async () => {
    const time = await aTime();
    const plain = await aWaiter({}, { providerIds: [], locationIds: [time['locationId']] });
    const urgent = await aWaiter();
    const { json } = await desk.put(
      `/api/requests/${urgent.request.id}`,
      { priority: 'stat' },
      etag(urgent.request),
    );
    expect(json.priority).toBe('stat');
    const elsewhere = await aWaiter({}, { locationIds: [clinic.locations[1]?.id] });
    const later = await aWaiter({}, { notBefore: '2027-01-01' });
    const { matches, refusal, total } = await matchesFor(time);
    const ids: string[] = matches.map(({ id }: Json) => id);
    expect([refusal, ids[0], matches[0].reasons]).toEqual([
      null,
      urgent.place.id,
      ['priority', 'same-service', 'asked-location'],
    ]);
    expect(total).toBeGreaterThanOrEqual(matches.length);
    expect([plain, elsewhere, later].map(({ place }) => ids.includes(place.id))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('meant for nothing is proposed to whoever waits for something it can be', async () => {
    const { serviceId: meant = '', ...time } = await aTime();
    const { place } = await aWaiter();
    const { matches, refusal } = await matchesFor(time);
    const found = matches.find(({ id }: Json) => id === place.id);
    expect([refusal, found.serviceId, found.reasons.includes('fits-length')]).toEqual([null, meant, false]);
    await offer(place, { ...time, serviceId: meant });
    expect(await matchesFor(time)).toMatchObject({ refusal: 'busy', matches: [] });
    const nobody = await desk.get(
      `/api/waiting/matches?${new URLSearchParams({ ...time, providerId: nowhere })}`,
    );
    expect([nobody.status, Object.keys(nobody.json.errors)]).toEqual([422, ['root', 'providerId']]);
  });

  test('that somebody has is nobody else’s, and says why', async () => {
    const time = await aTime();
    const { place } = await aWaiter();
    await offer(place, time);
    expect(await matchesFor(time)).toMatchObject({ refusal: 'busy', matches: [] });
  });

  test('comes of a cancelled visit', async () => {
    const request = await aRequest(desk, clinic);
    const time = await aTime();
    const booked = (await desk.post('/api/appointments', { requestId: request.id, ...time }, etag(request)))
      .json;
    const { place } = await aWaiter();
    const before = (await desk.get(`/api/appointments/${booked.id}/waiting`)).json;
    expect(before.refusal).toBe('busy');
    const cancelled = { to: 'cancelled', reason: 'Flu', requestTo: 'in-review' };
    await desk.post(`/api/appointments/${booked.id}/moves`, cancelled, etag(booked));
    const { json } = await desk.get(`/api/appointments/${booked.id}/waiting`);
    expect(json).toMatchObject({ ...time, refusal: null });
    expect(json.matches.map(({ id }: Json) => id)).toContain(place.id);
  });
});

describe('an offer', () => {
  test('keeps the time until its deadline and stands in the request’s timeline', async () => {
    const [{ place, request }, time] = [await aWaiter(), await aTime()];
    const { status, json } = await offer(place, time, { minutes: 30 });
    expect([status, json.status]).toEqual([201, 'open']);
    expect(Date.parse(json.until) - world.clock.now().getTime()).toBe(30 * 60_000);
    const held = (await desk.get(`/api/appointments/${json.appointmentId}`)).json;
    expect([held.status, held.holdExpiresAt]).toEqual(['pending', json.until]);
    expect((await requestOf(request.id)).status).toBe('waitlisted');
    const events = (await desk.get(`/api/requests/${request.id}/events`)).json;
    expect(events.map(({ action }: Json) => action)).toContain('offered');
    const other = await aRequest(desk, clinic);
    const stolen = await desk.post('/api/appointments', { requestId: other.id, ...time }, etag(other));
    expect([stolen.status, stolen.json.code]).toEqual([409, 'slot_taken']);
  });

  test('lasts as long as the clinic has set, and never beyond the visit’s beginning', async () => {
    const [{ place }, time] = [await aWaiter(), await aTime()];
    const { json } = await offer(place, time);
    expect(Date.parse(json.until) - world.clock.now().getTime()).toBe(120 * 60_000);
    const { serviceId: service = '', locationId = '' } = time;
    const window = new URLSearchParams({ serviceId: service, locationId });
    const [{ startsAt, providerId }] = (await desk.get(`/api/slots?${window}`)).json;
    const soon = { serviceId: service, locationId, startsAt, providerId };
    const again = await offer(place, soon, { minutes: 2_880 });
    expect(Date.parse(startsAt) - world.clock.now().getTime()).toBeLessThan(2_880 * 60_000);
    expect(again.json.until).toBe(startsAt);
  });

  test('accepted books it: scheduled, out of the list, one live appointment', async () => {
    const [{ place, request }, time] = [await aWaiter(), await aTime()];
    const offered = (await offer(place, time)).json;
    const { status, json } = await answer(offered, 'accept', { agreedWith: 'patient' });
    expect([status, json.status, json.agreedWith, json.holdExpiresAt]).toEqual([
      200,
      'booked',
      'patient',
      null,
    ]);
    const after = await requestOf(request.id);
    expect([after.status, after.appointmentId]).toEqual(['scheduled', offered.appointmentId]);
    expect((await placeOf(request.id)).status).toBe('ended');
    expect((await offersFor(place))[0].status).toBe('accepted');
    const again = await answer(offered, 'accept');
    expect([again.status, again.json.code]).toEqual([409, 'offer_over']);
  });

  test.each([
    ['decline', 'declined'],
    ['withdraw', 'withdrawn'],
  ])('%sd frees the time, and the person keeps waiting', async (action, status) => {
    const [{ place, request }, time] = [await aWaiter(), await aTime()];
    const offered = (await offer(place, time)).json;
    const { json } = await answer(offered, action, { reason: 'On a journey' });
    expect([json.status, json.reason]).toEqual([status, 'On a journey']);
    expect((await placeOf(request.id)).status).toBe('waiting');
    const { refusal, matches, offers } = await matchesFor(time);
    expect([refusal, offers[0].status, offers[0].patientName]).toEqual([null, status, place.patientName]);
    const reasons = matches.find(({ id }: Json) => id === place.id).reasons;
    expect(reasons.includes('asked-already')).toBe(status === 'declined');
    expect((await answer(offered, 'accept')).json.code).toBe('offer_over');
  });

  test('declined keeps why, and refuses a reason that is not on the list', async () => {
    const [{ place, request }, time] = [await aWaiter(), await aTime()];
    const offered = (await offer(place, time)).json;
    const unknown = await answer(offered, 'decline', { reasonCode: 'the-weather' });
    expect([unknown.status, Object.keys(unknown.json.errors)]).toEqual([422, ['root', 'reasonCode']]);
    const said = { reasonCode: 'other-time', reason: 'Only after work' };
    expect((await answer(offered, 'withdraw', said)).status).toBe(422);
    const { json } = await answer(offered, 'decline', said);
    expect(json).toMatchObject({ status: 'declined', ...said });
    const events = (await desk.get(`/api/requests/${request.id}/events`)).json;
    expect(events.find(({ action }: Json) => action === 'offer-declined')).toMatchObject(said);
  });

  test('runs out by the clock, once, and the time is free again', async () => {
    const [{ place, request }, time] = [await aWaiter(), await aTime()];
    const offered = (await offer(place, time, { minutes: 10 })).json;
    world.clock.advance(11);
    expect((await answer(offered, 'accept')).json.code).toBe('offer_over');
    await Promise.all([runJobs(world.desk), runJobs(world.desk), runJobs(world.desk)]);
    expect((await offersFor(place))[0].status).toBe('expired');
    expect((await placeOf(request.id)).status).toBe('waiting');
    const events = (await desk.get(`/api/requests/${request.id}/events`)).json;
    expect(events.filter(({ action }: Json) => action === 'offer-expired')).toHaveLength(1);
    expect((await matchesFor(time)).refusal).toBe(null);
  });

  test('that ran out unswept gives way to a booking, on the record', async () => {
    const [{ place }, time] = [await aWaiter(), await aTime()];
    await offer(place, time, { minutes: 10 });
    world.clock.advance(11);
    const other = await aRequest(desk, clinic);
    const { status } = await desk.post('/api/appointments', { requestId: other.id, ...time }, etag(other));
    expect([status, (await offersFor(place))[0].status]).toEqual([201, 'expired']);
  });

  test('is withdrawn when its person is offered, held or booked another time', async () => {
    const { place, request } = await aWaiter();
    const first = (await offer(place, await aTime())).json;
    world.clock.advance(1);
    const second = (await offer(place, await aTime())).json;
    const states = async () => (await offersFor(place)).map(({ status }: Json) => status);
    expect([first.status, second.status, await states()]).toEqual(['open', 'open', ['open', 'withdrawn']]);
    await desk.post('/api/holds', { requestId: request.id, ...(await aTime()) });
    expect(await states()).toEqual(['withdrawn', 'withdrawn']);
    world.clock.advance(1);
    await offer(place, await aTime());
    const now = await requestOf(request.id);
    await desk.post('/api/appointments', { requestId: request.id, ...(await aTime()) }, etag(now));
    expect(await states()).toEqual(['withdrawn', 'withdrawn', 'withdrawn']);
  });

  test('booked by its hold is accepted; let go by hand it is withdrawn', async () => {
    const [{ place, request }, time] = [await aWaiter(), await aTime()];
    const held = (await offer(place, time)).json;
    const now = await requestOf(request.id);
    const body = { requestId: request.id, ...time, holdId: held.appointmentId };
    expect((await desk.post('/api/appointments', body, etag(now))).status).toBe(201);
    expect((await offersFor(place))[0].status).toBe('accepted');
    const other = await aWaiter();
    const gone = (await offer(other.place, await aTime())).json;
    const visit = (await desk.get(`/api/appointments/${gone.appointmentId}`)).json;
    await desk.post(`/api/appointments/${visit.id}/moves`, { to: 'cancelled' }, etag(visit));
    expect((await offersFor(other.place))[0].status).toBe('withdrawn');
  });

  test('stands while the patient is called, and ends when the request does', async () => {
    const [{ place, request }, time] = [await aWaiter(), await aTime()];
    await offer(place, time);
    const called = (await move(desk, await requestOf(request.id), { to: 'awaiting-patient' })).json;
    expect((await offersFor(place))[0].status).toBe('open');
    await move(desk, called, { to: 'withdrawn', reason: 'No longer in pain' });
    expect((await offersFor(place))[0].status).toBe('withdrawn');
    expect((await matchesFor(time)).refusal).toBe(null);
  });

  test('cannot be accepted while words to read first are unread, and can once they were', async () => {
    const message = 'My groin is numb since this morning.';
    const [{ place, request }, time] = [await aWaiter({ message }), await aTime()];
    const offered = (await offer(place, time)).json;
    const refused = await answer(offered, 'accept');
    expect([place.unread, refused.status, refused.json.code]).toEqual([true, 409, 'flags_unread']);
    await desk.post(`/api/requests/${request.id}/flags-read`, { outcome: 'called-patient' });
    expect((await answer(offered, 'accept')).status).toBe(200);
  });

  test('names what is wrong with it', async () => {
    const [{ place, request }, time] = [await aWaiter(), await aTime()];
    const bodies: [object, string][] = [
      [{ ...time, startsAt: '2026-10-01T15:00:00Z' }, 'startsAt'],
      [{ ...time, providerId: nowhere }, 'providerId'],
      [{ ...time, serviceId: nowhere }, 'serviceId'],
      [{ ...time, locationId: nowhere }, 'locationId'],
      [{ ...time, minutes: 5 }, 'minutes'],
      [{ ...time, minutes: 9_000 }, 'minutes'],
    ];
    for (const [body, field] of bodies) {
      const { status, json } = await offer(place, body);
      expect([status, Object.keys(json.errors).at(-1)]).toEqual([422, field]);
    }
    await move(desk, await requestOf(request.id), { to: 'in-review' });
    expect((await offer(place, time)).json.code).toBe('not_waiting');
    expect((await offer({ id: nowhere }, time)).status).toBe(404);
    expect((await answer({ id: nowhere }, 'accept')).status).toBe(404);
  });
});

describe('of many at once', () => {
  const standing = (time: Record<string, string>) =>
    world.db
      .select()
      .from(appointments)
      .where(
        and(
          eq(appointments.providerId, time['providerId'] ?? ''),
          eq(appointments.startsAt, new Date(time['startsAt'] ?? '')),
          inArray(appointments.status, [...occupyingStatuses]),
        ),
      );

  test('one time offered to twenty and booked by twenty others is one person’s', async () => {
    const time = await aTime();
    const waiters = await Promise.all(Array.from({ length: 20 }, () => aWaiter()));
    const others = await Promise.all(Array.from({ length: 20 }, () => aRequest(desk, clinic)));
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, turn) => {
        const nth = turn % 20;
        const other = others[nth];
        return turn % 2 === 0
          ? offer(waiters[nth]?.place, time)
          : desk.post('/api/appointments', { requestId: other.id, ...time }, etag(other));
      }),
    );
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    expect(await standing(time)).toHaveLength(1);
    const open = await desk.get(
      `/api/waiting?filter=${encodeURIComponent(JSON.stringify({ offer: 'open', status: 'waiting' }))}`,
    );
    const [winner] = await standing(time);
    const offersNow = open.json.flatMap(({ offers }: Json) =>
      offers.filter((one: Json) => one.startsAt === time['startsAt'] && one.status === 'open'),
    );
    expect(offersNow).toHaveLength(winner?.status === 'pending' ? 1 : 0);
  });

  test('one offer accepted, declined and taken back by hundreds ends one way', async () => {
    const [{ place, request }, time] = [await aWaiter(), await aTime()];
    const offered = (await offer(place, time)).json;
    const actions = ['accept', 'decline', 'withdraw'];
    const answers = await Promise.all(
      Array.from({ length: 150 }, (_, turn) => answer(offered, actions[turn % 3] ?? '')),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ json }) => json.code === 'offer_over')).toHaveLength(149);
    const [ended] = await offersFor(place);
    const isBooked = ended.status === 'accepted';
    expect(await standing(time)).toHaveLength(isBooked ? 1 : 0);
    expect((await requestOf(request.id)).status).toBe(isBooked ? 'scheduled' : 'waitlisted');
  });

  test('an offer accepted as it runs out is booked or expired, never both', async () => {
    for (let round = 0; round < 3; round += 1) {
      const [{ place, request }, time] = [await aWaiter(), await aTime()];
      const offered = (await offer(place, time, { minutes: 10 })).json;
      world.clock.advance(9);
      const accepting = Array.from({ length: 10 }, () => answer(offered, 'accept'));
      world.clock.advance(2);
      const sweeping = Array.from({ length: 3 }, () => runJobs(world.desk));
      const answers = await Promise.all(accepting);
      await Promise.all(sweeping);
      // What somebody had in hand is swept at the next turn.
      await runJobs(world.desk);
      const won = answers.filter(({ status }) => status === 200).length;
      const [ended] = await offersFor(place);
      expect([won, ended.status]).toEqual(won === 1 ? [1, 'accepted'] : [0, 'expired']);
      expect(await standing(time)).toHaveLength(won);
      expect((await requestOf(request.id)).status).toBe(won === 1 ? 'scheduled' : 'waitlisted');
    }
  });
});
