import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { idempotencyKeys, messages, requests, tries } from '#server/db/schema.ts';
import { isReference } from '#server/requests/reference.ts';
import { aDesk, type Client, type World } from '#tests/desk.ts';
import { filledForm, type Offered, offered, post, stored } from '#tests/publicForm.ts';

let world: World;
let options: Offered;

beforeAll(async () => {
  world = await aDesk({ intakePerMinute: 50 });
  options = await offered(world.anyone);
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.db.delete(messages);
  await world.db.delete(requests);
  await world.db.delete(tries);
  await world.db.delete(idempotencyKeys);
});

let people = 0;
const aPatient = (changes: Record<string, unknown> = {}) => {
  people += 1;
  return {
    firstName: 'Ana',
    lastName: `Lindqvist ${people}`,
    phone: '+1 212 555 0147',
    email: `ana.${people}@example.org`,
    patientType: 'new',
    locationId: options.locations[0]?.id,
    serviceId: options.services[0]?.id,
    ...changes,
  };
};

const send = (body: unknown, headers: Record<string, string> = {}, client: Client = world.anyone) =>
  client.post('/api/public/requests', body, headers);

describe('the public API', () => {
  test('answers with the reference and nothing else; nothing can be counted from it', async () => {
    const replies = [await send(aPatient()), await send(aPatient())];

    for (const { status, json } of replies) {
      expect(status).toBe(201);
      expect(Object.keys(json)).toEqual(['reference']);
      expect(isReference(json.reference)).toBe(true);
    }
    expect((await stored(world)).map(({ reference }) => reference).sort()).toEqual(
      replies.map(({ json }) => json.reference).sort(),
    );
  });

  test('names every missing field at once, in the language asked for', async () => {
    const { status, json, headers } = await send({}, { 'Accept-Language': 'es' });

    expect(status).toBe(422);
    expect(headers.get('Content-Type')).toBe('application/problem+json');
    expect(json.errors).toMatchObject({
      firstName: 'Escriba el nombre.',
      lastName: 'Escriba el apellido.',
      phone: 'Escriba un teléfono al que podamos llamar.',
      email: 'Escriba un correo electrónico.',
      patientType: 'Elija si es paciente nuevo o si ya ha venido antes.',
      locationId: 'Elija una sede.',
      serviceId: 'Elija el motivo de la visita.',
      root: { serverError: 'Algunos campos necesitan otra mirada.' },
    });
  });

  test.each([
    ['firstName', 7],
    ['firstName', 'a'.repeat(101)],
    ['lastName', 'An\u0000a'],
    ['phone', '911'],
    ['email', 'ana@example'],
    ['email', 'ana@example.org\r\nBcc: b@example.org'],
    ['patientType', 'old'],
    ['locationId', 'nowhere'],
    ['locationId', crypto.randomUUID()],
    ['serviceId', crypto.randomUUID()],
    ['message', 'a'.repeat(5001)],
    ['message', ['a']],
    ['preferredTimes', 'mornings'],
    ['language', '../en'],
    ['interpreter', 'yes'],
    ['askedBy', 'my son'],
    ['textConsent', true],
    ['status', 'scheduled'],
    ['priority', 'stat'],
    ['suspect', false],
  ])('refuses %s = %j at that field', async (field, value) => {
    const { status, json } = await send(aPatient({ [field]: value }));

    expect(status).toBe(422);
    expect(typeof json.errors[field]).toBe('string');
    expect(await stored(world)).toEqual([]);
  });

  test('keeps consent with the wording that was shown and the moment', async () => {
    await send(
      aPatient({
        textConsent: { wording: 'You may text me.' },
        preferredTimes: [{ day: 'mon', part: 'evening' }],
      }),
    );

    expect(await stored(world)).toMatchObject([
      {
        textConsent: { at: world.clock.now().toISOString(), wording: 'You may text me.' },
        preferredTimes: [{ day: 'mon', part: 'evening' }],
        suspect: false,
      },
    ]);
  });

  test('takes the same request in once: with the same key, and with the same words', async () => {
    const [keyed, plain] = [aPatient(), aPatient()];
    const key = { 'Idempotency-Key': crypto.randomUUID() };
    const first = [await send(keyed, key), await send(plain)];
    const again = [await send(keyed, key), await send(plain)];

    expect(again.map(({ json }) => json)).toEqual(first.map(({ json }) => json));
    expect(await stored(world)).toHaveLength(2);
  });

  test('offers only what patients may ask for, with names and ids alone', async () => {
    const { json } = await world.anyone.get('/api/public/options');

    expect(json.locations.map(({ name }: { name: string }) => name)).toEqual([
      'Chicago',
      'New York',
      'Phoenix',
    ]);
    expect(json.services).toHaveLength(5);
    expect(new Set([...json.locations, ...json.services].flatMap((choice) => Object.keys(choice)))).toEqual(
      new Set(['id', 'name']),
    );
  });
});

describe('found again by the staff', () => {
  test.each([
    ['the last name without its accents', 'nguyen'],
    ['both names, in any order', 'khai nguyễn'],
    ['a name without its apostrophe', 'osullivan'],
    ['the phone as people write it', '(212) 555-0147'],
    ['four digits of it', '0147'],
    ['the e-mail in capitals', 'KHAI.N@EXAMPLE.ORG'],
    ['who asked for them', 'Lan'],
  ])('by %s', async (_how, q) => {
    await send(aPatient());
    const { json } = await send(
      aPatient({
        firstName: 'Khải',
        lastName: "Nguyễn O'Sullivan",
        email: 'khai.n@example.org',
        askedBy: { name: 'Lan Nguyễn' },
      }),
    );
    const found = await (await world.as('front-desk')).get(
      `/api/requests?filter=${encodeURIComponent(JSON.stringify({ q }))}`,
    );

    expect(found.json.map(({ reference }: { reference: string }) => reference)).toContain(json.reference);
  });

  test.each([
    (reference: string) => reference,
    (reference: string) => reference.replaceAll('-', '').toLowerCase(),
  ])('by the reference, however it is written', async (written) => {
    const { json } = await send(aPatient());
    await send(aPatient());
    const filter = encodeURIComponent(JSON.stringify({ q: written(json.reference) }));
    const found = await (await world.as('front-desk')).get(`/api/requests?filter=${filter}`);

    expect(found.json.map(({ reference }: { reference: string }) => reference)).toEqual([json.reference]);
  });
});

describe('limits', () => {
  test('thirty people behind one address pass; what is accepted beyond fifty a minute waits, with the phone to call', async () => {
    const replies = [];
    for (let sent = 0; sent < 51; sent += 1) replies.push(await send(aPatient()));
    const last = replies.pop();

    expect(replies.map(({ status }) => status)).toEqual(Array.from({ length: 50 }, () => 201));
    expect(last?.status).toBe(429);
    expect(Number(last?.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(last?.json.detail).toContain('(212) 555-0140');
    expect(await stored(world)).toHaveLength(50);

    const form = await filledForm(world, { message: 'Typed with care.' });
    world.clock.advance(-0.2);
    const page = await post(world.anyone, form);
    expect(page.status).toBe(429);
    expect(page.headers.get('Retry-After')).not.toBeNull();
    expect(page.text).toContain('Typed with care.</textarea>');
    expect(page.text).toContain('call us at (212) 555-0140');

    world.clock.advance(1.1);
    expect((await send(aPatient())).status).toBe(201);
  });

  test('what was refused for its faults does not count', async () => {
    for (let sent = 0; sent < 60; sent += 1) await send({});

    expect((await send(aPatient())).status).toBe(201);
  });

  test('a header cannot move a sender to another address', async () => {
    for (let sent = 0; sent < 50; sent += 1)
      await send(aPatient(), { 'X-Forwarded-For': `203.0.113.${sent}` });

    expect((await send(aPatient(), { 'X-Forwarded-For': '203.0.113.99' })).status).toBe(429);
  });
});
