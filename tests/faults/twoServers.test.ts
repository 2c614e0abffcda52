import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appointments } from '#server/db/schema.ts';
import { aPatientRequest, aRequest, type Clinic, clinicOf, etag } from '#tests/builders.ts';
import { aCrowd } from '#tests/crowd.ts';
import type { Client, Reply } from '#tests/desk.ts';
import { aClinic, type ClosedClinic } from '#tests/faults/aClinic.ts';
import { buildServer, type RunningServer } from '#tests/faults/runningServer.ts';
import { book, doubleBookings, type Place } from '#tests/freeTimes.ts';

const wanting = 200;
const severalStarts = 300_000;

/** On a machine that is busy with other tests the last in the queue are asked to come again: so they do. */
async function patiently(ask: () => Promise<Reply>): Promise<Reply> {
  for (;;) {
    const reply = await ask();
    if (reply.status !== 503) return reply;
    await sleep(Number(reply.headers.get('Retry-After')) * 1_000);
  }
}

describe.runIf(process.env.TEST_ENGINE === 'postgres')('two servers on one PostgreSQL', () => {
  let place: ClosedClinic;
  let built: Awaited<ReturnType<typeof buildServer>>;
  let servers: [RunningServer, RunningServer];
  /** One session, at each server. */
  let desks: [Client, Client];
  let clinic: Clinic;

  beforeAll(async () => {
    built = await buildServer();
    place = await aClinic();
    servers = await Promise.all([built.open(place.settings), built.open(place.settings)]);
    const desk = await servers[0].as('front-desk');
    desks = [desk, servers[1].with(desk.cookie)];
    clinic = await clinicOf(desks[1]);
  }, severalStarts);

  afterAll(async () => {
    built.remove();
    await place.remove();
  });

  test(`give a slot that ${wanting} want at once to one`, { timeout: severalStarts }, async () => {
    const serviceId = clinic.services.find(({ patientsMayAsk }) => patientsMayAsk)?.id ?? '';
    const locationId = clinic.locations[0]?.id ?? '';
    const slots = await desks[0].get(`/api/slots?serviceId=${serviceId}&locationId=${locationId}`);
    const { startsAt, providerId } = slots.json[0];
    const made: Reply['json'][] = [];
    while (made.length < wanting)
      made.push(
        ...(await Promise.all(desks.flatMap((desk) => [aRequest(desk, clinic), aRequest(desk, clinic)]))),
      );
    const replies = await Promise.all(
      made.map((request, index) =>
        patiently(() =>
          desks[index % 2 ? 1 : 0].post(
            '/api/appointments',
            { requestId: request.id, serviceId, locationId, providerId, startsAt },
            etag(request),
          ),
        ),
      ),
    );
    const statuses = replies.map(({ status }) => status).sort((one, other) => one - other);
    expect(statuses).toEqual([201, ...Array.from({ length: wanting - 1 }, () => 409)]);
    const { db, close } = await place.open();
    expect(await db.$count(appointments)).toBe(1);
    await close();
  });

  test('never give one time to two, whether it is booked, held or moved to', {
    timeout: severalStarts,
  }, async () => {
    const serviceId = clinic.services.find(({ patientsMayAsk }) => patientsMayAsk)?.id ?? '';
    const locationId = clinic.locations[0]?.id ?? '';
    const slots = await desks[0].get(`/api/slots?serviceId=${serviceId}&locationId=${locationId}`);
    const [wanted, ...others] = (slots.json as Place[])
      .filter((slot) => slot.providerId === slots.json[0].providerId)
      .map(({ startsAt, providerId }) => ({ serviceId, locationId, startsAt, providerId }));
    const standing = await book(desks[0], await aRequest(desks[0], clinic), others.at(-1) ?? {});
    expect(standing.status).toBe(201);
    const made: Reply['json'][] = [];
    while (made.length < 100) made.push(await aRequest(desks[made.length % 2 ? 1 : 0], clinic));
    const replies = await Promise.all([
      ...made.map((request, index) =>
        patiently(() =>
          index % 3 === 0
            ? desks[index % 2 ? 1 : 0].post('/api/holds', { requestId: request.id, ...wanted })
            : book(desks[index % 2 ? 1 : 0], request, wanted ?? {}),
        ),
      ),
      ...desks.map((desk) =>
        patiently(() =>
          desk.put(
            `/api/appointments/${standing.json.id}`,
            { startsAt: wanted?.startsAt },
            etag(standing.json),
          ),
        ),
      ),
    ]);
    expect(replies.filter(({ status }) => status < 300)).toHaveLength(1);
    expect(replies.every(({ status }) => status < 300 || [409, 412].includes(status))).toBe(true);
    const { db, close } = await place.open();
    expect(await doubleBookings(db)).toEqual([]);
    await close();
  });

  test('give a request that a hundred claim at once to one, and let each take it over in turn', {
    timeout: severalStarts,
  }, async () => {
    const { db, close } = await place.open();
    const crowd = await aCrowd(db, 100, new Date());
    await close();
    const { id } = await aRequest(desks[0], clinic);
    const everyone = (body: unknown) =>
      Promise.all(
        crowd.map(({ cookie }, index) => {
          const client = servers[index % 2 ? 1 : 0].with(cookie);
          return patiently(() => client.post(`/api/requests/${id}/claim`, body));
        }),
      );
    const claims = await everyone({});
    const winners = claims.filter(({ status }) => status === 200).map(({ json }) => json.assigneeId);
    expect(winners).toHaveLength(1);
    expect(claims.filter(({ status }) => status === 409)).toHaveLength(99);

    const takeOvers = await everyone({ takeOver: 'patient-on-phone' });
    expect(takeOvers.map(({ status }) => status)).toEqual(takeOvers.map(() => 200));
    const { json: record } = await desks[0].get(`/api/requests/${id}`);
    const { json: timeline } = await desks[1].get(`/api/requests/${id}/events`);
    const holders = timeline
      .filter(({ action }: { action: string }) => action === 'claimed' || action === 'taken-over')
      .map(({ actorId }: { actorId: string }) => actorId);
    expect([holders[0], holders.at(-1)]).toEqual([winners[0], record.assigneeId]);
    expect(new Set(holders)).toEqual(new Set(crowd.map((one) => one.id)));
  });

  test('take a role away on both at once', async () => {
    const [admin, colleague] = [await servers[0].as('admin'), await servers[1].as('clinician')];
    const { id } = (await colleague.get('/api/me')).json;
    const person = (await admin.get(`/api/staff/${id}`)).json;
    const before = await colleague.get('/api/requests');
    const taken = await admin.put(`/api/staff/${id}`, { roles: ['content-manager'] }, etag(person));
    const after = await colleague.get('/api/requests');
    expect([before.status, taken.status, after.status]).toEqual([200, 200, 403]);
  });

  test('end a session on both at once', async () => {
    const there = await servers[0].as('manager');
    const here = servers[1].with(there.cookie);
    const before = await here.get('/api/me');
    await there.post('/api/auth/sign-out');
    expect([before.status, (await here.get('/api/me')).status]).toEqual([200, 401]);
  });

  test('answer a repeat of what the other was asked as the other did', async () => {
    const key = { 'Idempotency-Key': 'asked twice' };
    const body = aPatientRequest(clinic);
    const first = await desks[0].post('/api/requests', body, key);
    const again = await desks[1].post('/api/requests', body, key);
    expect([first.status, again.status, again.json]).toEqual([201, 201, first.json]);
  });

  test('tell their listeners what the other wrote', { timeout: severalStarts }, async () => {
    const live = await fetch(`${servers[1].address}/api/live`, { headers: { Cookie: desks[0].cookie } });
    const written = await aRequest(desks[0], clinic);
    let heard = '';
    for await (const chunk of live.body ?? []) {
      heard += new TextDecoder().decode(chunk);
      if (heard.includes('data:')) break;
    }
    expect(heard).toContain(`data: ${JSON.stringify({ resource: 'requests', id: written.id })}\n\n`);
  });
});
