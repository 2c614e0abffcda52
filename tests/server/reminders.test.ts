import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { settingsRecord } from '#domain/clinic.ts';
import { appointments, messages, settings, templates } from '#server/db/schema.ts';
import { remindVisits } from '#server/messages/remindVisits.ts';
import { etag } from '#tests/builders.ts';
import { loadedAt } from '#tests/databases.ts';
import { aDesk, type Client, type World } from '#tests/desk.ts';
import { aFreeTime, aVisit, mailsOf, signedInNow } from '#tests/visits.ts';

const HOUR = 60;
let world: World;
let desk: Client;

beforeAll(async () => {
  world = await aDesk({ idleMinutes: 100_000, sessionHours: 1_000 });
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.db.delete(messages);
  await world.db.update(appointments).set({ status: 'cancelled' });
  world.clock.set(loadedAt);
  desk = await signedInNow(world);
});

const hoursBefore = ({ startsAt }: { startsAt: string }, hours: number): void =>
  world.clock.set(new Date(Date.parse(startsAt) - hours * 3_600_000).toISOString());

const remindersOf = async (visit: { id: string }) =>
  (await mailsOf(desk, visit)).filter(({ kind }) => kind === 'reminder');

test('how long before is the clinic’s to say', async () => {
  const manager = await world.as('manager');
  const { json } = await manager.get('/api/settings');
  expect(settingsRecord.parse(json)).toMatchObject({ reminderHours: 48, offerMinutes: 120 });
  const set = (reminderHours: unknown, before: Record<string, unknown>) =>
    manager.put('/api/settings', { reminderHours }, etag(before));
  const { status, json: after } = await set(24, json);
  expect([status, after.reminderHours]).toEqual([200, 24]);
  expect((await set(-1, after)).json.errors.reminderHours).toMatch(/0/);
  await set(48, after);
});

describe('a visit', () => {
  test('is reminded of two days before, once, however often and by however many it is looked for', async () => {
    const { visit } = await aVisit(desk);
    hoursBefore(visit, 48.1);
    await remindVisits(world.desk);
    expect(await remindersOf(visit)).toEqual([]);
    hoursBefore(visit, 47.9);
    await Promise.all([1, 2, 3].map(() => remindVisits(world.desk)));
    await remindVisits(world.desk);
    const [reminder, ...others] = await remindersOf(visit);
    expect(others).toEqual([]);
    expect(reminder).toMatchObject({ subject: 'Your appointment is coming up', status: 'kept' });
    expect(reminder.body).toMatch(/Chicago time[\s\S]*\/site\/visit\/[\s\S]*911/);
  });

  test('booked after that moment is not reminded of', async () => {
    const { visit } = await aVisit(desk, { from: '2026-11-02' });
    await world.db.delete(messages);
    await world.db
      .update(appointments)
      .set({ createdAt: new Date(Date.parse(visit.startsAt) - 40 * HOUR * 60_000) })
      .where(eq(appointments.id, visit.id));
    hoursBefore(visit, 39);
    await remindVisits(world.desk);
    expect(await remindersOf(visit)).toEqual([]);
  });

  test('moved after that moment is not reminded of; moved before it, of its new time alone', async () => {
    const { visit, ids } = await aVisit(desk);
    hoursBefore(visit, 47);
    await remindVisits(world.desk);
    expect(await remindersOf(visit)).toHaveLength(1);
    const later = await aFreeTime(desk, { ...ids, from: '2026-11-23' });
    const { json: moved } = await desk.put(
      `/api/appointments/${visit.id}`,
      { startsAt: later.startsAt, providerId: later.providerId },
      etag(visit),
    );
    await remindVisits(world.desk);
    expect(await remindersOf(visit)).toHaveLength(1);
    hoursBefore(moved, 47);
    await remindVisits(world.desk);
    expect(await remindersOf(visit)).toHaveLength(2);
    // Both so near that the moment has passed when it is moved.
    const soon = await aFreeTime(desk, { ...ids, from: moved.startsAt.slice(0, 10) });
    const { status } = await desk.put(
      `/api/appointments/${visit.id}`,
      { startsAt: soon.startsAt, providerId: soon.providerId },
      etag(moved),
    );
    expect(status).toBe(200);
    await remindVisits(world.desk);
    expect(await remindersOf(visit)).toHaveLength(2);
  });

  test.each(['cancelled', 'noshow', 'arrived', 'pending'] as const)(
    'that is %s is not reminded of',
    async (status) => {
      const { visit } = await aVisit(desk);
      await world.db.update(appointments).set({ status }).where(eq(appointments.id, visit.id));
      hoursBefore(visit, 47);
      await remindVisits(world.desk);
      expect(await remindersOf(visit)).toEqual([]);
    },
  );

  test('is not reminded of once it has begun, nor where reminders or their template are off', async () => {
    const { visit } = await aVisit(desk);
    hoursBefore(visit, -0.1);
    await remindVisits(world.desk);
    hoursBefore(visit, 47);
    await world.db.update(settings).set({ reminderHours: 0 });
    await remindVisits(world.desk);
    await world.db.update(settings).set({ reminderHours: 48 });
    await world.db.update(templates).set({ active: false }).where(eq(templates.key, 'reminder'));
    await remindVisits(world.desk);
    expect(await remindersOf(visit)).toEqual([]);
    await world.db.update(templates).set({ active: true }).where(eq(templates.key, 'reminder'));
    await remindVisits(world.desk);
    expect(await remindersOf(visit)).toHaveLength(1);
  });
});
