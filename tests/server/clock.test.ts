import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { requests, sessions } from '#server/db/schema.ts';
import { runJobs } from '#server/housekeeping.ts';
import { aRequest, type Clinic, clinicOf, etag, move, personId } from '#tests/builders.ts';
import { loadedAt } from '#tests/databases.ts';
import { aDesk, type Client, type Reply, type World } from '#tests/desk.ts';
import { liveLine } from '#tests/liveLine.ts';

let world: World;
let desk: Client;
let manager: Client;
let clinic: Clinic;

type Json = Reply['json'];

beforeAll(async () => {
  world = await aDesk({ idleMinutes: 50_000, sessionHours: 1_000 });
  [desk, manager] = await Promise.all([world.as('front-desk'), world.as('manager')]);
  const sample = await clinicOf(desk);
  const newYorkFirst = ({ name }: { name: string }) => (name === 'New York' ? 0 : 1);
  clinic = {
    ...sample,
    locations: sample.locations.toSorted((one, other) => newYorkFirst(one) - newYorkFirst(other)),
  };
});
/** Days go by in a test, and nobody is signed out by going back to the first. */
beforeEach(async () => {
  world.clock.set(loadedAt);
  await world.db.update(sessions).set({ lastInputAt: new Date(loadedAt) });
});
afterAll(() => world.close());

const read = async (id: string): Promise<Json> => (await manager.get(`/api/requests/${id}`)).json;
const moved = async (request: Json, body: Record<string, unknown>): Promise<Json> => {
  const reply = await move(manager, request, body);
  if (reply.status !== 200) throw new Error(`${reply.status} ${reply.text}`);
  return reply.json;
};
const edited = async (request: Json, changes: Record<string, unknown>): Promise<Json> => {
  const reply = await manager.put(`/api/requests/${request.id}`, { ...request, ...changes }, etag(request));
  if (reply.status !== 200) throw new Error(`${reply.status} ${reply.text}`);
  return reply.json;
};
const eventsOf = async (id: string): Promise<Json[]> =>
  (await manager.get(`/api/requests/${id}/events`)).json;
const timesTold = async (id: string, action: string): Promise<number> =>
  (await eventsOf(id)).filter((event) => event.action === action).length;

/** New York is open from eight to six: sixteen hours of it from Monday at ten are over on Tuesday at four. */
const routineDue = '2026-10-27T20:00:00.000Z';
const tuesdayAtNine = '2026-10-27T13:00:00.000Z';

describe('the due time', () => {
  test('of a new request is counted in opening hours from when it came', async () => {
    expect((await aRequest(desk, clinic)).dueAt).toBe(routineDue);
    expect((await aRequest(desk, clinic, { priority: 'stat' })).dueAt).toBe('2026-10-26T14:30:00.000Z');
  });

  test('runs on among our own statuses, and a new priority grants no more than its own time', async () => {
    const request = await moved(await aRequest(desk, clinic, { priority: 'urgent' }), { to: 'in-review' });
    expect(request.dueAt).toBe('2026-10-26T18:00:00.000Z');
    world.clock.set(tuesdayAtNine);
    const ready = await moved(request, { to: 'ready-to-schedule' });
    expect(ready.dueAt).toBe('2026-10-26T18:00:00.000Z');
    const routine = await edited(ready, { priority: 'routine' });
    expect(routine.dueAt).toBe(routineDue);
    expect((await edited(routine, { priority: 'asap' })).dueAt).toBe('2026-10-26T16:00:00.000Z');
  });

  test('is counted from the hand-over, whatever its priority becomes and when it comes back', async () => {
    const request = await moved(await aRequest(desk, clinic), { to: 'in-review' });
    world.clock.set(tuesdayAtNine);
    const clinicianId = await personId(world, 'clinician');
    const handed = await moved(request, { to: 'awaiting-clinician', clinicianId, note: 'Is this urgent?' });
    expect(handed.dueAt).toBe('2026-10-28T19:00:00.000Z');
    world.clock.set('2026-10-27T20:00:00.000Z');
    const raised = await edited(handed, { priority: 'asap' });
    expect(raised.dueAt).toBe('2026-10-27T15:00:00.000Z');
    const back = await moved(raised, { to: 'in-review' });
    expect(back.dueAt).toBe('2026-10-27T15:00:00.000Z');
  });

  test('of a request that is opened again is counted from then', async () => {
    const ended = await moved(await aRequest(desk, clinic), { to: 'withdrawn', reason: 'Feels better' });
    expect([ended.dueAt, ended.turn]).toEqual([null, 'ours']);
    world.clock.set(tuesdayAtNine);
    const opened = await moved(ended, { to: 'in-review', reason: 'Called again' });
    expect(opened.dueAt).toBe('2026-10-28T19:00:00.000Z');
  });

  test('set by hand stays until the status, the priority, the next try or the location changes', async () => {
    const byHand = '2026-11-20T15:00:00.000Z';
    const set = async () => edited(await aRequest(desk, clinic), { dueAt: byHand });
    const mended = await edited(await set(), { firstName: 'Anna', nextTryAt: null });
    expect(mended.dueAt).toBe(byHand);
    const elsewhere = clinic.locations[1]?.id;
    for (const change of [
      { priority: 'urgent' },
      { locationId: elsewhere },
      { nextTryAt: '2026-10-27T15:00:00.000Z' },
    ])
      expect((await edited(await set(), change)).dueAt < '2026-10-30').toBe(true);
    expect((await moved(await set(), { to: 'in-review' })).dueAt).toBe(routineDue);
    expect((await edited(await set(), { priority: 'urgent', dueAt: '2026-11-21T15:00:00.000Z' })).dueAt).toBe(
      '2026-11-21T15:00:00.000Z',
    );
  });

  test('taken away by hand is counted again', async () => {
    const request = await edited(await aRequest(desk, clinic), { dueAt: '2026-11-20T15:00:00.000Z' });
    expect((await edited(request, { dueAt: null })).dueAt).toBe(routineDue);
  });
});

describe("while it is the patient's turn", () => {
  const waiting = async (changes: Record<string, unknown> = {}): Promise<Json> => {
    const request = await moved(await aRequest(desk, clinic), { to: 'in-review' });
    return moved(Object.keys(changes).length > 0 ? await edited(request, changes) : request, {
      to: 'awaiting-patient',
    });
  };

  test('the due time is the next try, the usual one where nobody promised another', async () => {
    const usual = { nextTryAt: routineDue, dueAt: routineDue, turn: 'patient' };
    expect(await waiting()).toMatchObject(usual);
    const promised = '2026-11-02T16:00:00.000Z';
    expect(await waiting({ nextTryAt: promised })).toMatchObject({ nextTryAt: promised, dueAt: promised });
    expect(await waiting({ nextTryAt: '2026-10-26T13:00:00.000Z' })).toMatchObject(usual);
    const forgotten = await edited(await waiting({ nextTryAt: promised }), { nextTryAt: null });
    expect(forgotten).toMatchObject(usual);
  });

  test('and on the waiting list ten days go by before the next try', async () => {
    const request = await moved(await aRequest(desk, clinic), { to: 'in-review' });
    const listed = await moved(request, { to: 'waitlisted' });
    expect(listed).toMatchObject({
      nextTryAt: '2026-11-05T15:00:00.000Z',
      dueAt: '2026-11-05T15:00:00.000Z',
      turn: 'ours',
    });
  });

  test('a call without a next try leaves none behind', async () => {
    const request = await waiting({ nextTryAt: '2026-11-02T16:00:00.000Z' });
    const call = { channel: 'phone', outcome: 'voicemail' };
    expect((await desk.post(`/api/requests/${request.id}/contact-attempts`, call)).status).toBe(201);
    expect((await read(request.id)).dueAt).toBe(routineDue);
  });

  test('the clock stands still, and counts anew when the patient has answered', async () => {
    const request = await waiting();
    world.clock.set(tuesdayAtNine);
    expect((await moved(request, { to: 'ready-to-schedule' })).dueAt).toBe('2026-10-28T19:00:00.000Z');
  });

  test('a next try that has come makes it our turn, once, whoever looks; the due time stays', async () => {
    const request = await waiting();
    await runJobs(world.desk);
    expect((await read(request.id)).turn).toBe('patient');
    const line = await liveLine(world.app, desk);
    await line.begun();
    world.clock.set('2026-10-27T20:00:00.000Z');
    await Promise.all([runJobs(world.desk), runJobs(world.desk)]);
    const turned = await read(request.id);
    expect(turned).toMatchObject({
      status: 'awaiting-patient',
      turn: 'ours',
      dueAt: routineDue,
      version: request.version + 1,
    });
    expect((await eventsOf(request.id)).at(-1)).toMatchObject({ action: 'turned', actorId: null });
    expect(await timesTold(request.id, 'turned')).toBe(1);
    await line.until('requests', (await aRequest(desk, clinic)).id);
    await line.close();
    expect(line.heard.filter(({ data }) => data?.id === request.id)).toHaveLength(1);
    const urgent = await edited(turned, { priority: 'urgent' });
    expect(urgent).toMatchObject({ turn: 'ours', nextTryAt: routineDue, dueAt: routineDue });
    const later = await edited(urgent, { nextTryAt: '2026-10-29T15:00:00.000Z' });
    expect(later).toMatchObject({ turn: 'patient', dueAt: '2026-10-29T15:00:00.000Z' });
  });
});

test('a snooze ends when its time has come, once; the due time stays', async () => {
  const until = '2026-10-26T15:00:00.000Z';
  const request = await edited(await aRequest(desk, clinic), { snoozedUntil: until });
  await runJobs(world.desk);
  expect((await read(request.id)).snoozedUntil).toBe(until);
  world.clock.set(until);
  await Promise.all([runJobs(world.desk), runJobs(world.desk)]);
  expect(await read(request.id)).toMatchObject({ snoozedUntil: null, dueAt: routineDue });
  expect(await timesTold(request.id, 'woke')).toBe(1);
});

describe("a location's clock", () => {
  const aLocation = async (changes: Record<string, unknown> = {}): Promise<Json> => {
    const like = (await manager.get(`/api/locations/${clinic.locations[0]?.id}`)).json;
    const { id: _id, version: _version, ...values } = like;
    const reply = await manager.post('/api/locations', { ...values, closures: [], ...changes });
    if (reply.status !== 201) throw new Error(`${reply.status} ${reply.text}`);
    return reply.json;
  };
  const put = async (location: Json, changes: Record<string, unknown>): Promise<Reply> => {
    const { json } = await manager.get(`/api/locations/${location.id}`);
    return manager.put(`/api/locations/${location.id}`, { ...json, ...changes }, etag(json));
  };
  const tuesdayOff = [{ startsOn: '2026-10-27', endsOn: '2026-10-27', name: 'Works' }];
  const onWednesday = '2026-10-28T20:00:00.000Z';

  test('moved by a closed day moves the due times of its requests, and says so', async () => {
    const [here, there] = [await aLocation(), await aLocation()];
    const request = await aRequest(desk, clinic, { locationId: here.id });
    const other = await aRequest(desk, clinic, { locationId: there.id });
    const byHand = await edited(await aRequest(desk, clinic, { locationId: here.id }), {
      dueAt: '2026-11-20T15:00:00.000Z',
    });
    const ended = await moved(await aRequest(desk, clinic, { locationId: here.id }), {
      to: 'invalid',
      reason: 'Spam',
    });
    expect((await put(here, { closures: tuesdayOff })).status).toBe(200);
    await Promise.all([runJobs(world.desk), runJobs(world.desk)]);
    expect(await read(request.id)).toMatchObject({ dueAt: onWednesday, version: request.version + 1 });
    expect((await eventsOf(request.id)).at(-1)).toMatchObject({ action: 'recounted', actorId: null });
    for (const { id, dueAt, version } of [other, byHand, ended])
      expect(await read(id)).toMatchObject({ dueAt, version });
    expect((await put(here, { name: 'Renamed', closures: [] })).status).toBe(200);
    await runJobs(world.desk);
    expect((await read(request.id)).dueAt).toBe(routineDue);
  });

  test('has minutes of its own', async () => {
    const here = await aLocation();
    const request = await aRequest(desk, clinic, { locationId: here.id });
    expect((await put(here, { dueMinutes: { new: { routine: 60 } } })).status).toBe(200);
    await runJobs(world.desk);
    const recounted = await read(request.id);
    expect(recounted.dueAt).toBe('2026-10-26T15:00:00.000Z');
    expect((await moved(recounted, { to: 'in-review' })).dueAt).toBe(routineDue);
  });

  test('is the one of the desk that answers, zone and closed days included', async () => {
    const desks = await aLocation();
    const answered = await aLocation({ zone: 'Pacific/Auckland', answeredById: desks.id });
    const request = await aRequest(desk, clinic, { locationId: answered.id });
    expect(request.dueAt).toBe(routineDue);
    expect((await put(desks, { closures: tuesdayOff })).status).toBe(200);
    await runJobs(world.desk);
    expect((await read(request.id)).dueAt).toBe(onWednesday);
    expect((await put(answered, { answeredById: null })).status).toBe(200);
    await runJobs(world.desk);
    // In Auckland it was the night to Tuesday: sixteen hours from eight are over on Wednesday at two.
    expect((await read(request.id)).dueAt).toBe('2026-10-28T01:00:00.000Z');
  });

  test('is counted for however many requests wait there', async () => {
    const here = await aLocation();
    const { id } = await aRequest(desk, clinic, { locationId: here.id });
    const [row] = await world.db.select().from(requests).where(eq(requests.id, id));
    if (!row) throw new Error('no request');
    const { id: _id, ...values } = row;
    await world.db
      .insert(requests)
      .values(Array.from({ length: 249 }, (_, nth) => ({ ...values, reference: `R-MANY-${nth}` })));
    await put(here, { closures: tuesdayOff });
    await Promise.all([runJobs(world.desk), runJobs(world.desk)]);
    const rows = await world.db.select().from(requests).where(eq(requests.locationId, here.id));
    expect(rows.map(({ dueAt, version }) => `${version} ${dueAt?.toISOString()}`)).toEqual(
      Array.from({ length: 250 }, () => `2 ${onWednesday}`),
    );
  });

  test.each([
    ['itself', 'itself', /leave this empty/i],
    ['nowhere', 'nowhere', /active location/],
    ['a closed location', 'closed', /active location/],
    ['one that is answered elsewhere', 'answered', /itself answered/],
  ])('cannot be that of %s', async (_, which, words) => {
    const here = await aLocation();
    const ids: Record<string, string> = {
      itself: here.id,
      nowhere: '00000000-0000-4000-8000-000000000000',
      closed: (await aLocation({ active: false })).id,
      answered: (await aLocation({ answeredById: clinic.locations[0]?.id })).id,
    };
    const { status, json } = await put(here, { answeredById: ids[which] });
    expect([status, json.errors.answeredById]).toEqual([422, expect.stringMatching(words)]);
  });

  test('cannot be that of another while it answers for a third', async () => {
    const [here, there] = [await aLocation(), await aLocation()];
    await aLocation({ answeredById: here.id });
    const { status, json } = await put(here, { answeredById: there.id });
    expect([status, json.errors.answeredById]).toEqual([422, expect.stringMatching(/answers for others/)]);
  });
});
