import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { contactAttempts, presence, requests, sessions, settings } from '#server/db/schema.ts';
import { runJobs } from '#server/housekeeping.ts';
import { aRequest, type Clinic, clinicOf, etag, move, personId } from '#tests/builders.ts';
import { loadedAt } from '#tests/databases.ts';
import { aDesk, type Client, type Reply, type World } from '#tests/desk.ts';
import { liveLine } from '#tests/liveLine.ts';

let world: World;
let desk: Client;
let clinic: Clinic;
let assigneeId: string;
let colleagueId: string;

type Json = Reply['json'];

beforeAll(async () => {
  world = await aDesk({ idleMinutes: 50_000, sessionHours: 1_000 });
  desk = await world.as('front-desk');
  clinic = await clinicOf(desk);
  assigneeId = await personId(world, 'front-desk');
  colleagueId = await personId(world, 'manager');
});
/** Hours go by in a test, and nobody is signed out by going back to the first. */
beforeEach(async () => {
  world.clock.set(loadedAt);
  await world.db.update(sessions).set({ lastInputAt: new Date(loadedAt) });
  await world.db.update(requests).set({ assigneeId: null });
  await world.db.update(settings).set({ idleClaimMinutes: 30 });
});
afterAll(() => world.close());

const read = async (id: string): Promise<Json> => (await desk.get(`/api/requests/${id}`)).json;
const post = async (request: Json, action: string, body: unknown): Promise<Json> => {
  const reply = await desk.post(`/api/requests/${request.id}/${action}`, body);
  if (reply.status >= 300) throw new Error(`${reply.status} ${reply.text}`);
  return reply.json;
};
const aClaim = async (): Promise<Json> => post(await aRequest(desk, clinic), 'claim', {});
const timesFreed = async (id: string): Promise<number> => {
  const { json } = await desk.get(`/api/requests/${id}/events`);
  return json.filter(({ action }: { action: string }) => action === 'freed').length;
};
const isFreed = async ({ id }: Json): Promise<boolean> => {
  await runJobs(world.desk);
  return (await read(id)).assigneeId === null;
};

const freeSlot = async (request: Json) => {
  const serviceId = request.serviceId;
  const at = `serviceId=${serviceId}&locationId=${request.locationId}`;
  const { json } = await desk.get(`/api/slots?${at}&from=2026-10-28&to=2026-11-20`);
  const { startsAt, providerId, locationId } = json[0];
  return { requestId: request.id, serviceId, startsAt, providerId, locationId };
};

describe('a claim nobody works on', () => {
  test('frees itself after the set time, once, whoever looks; all are told', async () => {
    const claims = [await aClaim(), await aClaim(), await aClaim()];
    world.clock.advance(29);
    expect(await isFreed(claims[0])).toBe(false);
    world.clock.advance(1);
    const line = await liveLine(world.app, desk);
    await line.begun();
    await Promise.all([runJobs(world.desk), runJobs(world.desk)]);
    await line.until('requests', (await aRequest(desk, clinic)).id);
    await line.close();
    for (const { id, version, dueAt } of claims) {
      expect(await read(id)).toMatchObject({ assigneeId: null, status: 'new', dueAt, version: version + 1 });
      expect(await timesFreed(id)).toBe(1);
      expect(line.heard.filter(({ data }) => data?.id === id)).toHaveLength(1);
    }
    const { json } = await desk.get(`/api/requests/${claims[0].id}/events`);
    expect(json.at(-1)).toMatchObject({ action: 'freed', actorId: null, before: { assigneeId } });
  });

  test('whose patient was called stays in review, with the due time somebody set', async () => {
    const claim = await aClaim();
    await world.db.insert(contactAttempts).values({
      requestId: claim.id,
      at: new Date(loadedAt),
      channel: 'phone',
      outcome: 'voicemail',
    });
    const dueAt = '2026-11-20T15:00:00.000Z';
    await desk.put(`/api/requests/${claim.id}`, { dueAt }, etag(claim));
    world.clock.advance(30);
    await runJobs(world.desk);
    expect(await read(claim.id)).toMatchObject({ assigneeId: null, status: 'in-review', dueAt });
  });

  test('that is ready to schedule stays ready', async () => {
    const { json: ready } = await move(desk, await aClaim(), { to: 'ready-to-schedule' });
    expect(ready.assigneeId).toBe(assigneeId);
    world.clock.advance(30);
    await runJobs(world.desk);
    expect(await read(ready.id)).toMatchObject({
      assigneeId: null,
      status: 'ready-to-schedule',
      dueAt: ready.dueAt,
    });
  });

  test('while others must act stays with who claimed it', async () => {
    for (const status of ['awaiting-patient', 'awaiting-clinician', 'waitlisted', 'scheduled'] as const) {
      const claim = await aClaim();
      await world.db.update(requests).set({ status }).where(eq(requests.id, claim.id));
      world.clock.advance(60);
      expect([status, await isFreed(claim)]).toEqual([status, false]);
    }
  });

  test.each([
    [0, 1_440, false],
    [1, 1, true],
    [90, 89, false],
    [90, 90, true],
  ])('after %i minutes in the settings: at %i it is freed, %s', async (idleClaimMinutes, later, freed) => {
    await world.db.update(settings).set({ idleClaimMinutes });
    const claim = await aClaim();
    world.clock.advance(later);
    expect(await isFreed(claim)).toBe(freed);
  });

  test('while it is snoozed is left alone, and for as long again when it is back', async () => {
    const claim = await aClaim();
    const snoozedUntil = '2026-10-26T15:00:00.000Z';
    await desk.put(`/api/requests/${claim.id}`, { snoozedUntil }, etag(claim));
    for (const [minutes, freed] of [
      [59, false],
      [1, false],
      [29, false],
      [1, true],
    ] as const) {
      world.clock.advance(minutes);
      expect(await isFreed(claim)).toBe(freed);
    }
  });
});

describe('work on it keeps the claim', () => {
  test.each<[string, (claim: Json) => Promise<unknown>]>([
    ['a note', (claim) => post(claim, 'notes', { note: 'Asked for the records' })],
    ['a call', (claim) => post(claim, 'contact-attempts', { channel: 'phone', outcome: 'no-answer' })],
    ['an edit', (claim) => desk.put(`/api/requests/${claim.id}`, { priority: 'urgent' }, etag(claim))],
    ['a move', (claim) => move(desk, claim, { to: 'ready-to-schedule' })],
  ])('%s', async (_, work) => {
    const claim = await aClaim();
    world.clock.advance(20);
    await work(claim);
    world.clock.advance(20);
    expect(await isFreed(claim)).toBe(false);
    world.clock.advance(10);
    expect(await isFreed(claim)).toBe(true);
  });

  test('a note leaves the version as it is, so that nobody saves stale for it', async () => {
    const claim = await aClaim();
    await post(claim, 'notes', { note: 'Asked for the records' });
    expect((await read(claim.id)).version).toBe(claim.version);
  });

  test('a held time, for as long as the hold lasts and half an hour from when it was taken', async () => {
    await world.db.update(settings).set({ idleClaimMinutes: 5 });
    const claim = await aClaim();
    world.clock.advance(4);
    expect((await desk.post('/api/holds', await freeSlot(claim))).status).toBe(201);
    world.clock.advance(9);
    expect(await isFreed(claim)).toBe(false);
    world.clock.advance(1);
    expect(await isFreed(claim)).toBe(true);
  });

  test.each([
    ['the assignee writes there now', 'own', true, 0, false],
    ['the assignee wrote a minute ago at most', 'own', true, 59, false],
    ['the assignee wrote longer ago', 'own', true, 60, true],
    ['the assignee only looks', 'own', false, 0, true],
    ['a colleague writes there', 'other', true, 0, true],
  ] as const)('not saved yet: %s', async (_, who, writing, secondsAgo, freed) => {
    const claim = await aClaim();
    world.clock.advance(45);
    await world.db.insert(presence).values({
      requestId: claim.id,
      staffId: who === 'own' ? assigneeId : colleagueId,
      seenAt: new Date(world.clock.now().getTime() - secondsAgo * 1_000),
      writing,
    });
    expect(await isFreed(claim)).toBe(freed);
  });
});
