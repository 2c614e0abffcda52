import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addMinutes, minutesBetween } from '#domain/instant.ts';
import { appointments } from '#server/db/schema.ts';
import { aRequest, type Clinic, clinicOf, etag } from '#tests/builders.ts';
import { aDesk, type Client, type World } from '#tests/desk.ts';

let world: World;
let desk: Client;
let clinic: Clinic;
beforeAll(async () => {
  world = await aDesk();
  desk = await world.as('front-desk');
  clinic = await clinicOf(desk);
});
afterAll(() => world.close());

const service = () => clinic.services.find(({ patientsMayAsk }) => patientsMayAsk)!;

let days = 0;
/** The first slot of another day each time. */
async function aSlot() {
  days += 1;
  const from = new Date(Date.parse('2026-11-02T00:00:00Z') + days * 86_400_000).toISOString().slice(0, 10);
  const locationId = clinic.locations[0]!.id;
  const query = new URLSearchParams({ serviceId: service().id, locationId, from });
  const { json } = await desk.get(`/api/slots?${query.toString()}`);
  const { startsAt, providerId } = json[0];
  return { serviceId: service().id, locationId, startsAt, providerId };
}

async function booked(changes: Record<string, unknown> = {}) {
  const request = await aRequest(desk, clinic);
  const body = { requestId: request.id, ...(await aSlot()), ...changes };
  const { status, json } = await desk.post('/api/appointments', body, etag(request));
  expect([status, json]).toEqual([201, json]);
  return json;
}

const edit = (visit: Record<string, unknown>, body: Record<string, unknown>) =>
  desk.put(`/api/appointments/${String(visit.id)}`, body, etag(visit));

/** Minutes kept free after it. */
async function bufferOf(id: string) {
  const [row] = await world.db.select().from(appointments).where(eq(appointments.id, id));
  return (row!.busyUntil.getTime() - row!.endsAt.getTime()) / 60_000;
}

const lengthOf = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }) =>
  minutesBetween(startsAt, endsAt);

describe('a visit', () => {
  test('lasts as long as its service where nothing is said', async () => {
    expect(lengthOf(await booked())).toBe(service().duration);
  });

  test('is booked longer on purpose, held and kept', async () => {
    const request = await aRequest(desk, clinic);
    const wanted = { requestId: request.id, ...(await aSlot()), minutes: 90 };
    const { json: hold } = await desk.post('/api/holds', wanted);
    expect(lengthOf(hold)).toBe(90);
    const body = { ...wanted, holdId: hold.id };
    const { json } = await desk.post('/api/appointments', body, etag(request));
    expect([json.id, lengthOf(json)]).toEqual([hold.id, 90]);
  });

  test('made longer keeps its start and its buffers, and keeps its length where it is moved next', async () => {
    const visit = await booked();
    const before = await bufferOf(visit.id);
    expect(before).toBeGreaterThan(0);
    const longer = await edit(visit, { minutes: 75 });
    expect([longer.status, longer.json.startsAt, lengthOf(longer.json)]).toEqual([200, visit.startsAt, 75]);
    expect(await bufferOf(longer.json.id)).toBe(before);
    const { startsAt, providerId } = await aSlot();
    const moved = await edit(longer.json, { startsAt, providerId });
    expect([moved.json.startsAt, lengthOf(moved.json)]).toEqual([startsAt, 75]);
    const back = await edit(moved.json, { startsAt: visit.startsAt, minutes: service().duration });
    expect([back.json.startsAt, back.json.endsAt]).toEqual([visit.startsAt, visit.endsAt]);
  });

  test('is not made so long that it runs into the next', async () => {
    const visit = await booked();
    const next = addMinutes(visit.startsAt, 90);
    await booked({ startsAt: next, providerId: visit.providerId });
    const { status, json } = await edit(visit, { minutes: 120 });
    expect([status, json.code]).toEqual([409, 'slot_taken']);
    expect(json.alternatives.every((slot: Parameters<typeof lengthOf>[0]) => lengthOf(slot) === 120)).toBe(
      true,
    );
  });

  test('as it was given back is not moved', async () => {
    const visit = await booked();
    const { status, json } = await edit(visit, { ...visit, inChart: true });
    expect([status, json.endsAt, json.inChart]).toEqual([200, visit.endsAt, true]);
  });

  test.each([0, 4, 7, 605, 12.5, 'long'])('of %s minutes is refused at its field', async (minutes) => {
    const { status, json } = await edit(await booked(), { minutes });
    expect([status, json.errors.minutes]).toEqual([422, 'A visit lasts 5 to 600 minutes, in steps of five.']);
  });
});
