import { desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { zonedDay } from '#domain/instant.ts';
import { events, eventValues } from '#server/db/schema.ts';
import { aRequest, type Clinic, clinicOf, etag, personId } from '#tests/builders.ts';
import { aDesk, type Client, type World } from '#tests/desk.ts';

let world: World;
let desk: Client;
let clinic: Clinic;
let phoenix: Clinic['locations'][number];
beforeAll(async () => {
  world = await aDesk();
  desk = await world.as('front-desk');
  clinic = await clinicOf(desk);
  phoenix = clinic.locations.find(({ name }) => name === 'Phoenix')!;
});
afterAll(() => world.close());

/** A visit at the next free time in Phoenix. */
async function aVisit(changes: Record<string, unknown> = {}) {
  const request = await aRequest(desk, clinic, { locationId: phoenix.id, ...changes });
  const query = new URLSearchParams({ serviceId: request.serviceId, locationId: phoenix.id });
  const { startsAt, providerId } = (await desk.get(`/api/slots?${query.toString()}`)).json[0];
  const body = {
    requestId: request.id,
    serviceId: request.serviceId,
    locationId: phoenix.id,
    startsAt,
    providerId,
  };
  const { json } = await desk.post('/api/appointments', body, etag(request));
  return { visit: json, request, day: zonedDay(startsAt, phoenix.zone) };
}

const sheet = (client: Client, body: Record<string, unknown>) =>
  client.post('/api/appointments/day-sheet', body);
const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id);

describe('a day sheet', () => {
  test('of a location tells what paper needs, in the order of the day, by its own midnight', async () => {
    const first = await aVisit({ interpreter: true, language: 'es', accessNeeds: 'Wheelchair' });
    const second = await aVisit({ patientType: 'returning', askedBy: { name: 'Rosa Vidal' } });
    const { status, json } = await sheet(desk, { day: first.day, locationId: phoenix.id });
    expect([status, json.day, json.printedAt]).toEqual([200, first.day, world.clock.now().toISOString()]);
    expect(json.rows.map(({ startsAt }: { startsAt: string }) => startsAt)).toEqual(
      json.rows.map(({ startsAt }: { startsAt: string }) => startsAt).toSorted(),
    );
    const rowOf = (id: string) => json.rows.find((row: { id: string }) => row.id === id);
    expect(rowOf(first.visit.id)).toMatchObject({
      patientName: `${first.request.firstName} ${first.request.lastName}`,
      phone: first.request.phone,
      firstVisit: true,
      interpreter: true,
      language: 'es',
      accessNeeds: 'Wheelchair',
      askedBy: null,
      status: 'booked',
    });
    expect(rowOf(second.visit.id)).toMatchObject({
      firstVisit: false,
      interpreter: false,
      askedBy: 'Rosa Vidal',
    });
    const days = json.rows.map(({ startsAt }: { startsAt: string }) => zonedDay(startsAt, phoenix.zone));
    expect(new Set(days)).toEqual(new Set([first.day]));
  });

  test('leaves out what was called off or is only held, and keeps who did not come', async () => {
    const { visit, day } = await aVisit();
    const gone = await aVisit();
    const absent = await aVisit();
    const moves = (one: { id: string }, body: Record<string, unknown>) =>
      desk.post(`/api/appointments/${one.id}/moves`, body, etag(one));
    await moves(gone.visit, {
      to: 'cancelled',
      reason: 'Snow',
      requestTo: 'withdrawn',
    });
    await moves(absent.visit, { to: 'noshow' });
    const ids = idsOf((await sheet(desk, { day, locationId: phoenix.id })).json.rows);
    expect([visit, gone.visit, absent.visit].map(({ id }) => ids.includes(id))).toEqual([true, false, true]);
  });

  test('is recorded: who, which day and place, and which visits', async () => {
    const { visit, day } = await aVisit();
    const { json } = await sheet(desk, { day, providerId: visit.providerId });
    const [line] = await world.db
      .select({ event: events, after: eventValues.after })
      .from(events)
      .innerJoin(eventValues, eq(eventValues.sequence, events.sequence))
      .where(eq(events.action, 'printed'))
      .orderBy(desc(events.sequence))
      .limit(1);
    expect(line?.event).toMatchObject({
      actorId: await personId(world, 'front-desk'),
      resource: 'appointments',
      reasonCode: 'day-sheet',
    });
    expect(line?.after).toMatchObject({
      day,
      providerId: visit.providerId,
      rows: json.rows.length,
      appointmentIds: idsOf(json.rows),
    });
  });

  test('of a clinician is their own day alone', async () => {
    const clinician = await world.as('clinician');
    const me = await personId(world, 'clinician');
    const { json: providers } = await clinician.get('/api/providers');
    const own = providers.find(({ staffId }: { staffId: string | null }) => staffId === me);
    const other = clinic.providers.find(({ id }) => id !== own.id)!;
    const { day } = await aVisit();
    expect((await sheet(clinician, { day, providerId: own.id })).status).toBe(200);
    const refused = await sheet(clinician, { day, providerId: other.id });
    expect([refused.status, 'providerId' in refused.json.errors]).toEqual([422, true]);
    const place = await sheet(clinician, { day, locationId: phoenix.id });
    expect(place.json.rows.every(({ providerId }: { providerId: string }) => providerId === own.id)).toBe(
      true,
    );
  });

  test.each([
    [{ day: '2026-11-26' }, 'locationId'],
    [{ day: '2026-02-30', locationId: '00000000-0000-4000-8000-000000000000' }, 'day'],
    [{ day: '2026-11-26', locationId: '00000000-0000-4000-8000-000000000000' }, 'locationId'],
    [{ day: '2026-11-26', providerId: '00000000-0000-4000-8000-000000000000' }, 'providerId'],
  ])('asked for with %o is refused at %s', async (body, field) => {
    const { status, json } = await sheet(desk, body);
    expect([status, Object.keys(json.errors).filter((name) => name !== 'root')]).toEqual([422, [field]]);
  });

  test('of both a location and a provider is refused', async () => {
    const { visit, day } = await aVisit();
    const { status } = await sheet(desk, { day, locationId: phoenix.id, providerId: visit.providerId });
    expect(status).toBe(422);
  });
});
