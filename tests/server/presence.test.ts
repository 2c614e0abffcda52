import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { events, presence } from '#server/db/schema.ts';
import { runJobs } from '#server/housekeeping.ts';
import { aRequest, type Clinic, clinicOf, move, personId } from '#tests/builders.ts';
import { aDesk, type Client, type Reply, type World } from '#tests/desk.ts';
import { liveLine } from '#tests/liveLine.ts';

let world: World;
let desk: Client;
let manager: Client;
let clinic: Clinic;
let me: string;
let colleague: string;

beforeAll(async () => {
  world = await aDesk();
  [desk, manager] = await Promise.all([world.as('front-desk'), world.as('manager')]);
  clinic = await clinicOf(desk);
  [me, colleague] = await Promise.all([personId(world, 'front-desk'), personId(world, 'manager')]);
});
afterAll(() => world.close());
beforeEach(() => world.db.delete(presence));

const look = (client: Client, id: string, body = {}): Promise<Reply> =>
  client.post(`/api/requests/${id}/presence`, body);
const aRequestId = async (): Promise<string> => (await aRequest(desk, clinic)).id;
const minute = 1;

describe('who looks at a request', () => {
  test('sees who else is there and who writes, never themselves', async () => {
    const id = await aRequestId();
    expect((await look(desk, id)).json).toEqual({ here: [] });
    expect((await look(manager, id, { writing: true })).json).toEqual({
      here: [{ staffId: me, writing: false }],
    });
    expect((await look(desk, id)).json).toEqual({ here: [{ staffId: colleague, writing: true }] });
    expect((await desk.get('/api/presence')).json).toEqual([
      { requestId: id, staffId: colleague, writing: true },
    ]);
  });

  test('is gone when they say so, or when they have said nothing for a minute', async () => {
    const [left, silent] = [await aRequestId(), await aRequestId()];
    await look(manager, left);
    await look(manager, silent);
    await look(manager, left, { gone: true });
    expect((await look(desk, left)).json).toEqual({ here: [] });
    expect((await look(desk, silent)).json.here).toHaveLength(1);
    world.clock.advance(minute);
    expect((await look(desk, silent)).json).toEqual({ here: [] });
    expect((await manager.get('/api/presence')).json).toEqual([
      { requestId: silent, staffId: me, writing: false },
    ]);
  });

  test('turns from one to the next in one breath; what they only name they need not be able to read', async () => {
    const [first, next] = [await aRequestId(), await aRequestId()];
    await look(manager, first);
    expect((await look(manager, next, { left: first })).status).toBe(200);
    expect((await look(desk, first)).json).toEqual({ here: [] });
    expect((await look(desk, next)).json.here).toHaveLength(1);
    expect((await look(manager, next, { left: next })).status).toBe(200);
    expect((await look(desk, next)).json.here).toHaveLength(1);
    expect((await look(manager, next, { left: crypto.randomUUID() })).status).toBe(200);
    expect((await look(manager, next, { left: 'nowhere' })).status).toBe(422);
  });

  test('leaves no line in the trail and no new version', async () => {
    const request = await aRequest(desk, clinic);
    const before = await world.db.$count(events);
    await look(manager, request.id, { writing: true });
    await look(manager, request.id, { gone: true });
    expect(await world.db.$count(events)).toBe(before);
    expect((await desk.get(`/api/requests/${request.id}`)).json.version).toBe(request.version);
  });

  test('is told to the others when they come, begin to write, stop, and go; not at every sign of life', async () => {
    const id = await aRequestId();
    const line = await liveLine(world.app, manager);
    await line.begun();
    await look(desk, id);
    await look(desk, id);
    await look(desk, id, { writing: true });
    await look(desk, id, { writing: true });
    await look(desk, id);
    await look(desk, id, { gone: true });
    await look(desk, id, { gone: true });
    const last = await aRequestId();
    await line.until('requests', last);
    await line.close();
    expect(line.heard.map(({ data, ...rest }) => ({ ...rest, ...data })).slice(0, -1)).toEqual(
      Array.from({ length: 4 }, () => ({ resource: 'presence', id })),
    );
  });

  test('is not told what they themselves did', async () => {
    const id = await aRequestId();
    const line = await liveLine(world.app, desk);
    await line.begun();
    await look(desk, id);
    await look(manager, id);
    await look(desk, id, { gone: true });
    const last = await aRequestId();
    await line.until('requests', last);
    await line.close();
    expect(line.heard.map(({ data }) => data?.resource)).toEqual(['presence', 'requests']);
  });

  test('and closes the lid is said to be gone by the next round of housekeeping', async () => {
    const id = await aRequestId();
    await look(desk, id);
    const line = await liveLine(world.app, manager);
    await line.begun();
    world.clock.advance(minute);
    await runJobs(world.desk);
    await line.until('presence', id);
    await line.close();
    expect(await world.db.$count(presence, eq(presence.requestId, id))).toBe(0);
  });
});

describe('a clinician', () => {
  test('sees who looks at what was handed to them, and nothing of the rest', async () => {
    const clinician = await world.as('clinician');
    const [kept, request] = [await aRequestId(), await aRequest(desk, clinic)];
    const clinicianId = await personId(world, 'clinician');
    await move(desk, request, { to: 'awaiting-clinician', clinicianId, note: 'Look?' });
    await look(desk, kept);
    await look(desk, request.id);
    expect((await look(clinician, kept)).status).toBe(404);
    expect((await clinician.get('/api/presence')).json).toEqual([
      { requestId: request.id, staffId: me, writing: false },
    ]);
    expect((await look(clinician, request.id)).json.here).toHaveLength(1);
  });
});

test('a screen that says it is there keeps no idle session alive', async () => {
  const id = await aRequestId();
  await desk.post('/api/me/activity');
  for (let minutes = 0; minutes < 14; minutes += 7) {
    world.clock.advance(7);
    expect((await look(desk, id)).status).toBe(200);
  }
  world.clock.advance(1);
  expect((await look(desk, id)).status).toBe(401);
});
