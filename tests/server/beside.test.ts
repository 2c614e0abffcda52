import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRequest, type Clinic, clinicOf, etag, move } from '#tests/builders.ts';
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

test('one answer holds what its parts would answer one by one', async () => {
  const patient = {
    firstName: 'Ida',
    lastName: 'Quast',
    phone: '303 555 7001',
    email: 'ida.quast@example.org',
  };
  const [request, merged] = [await aRequest(desk, clinic, patient), await aRequest(desk, clinic, patient)];
  await aRequest(desk, clinic, { ...patient, firstName: 'Idda' });
  await move(desk, merged, { to: 'duplicate', duplicateOf: request.id, reason: 'The same person.' });
  const { json: current } = await desk.get(`/api/requests/${request.id}`);
  const body = { channel: 'email', language: 'en', subject: 'Your request', body: 'We will call you.' };
  await desk.post(`/api/requests/${request.id}/messages`, body, etag(current));

  const part = async (name: string) => (await desk.get(`/api/requests/${request.id}/${name}`)).json;
  const { json } = await desk.get(`/api/requests/${request.id}/beside`);
  expect(json).toEqual({
    events: await part('events'),
    repeats: await part('repeats'),
    messages: await part('messages'),
    visits: (await desk.get(`/api/appointments?filter={"requestId":"${request.id}"}`)).json,
    merged: (await desk.get(`/api/requests?filter={"duplicateOf":"${request.id}"}`)).json,
  });
  expect(json.merged.map(({ id }: { id: string }) => id)).toEqual([merged.id]);
  expect([json.events.length, json.repeats.length, json.messages.length].every((count) => count > 0)).toBe(
    true,
  );
});

test('a clinician gets it for what was handed to them, and for nothing else', async () => {
  const clinician = await world.as('clinician');
  const { json: me } = await clinician.get('/api/me');
  const [kept, handed] = [await aRequest(desk, clinic), await aRequest(desk, clinic)];
  await move(desk, handed, { to: 'awaiting-clinician', clinicianId: me.id, note: 'Look?' });
  expect((await clinician.get(`/api/requests/${kept.id}/beside`)).status).toBe(404);
  expect((await clinician.get(`/api/requests/${handed.id}/beside`)).status).toBe(200);
});

test('a time that was held and let go is no visit', async () => {
  const request = await aRequest(desk, clinic);
  const { json: slots } = await desk.get(`/api/slots?serviceId=${request.serviceId}&requestId=${request.id}`);
  const hold = async ({ providerId, locationId, startsAt }: Record<string, string>) => {
    const wanted = { requestId: request.id, serviceId: request.serviceId, providerId, locationId, startsAt };
    return (await desk.post('/api/holds', wanted)).json;
  };
  await hold(slots[0]);
  const kept = await hold(slots.at(-1));
  const { json } = await desk.get(`/api/requests/${request.id}/beside`);
  expect(json.visits.map(({ id }: { id: string }) => id)).toEqual([kept.id]);
});
