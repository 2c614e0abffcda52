import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { messages, requests, tries } from '#server/db/schema.ts';
import { aPatientRequest, type Clinic, clinicOf } from '#tests/builders.ts';
import { aDesk, type World } from '#tests/desk.ts';
import { filledForm, post } from '#tests/publicForm.ts';

let world: World;
let clinic: Clinic;

beforeAll(async () => {
  world = await aDesk({ intakePerMinute: 50 });
  clinic = await clinicOf(await world.as('front-desk'));
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.db.delete(messages);
  await world.db.delete(requests);
  await world.db.delete(tries);
});

const send = (changes: Record<string, unknown> = {}, headers: Record<string, string> = {}) =>
  world.anyone.post('/api/public/requests', aPatientRequest(clinic, changes), headers);

const receipts = () => world.db.select().from(messages);

describe('the receipt of a request', () => {
  test('goes to the patient with the reference, the phone, the hours and what to do in an emergency', async () => {
    const { json } = await send({ firstName: 'Visit-evil.example', message: 'My back hurts.' });
    const [receipt, ...others] = await receipts();
    expect(others).toEqual([]);
    expect(receipt).toMatchObject({ kind: 'receipt', channel: 'email', language: 'en', actorId: null });
    expect(receipt?.subject).toBe(`We have your request ${json.reference}`);
    for (const told of [json.reference, '(212) 555-0140', 'Monday to Friday', 'Call 911', 'call or text 988'])
      expect(receipt?.body).toContain(told);
    expect(receipt?.body).not.toMatch(/evil|Lindqvist|back hurts|%\{|\{\{/);
  });

  test.each([
    [{ language: 'es' }, 'en', 'es'],
    [{ language: 'en' }, 'es', 'en'],
    [{ language: 'zh' }, 'es', 'es'],
    [{}, 'es', 'es'],
    [{}, 'en', 'en'],
  ])('with %j on a page in %s is written in %s', async (changes, page, language) => {
    await send(changes, { 'Accept-Language': page });
    const [receipt] = await receipts();
    expect(receipt?.language).toBe(language);
    expect(receipt?.body.includes('Llame al 911')).toBe(language === 'es');
  });

  test('is written once, however often the same is sent', async () => {
    const body = aPatientRequest(clinic);
    const replies = await Promise.all([1, 2, 3].map(() => world.anyone.post('/api/public/requests', body)));
    expect(new Set(replies.map(({ json }) => json.reference)).size).toBe(1);
    expect(await receipts()).toHaveLength(1);
  });

  test('is written for the form as for the API, and not for what a machine filled in', async () => {
    const sent = await post(world.anyone, await filledForm(world));
    expect([sent.status, (await receipts()).length]).toEqual([303, 1]);
    await post(world.anyone, await filledForm(world, { topic: 'buy now', lastName: 'Machine' }));
    expect(await receipts()).toHaveLength(1);
  });

  test('is not written for what was refused, nor for what the desk takes down', async () => {
    expect((await send({ phone: '12' })).status).toBe(422);
    const desk = await world.as('front-desk');
    expect((await desk.post('/api/requests', aPatientRequest(clinic))).status).toBe(201);
    expect(await receipts()).toEqual([]);
  });

  test('does not fill a stranger’s mailbox: five a day, however the address is written', async () => {
    for (const email of ['eve@example.org', 'EVE@example.org', 'Eve@Example.org']) {
      await send({ email });
      await send({ email });
      await send({ email });
    }
    expect(await receipts()).toHaveLength(5);
    expect(await world.db.select().from(requests)).toHaveLength(9);
  });
});
