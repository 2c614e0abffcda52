import { eq, like } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { alarms } from '#domain/alarms.ts';
import { locations, messages, requests } from '#server/db/schema.ts';
import { raiseAlarms } from '#server/messages/raiseAlarms.ts';
import { aRequest, type Clinic, clinicOf } from '#tests/builders.ts';
import { aDesk, type Client, type World } from '#tests/desk.ts';

let world: World;
let desk: Client;
let clinic: Clinic;
/** Ten o'clock in New York on a Monday, of another week for every test: a clock that goes back signs people out. */
const firstMonday = Date.UTC(2026, 10, 2, 15);
const week = 7 * 24 * 60 * 60_000;
let tested = 0;
let monday: Date;
const at = (minutes: number): string => new Date(monday.getTime() + minutes * 60_000).toISOString();
const urgent = 'I lost control of my bladder since yesterday.';

beforeAll(async () => {
  world = await aDesk({ idleMinutes: 100_000, sessionHours: 9_000 });
  desk = await world.as('front-desk');
  clinic = await clinicOf(desk);
});
afterAll(() => world.close());
beforeEach(async () => {
  monday = new Date(firstMonday + tested * week);
  tested += 1;
  world.clock.set(at(0));
  await world.db.delete(messages);
  await world.db.update(requests).set({ status: 'redirected', dueAt: null });
  await world.db.update(locations).set({ answeredById: null, closures: [] });
});

const place = (name: string) => {
  const found = clinic.locations.find((location) => location.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found.id;
};

const anUrgentRequest = (changes: Record<string, unknown> = {}) =>
  aRequest(desk, clinic, { message: urgent, locationId: place('New York'), ...changes });

const mails = async (kind: string) =>
  (await world.db.select().from(messages).orderBy(messages.createdAt)).filter((one) => one.kind === kind);

const readFlags = (request: { id: string }) =>
  desk.post(`/api/requests/${request.id}/flags-read`, { outcome: 'called-patient' });

describe('urgent words nobody has read', () => {
  test('are mailed to the duty address once their time is up, with nothing of the patient', async () => {
    const request = await anUrgentRequest();
    world.clock.advance(14);
    await raiseAlarms(world.desk);
    expect(await mails('alarm-unread')).toEqual([]);
    world.clock.advance(1);
    await raiseAlarms(world.desk);
    const [mail, ...others] = await mails('alarm-unread');
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ recipient: 'duty-new-york@clinic.example', requestId: request.id });
    expect(mail?.subject).toContain(request.reference);
    expect(mail?.body).toContain(`http://127.0.0.1:3000/#/requests/${request.id}/show`);
    expect(mail?.body).toMatch(/It came on Monday, \w+ \d+, 10:00 AM, New York time\./);
    expect(mail?.body).toMatch(/Llegó el lunes, \d+ de \w+, 10:00/);
    const said = `${mail?.subject} ${mail?.body}`;
    for (const secret of [request.firstName, request.lastName, request.phone, request.email, 'bladder'])
      expect(said).not.toContain(secret);
    expect(said).not.toMatch(/%\{|\{\{/);
  });

  test('are mailed once more after an hour, and then no more, however many processes look', async () => {
    await anUrgentRequest();
    world.clock.advance(15);
    for (const minutes of [0, 0, 59, 1, 60, 1_440]) {
      world.clock.advance(minutes);
      await Promise.all([raiseAlarms(world.desk), raiseAlarms(world.desk)]);
    }
    const told = await mails('alarm-unread');
    expect(told.map(({ createdAt }) => createdAt.toISOString())).toEqual([at(15), at(75)]);
  });

  test('run on the plain clock: a Saturday night is no excuse', async () => {
    world.clock.set(at(5 * 1_440 + 14 * 60));
    await anUrgentRequest();
    world.clock.advance(15);
    await raiseAlarms(world.desk);
    expect(await mails('alarm-unread')).toHaveLength(1);
  });

  test.each([
    ['were read', { message: urgent }, readFlags],
    ['are of another group', { message: 'I have had a fever and chills for days.' }, undefined],
    ['are denied', { message: 'No incontinence, no numbness.' }, undefined],
  ])('raise nothing where they %s', async (_why, changes, then) => {
    const request = await anUrgentRequest(changes);
    await then?.(request);
    world.clock.advance(60);
    await raiseAlarms(world.desk);
    expect(await mails('alarm-unread')).toEqual([]);
  });

  test('go to the desk that answers the location, and to its own where that has no address', async () => {
    const [ny, phoenix] = [place('New York'), place('Phoenix')];
    await world.db.update(locations).set({ answeredById: phoenix }).where(eq(locations.id, ny));
    await anUrgentRequest();
    world.clock.advance(15);
    await raiseAlarms(world.desk);
    await world.db.update(locations).set({ dutyEmail: '' }).where(eq(locations.id, phoenix));
    await anUrgentRequest();
    world.clock.advance(15);
    await raiseAlarms(world.desk);
    expect((await mails('alarm-unread')).map(({ recipient }) => recipient)).toEqual([
      'duty-phoenix@clinic.example',
      'duty-new-york@clinic.example',
    ]);
    await world.db
      .update(locations)
      .set({ dutyEmail: 'duty-phoenix@clinic.example' })
      .where(eq(locations.id, phoenix));
  });
});

describe('overdue requests', () => {
  const overdue = async (minutes: number, name = 'New York') => {
    const request = await aRequest(desk, clinic, { locationId: place(name) });
    const dueAt = new Date(world.clock.now().getTime() - minutes * 60_000);
    await world.db.update(requests).set({ dueAt }).where(eq(requests.id, request.id));
    return request;
  };

  test('are told as a number, one mail for each location', async () => {
    const first = await overdue(61);
    await overdue(60);
    await overdue(59);
    await overdue(90, 'Chicago');
    await raiseAlarms(world.desk);
    const told = await mails('alarm-overdue');
    expect(told.map(({ recipient }) => recipient).sort()).toEqual([
      'duty-chicago@clinic.example',
      'duty-new-york@clinic.example',
    ]);
    const newYork = told.find(({ recipient }) => recipient.includes('new-york'));
    expect(newYork?.subject).toBe('Overdue requests: 3 (New York) / Solicitudes vencidas: 3 (New York)');
    expect(newYork?.body).toContain('60 minutes or more since the last alarm: 2.');
    expect(`${newYork?.subject} ${newYork?.body}`).not.toContain(first.lastName);
    expect(newYork?.body).not.toMatch(/%\{/);
  });

  test('are told once for a due time, and again for a later one', async () => {
    const request = await overdue(60);
    for (const minutes of [0, 1, 60, 600]) {
      world.clock.advance(minutes);
      await Promise.all([raiseAlarms(world.desk), raiseAlarms(world.desk)]);
    }
    expect(await mails('alarm-overdue')).toHaveLength(1);
    const dueAt = world.clock.now();
    await world.db.update(requests).set({ dueAt }).where(eq(requests.id, request.id));
    world.clock.advance(60);
    await raiseAlarms(world.desk);
    expect(await mails('alarm-overdue')).toHaveLength(2);
  });

  test('that follow one another within the hour wait for one mail', async () => {
    await overdue(60);
    await raiseAlarms(world.desk);
    world.clock.advance(5);
    await overdue(60);
    await raiseAlarms(world.desk);
    expect(await mails('alarm-overdue')).toHaveLength(1);
    world.clock.advance(55);
    await raiseAlarms(world.desk);
    expect((await mails('alarm-overdue')).map(({ subject }) => subject)).toEqual([
      expect.stringContaining(': 1 ('),
      expect.stringContaining(': 2 ('),
    ]);
  });

  test('that somebody put off are not told', async () => {
    const { id } = await overdue(90);
    const snoozedUntil = new Date(at(1_440));
    await world.db.update(requests).set({ snoozedUntil }).where(eq(requests.id, id));
    await raiseAlarms(world.desk);
    expect(await mails('alarm-overdue')).toEqual([]);
  });
});

describe('the banner', () => {
  const banner = async (client: Client = desk) => alarms.parse((await client.get('/api/alarms')).json);

  test('names what is unread too long, what came while the desk was closed, and counts what is overdue', async () => {
    monday = new Date(at(-6 * 60));
    world.clock.set(at(0));
    const night = await anUrgentRequest();
    world.clock.set(at(6 * 60));
    const fresh = await anUrgentRequest();
    const dueAt = new Date(at(6 * 60 - 1));
    await world.db.update(requests).set({ dueAt }).where(eq(requests.id, fresh.id));
    expect(await banner()).toEqual({
      unread: [{ id: night.id, since: at(0), locationId: place('New York') }],
      arrivedWhileClosed: 1,
      overdue: 1,
    });
    await readFlags(night);
    expect(await banner()).toEqual({ unread: [], arrivedWhileClosed: 0, overdue: 1 });
  });

  test('goes by the hours of the desk that answers', async () => {
    // Half past eight in New York, half past six in Phoenix.
    world.clock.set(at(1_440 - 90));
    await anUrgentRequest();
    expect((await banner()).arrivedWhileClosed).toBe(0);
    await world.db
      .update(locations)
      .set({ answeredById: place('Phoenix') })
      .where(eq(locations.id, place('New York')));
    expect((await banner()).arrivedWhileClosed).toBe(1);
  });

  test('tells a clinician nothing', async () => {
    await anUrgentRequest();
    world.clock.advance(60);
    expect(await banner(await world.as('clinician'))).toEqual({
      unread: [],
      arrivedWhileClosed: 0,
      overdue: 0,
    });
  });
});

test('a mail about a request is part of its record', async () => {
  const request = await anUrgentRequest();
  world.clock.advance(15);
  await raiseAlarms(world.desk);
  const { json } = await desk.get(`/api/requests/${request.id}/messages`);
  expect(json).toMatchObject([{ kind: 'alarm-unread', status: 'kept' }]);
  const kept = await world.db
    .select()
    .from(messages)
    .where(like(messages.onceKey, `unread:${request.id}:%`));
  expect(kept).toHaveLength(1);
});
