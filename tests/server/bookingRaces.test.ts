import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appointments, services } from '#server/db/schema.ts';
import { aRequest, type Clinic, clinicOf, etag } from '#tests/builders.ts';
import { aDesk, type Client, type Reply, type World } from '#tests/desk.ts';
import { book, doubleBookings, freeTimes, later, type Place } from '#tests/freeTimes.ts';

/** Everybody at once: what is promised to one is never promised to another as well. */
let world: World;
let desk: Client;
let clinic: Clinic;
let aSlot: () => Promise<Place>;

beforeAll(async () => {
  world = await aDesk();
  desk = await world.as('front-desk');
  clinic = await clinicOf(desk);
  aSlot = freeTimes(desk, clinic);
});
afterAll(() => world.close());

const patience = 300_000;
const requestsOf = async (count: number): Promise<Reply['json'][]> => {
  const many: Reply['json'][] = [];
  while (many.length < count) many.push(await aRequest(desk, clinic));
  return many;
};
const visit = async () => (await book(desk, await aRequest(desk, clinic), await aSlot())).json;
const moveTo = (appointment: Reply['json'], { startsAt, providerId }: Place) =>
  desk.put(`/api/appointments/${appointment.id}`, { startsAt, providerId }, etag(appointment));
const statusesOf = (replies: readonly Reply[]): number[] =>
  [...new Set(replies.map(({ status }) => status))].sort((one, other) => one - other);
const withStatus = (replies: readonly Reply[], wanted: number): number =>
  replies.filter(({ status }) => status === wanted).length;

describe('at the same moment', () => {
  test('twenty visits move to the time that a hundred others want to book: one has it', {
    timeout: patience,
  }, async () => {
    const wanted = await aSlot();
    const visits = [];
    while (visits.length < 20) visits.push(await visit());
    const many = await requestsOf(100);
    const replies = await Promise.all([
      ...many.map((request) => book(desk, request, wanted)),
      ...visits.map((one) => moveTo(one, wanted)),
    ]);
    expect(replies.filter(({ status }) => status < 300)).toHaveLength(1);
    expect(withStatus(replies, 409)).toBe(replies.length - 1);
    expect(await doubleBookings(world.db)).toEqual([]);
  });

  test('a visit is cancelled and a hundred want its time: it goes to one at the most, and only once it is free', {
    timeout: patience,
  }, async () => {
    const wanted = await aSlot();
    const { json: standing } = await book(desk, await aRequest(desk, clinic), wanted);
    const many = await requestsOf(100);
    const cancel = () =>
      desk.post(
        `/api/appointments/${standing.id}/moves`,
        { to: 'cancelled', reason: 'Ill', requestTo: 'ready-to-schedule' },
        etag(standing),
      );
    const half = many.length / 2;
    const replies = await Promise.all([
      ...many.slice(0, half).map((request) => book(desk, request, wanted)),
      cancel(),
      ...many.slice(half).map((request) => book(desk, request, wanted)),
    ]);
    expect(replies[half]?.status).toBe(200);
    expect(withStatus(replies, 201)).toBeLessThanOrEqual(1);
    expect(statusesOf(replies).every((status) => [200, 201, 409].includes(status))).toBe(true);
    expect(await doubleBookings(world.db)).toEqual([]);
    const last = await book(desk, await aRequest(desk, clinic), wanted);
    expect(last.status).toBe(withStatus(replies, 201) === 1 ? 409 : 201);
  });

  test('visits of several services with time kept before and after never touch', {
    timeout: patience,
  }, async () => {
    const { startsAt, providerId, locationId } = await aSlot();
    const offered = clinic.providers.find(({ id }) => id === providerId)?.serviceIds ?? [];
    await world.db
      .update(services)
      .set({ bufferBefore: 10, buffer: 5 })
      .where(eq(services.id, offered[0] ?? ''));
    const many = await requestsOf(150);
    const replies = await Promise.all(
      many.map((request, index) =>
        book(desk, request, {
          serviceId: offered[index % offered.length],
          startsAt: later(startsAt, (index % 25) * 5),
          providerId,
          locationId,
        }),
      ),
    );
    expect(statusesOf(replies).every((status) => [201, 409, 422].includes(status))).toBe(true);
    expect(withStatus(replies, 201)).toBeGreaterThan(1);
    const booked = replies.filter(({ status }) => status === 201).map(({ json }) => json.id as string);
    const kept = await world.db.select().from(appointments).where(eq(appointments.providerId, providerId));
    expect(kept.filter(({ id }) => booked.includes(id))).toHaveLength(booked.length);
    expect(await doubleBookings(world.db)).toEqual([]);
  });

  test('two hundred hold one time: one has it and books it, and the rest are told others', {
    timeout: patience,
  }, async () => {
    const slot = await aSlot();
    const many = await requestsOf(200);
    const replies = await Promise.all(
      many.map(({ id }) => desk.post('/api/holds', { requestId: id, ...slot })),
    );
    expect(withStatus(replies, 201)).toBe(1);
    expect(withStatus(replies, 409)).toBe(199);
    const winner = replies.findIndex(({ status }) => status === 201);
    const { json: hold } = replies[winner]!;
    const booked = await Promise.all(
      many.map((request, index) =>
        book(desk, request, { ...slot, ...(index === winner ? { holdId: hold.id } : {}) }),
      ),
    );
    expect(booked.map(({ status }) => status)).toEqual(
      many.map((_, index) => (index === winner ? 201 : 409)),
    );
    expect(await doubleBookings(world.db)).toEqual([]);
  });

  test('one request is booked at fifty times: it gets one', { timeout: patience }, async () => {
    const request = await aRequest(desk, clinic);
    const slots: Place[] = [];
    while (slots.length < 10) slots.push(await aSlot());
    const replies = await Promise.all(
      Array.from({ length: 50 }, (_, index) => book(desk, request, slots[index % slots.length]!)),
    );
    expect(withStatus(replies, 201)).toBe(1);
    expect(statusesOf(replies).every((status) => [201, 409, 412].includes(status))).toBe(true);
    const filter = encodeURIComponent(
      JSON.stringify({ requestId: request.id, status: ['booked', 'pending'] }),
    );
    expect((await desk.get(`/api/appointments?filter=${filter}`)).json).toHaveLength(1);
  });

  test('visits that change places with each other stand in nobody’s way for ever', {
    timeout: patience,
  }, async () => {
    const pairs = [];
    while (pairs.length < 10) pairs.push([await visit(), await visit()] as const);
    const replies = await Promise.all(
      pairs.flatMap(([one, other]) => [moveTo(one, other), moveTo(other, one), moveTo(one, other)]),
    );
    expect(statusesOf(replies).every((status) => [200, 409, 412].includes(status))).toBe(true);
    expect(await doubleBookings(world.db)).toEqual([]);
  });
});
