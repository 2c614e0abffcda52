import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { messageRecord } from '#domain/messages.ts';
import { messages } from '#server/db/schema.ts';
import type { Mail, Mailer } from '#server/desk.ts';
import { MailRefused } from '#server/messages/mailRefused.ts';
import { sendWaiting } from '#server/messages/sendWaiting.ts';
import { aRequest, type Clinic, clinicOf } from '#tests/builders.ts';
import { aDesk, type Client, type World } from '#tests/desk.ts';

let world: World;
let desk: Client;
let clinic: Clinic;

beforeAll(async () => {
  // Nobody is signed out while the days of a dead mail server go by.
  world = await aDesk({ idleMinutes: 100_000, sessionHours: 1_000 });
  desk = await world.as('front-desk');
  clinic = await clinicOf(desk);
});
afterAll(() => world.close());
afterEach(async () => {
  delete world.desk.mailer;
  await world.db.delete(messages);
});

/** A mail server that answers as it is told, and what it was given. */
function aMailServer(answer: () => Promise<void> = async () => {}): { sent: Mail[]; mailer: Mailer } {
  const sent: Mail[] = [];
  const mailer: Mailer = {
    send: async (mail) => {
      sent.push(mail);
      await answer();
    },
  };
  world.desk.mailer = mailer;
  return { sent, mailer };
}

const refusing = async () => {
  throw new Error('connect ECONNREFUSED to mail for ana@example.org');
};
const hanging = () => new Promise<void>(() => {});

const hello = {
  channel: 'email',
  language: 'en',
  subject: 'Please call us',
  body: 'Hello Ana,\nplease call us at (212) 555-0140.',
};

const write = (request: { id: string }, changes: Record<string, unknown> = {}, client = desk) =>
  client.post(`/api/requests/${request.id}/messages`, { ...hello, ...changes });

const written = async (request: { id: string }) => {
  const { json } = await desk.get(`/api/requests/${request.id}/messages`);
  return json.map((one: unknown) => messageRecord.parse(one));
};

const turn = (patienceMs?: number) => sendWaiting(world.desk, patienceMs);

describe('a message to a patient', () => {
  test('waits in the outbox, goes out once, and is kept as the record of what was sent', async () => {
    const { sent } = aMailServer();
    const request = await aRequest(desk, clinic);
    const { status, json } = await write(request);
    expect([status, json.status, json.recipient, json.kind]).toEqual([
      201,
      'waiting',
      request.email,
      'template',
    ]);
    expect(sent).toEqual([]);
    await turn();
    await turn();
    expect(sent).toEqual([
      {
        fromName: 'Lantern Pain Clinics',
        replyTo: expect.stringMatching(/@clinic\.example$/),
        to: request.email,
        subject: hello.subject,
        text: hello.body,
        language: 'en',
        messageId: `<${json.id}@127.0.0.1>`,
        automatic: false,
      },
    ]);
    expect(await written(request)).toMatchObject([
      { id: json.id, status: 'sent', sentAt: world.clock.now().toISOString(), failure: null, ...hello },
    ]);
  });

  test('is told in the timeline, and touches the request', async () => {
    const request = await aRequest(desk, clinic);
    await write(request);
    const { json: lines } = await desk.get(`/api/requests/${request.id}/events`);
    expect(lines.at(-1)).toMatchObject({
      action: 'messaged',
      reasonCode: 'email',
      after: { channel: 'email' },
      note: `${hello.subject}\n\n${hello.body}`,
    });
    const { json: after } = await desk.get(`/api/requests/${request.id}`);
    expect([after.version, after.status]).toEqual([request.version + 1, 'new']);
  });

  test('is kept where the clinic has no mail server', async () => {
    const request = await aRequest(desk, clinic);
    const { json } = await write(request);
    expect(json.status).toBe('kept');
    const { sent } = aMailServer();
    await turn();
    expect(sent).toEqual([]);
  });

  test('sent twice with one key is written once', async () => {
    const request = await aRequest(desk, clinic);
    const key = { 'Idempotency-Key': 'one-click' };
    const path = `/api/requests/${request.id}/messages`;
    const first = await desk.post(path, hello, key);
    const second = await desk.post(path, hello, key);
    expect(second.json.id).toBe(first.json.id);
    expect(await written(request)).toHaveLength(1);
  });

  test.each([
    ['subject', 'Hello {{firstName}}', 'double braces'],
    ['body', 'Call {{phone}}', 'double braces'],
    ['body', 'Call }} us', 'double braces'],
    ['subject', ' ', 'subject'],
    ['body', '', 'text'],
    ['channel', 'fax', 'email, sms'],
    ['language', 'fr', 'en, es'],
    ['templateId', '6a0a4c9e-6a3f-4c11-9d3c-1d4f3d1c2b3a', 'no such record'],
  ])('with %s %j is refused at the field', async (field, value, told) => {
    const request = await aRequest(desk, clinic);
    const { status, json } = await write(request, { [field]: value });
    expect([status, Object.keys(json.errors)]).toEqual([422, ['root', field]]);
    expect(json.errors[field]).toContain(told);
    expect(await written(request)).toEqual([]);
  });

  test('made from a template names it', async () => {
    const request = await aRequest(desk, clinic);
    const { json: templates } = await desk.get('/api/templates');
    const { json } = await write(request, { templateId: templates[0].id });
    expect(json.templateId).toBe(templates[0].id);
  });

  test('is not written by a clinician, nor about a request that is not there', async () => {
    const request = await aRequest(desk, clinic);
    expect((await write(request, {}, await world.as('clinician'))).status).toBe(403);
    expect((await write({ id: '6a0a4c9e-6a3f-4c11-9d3c-1d4f3d1c2b3a' })).status).toBe(404);
  });
});

describe('a text message', () => {
  const consent = { wording: 'I agree.' };
  test.each([
    [{ mayText: true }, 201],
    [{ textConsent: consent }, 201],
    [{ mayText: true, textConsent: consent }, 201],
    [{ mayText: false, textConsent: consent }, 422],
    [{ mayText: false }, 422],
    [{}, 422],
  ])('to a patient with %j answers %i', async (consents, status) => {
    const request = await aRequest(desk, clinic, consents);
    const reply = await write(request, { channel: 'sms' });
    expect(reply.status).toBe(status);
    expect(/not agreed/.test(reply.json.errors?.channel ?? '')).toBe(status === 422);
  });

  test('is never mailed: a person sends it by hand', async () => {
    const { sent } = aMailServer();
    const request = await aRequest(desk, clinic, { mayText: true });
    const { json } = await write(request, { channel: 'sms' });
    expect([json.status, json.recipient]).toEqual(['kept', request.phone]);
    await turn();
    expect(sent).toEqual([]);
  });
});

describe('a mail server', () => {
  test('is asked once by two processes at the same time', async () => {
    const { sent } = aMailServer();
    const request = await aRequest(desk, clinic);
    for (let one = 0; one < 12; one += 1) await write(request);
    await Promise.all([turn(), turn(), turn()]);
    expect(sent).toHaveLength(12);
    expect(new Set(sent.map(({ messageId }) => messageId)).size).toBe(12);
  });

  test('that is down is tried after 1, 5, 15, 60, 240, 480 and 720 minutes, then no more', async () => {
    const { sent } = aMailServer(refusing);
    const request = await aRequest(desk, clinic);
    await write(request);
    await turn();
    for (const minutes of [1, 5, 15, 60, 240, 480, 720]) {
      world.clock.advance(minutes - 0.5);
      const before = sent.length;
      await turn();
      expect(sent).toHaveLength(before);
      world.clock.advance(0.5);
      await turn();
      expect(sent).toHaveLength(before + 1);
    }
    world.clock.advance(10_000);
    await turn();
    expect(sent).toHaveLength(8);
    expect(new Set(sent.map(({ messageId }) => messageId)).size).toBe(1);
    expect(await written(request)).toMatchObject([
      { status: 'failed', sentAt: null, failure: 'connect ECONNREFUSED to mail for …' },
    ]);
    const { json: lines } = await desk.get(`/api/requests/${request.id}/events`);
    expect(lines.at(-1)).toMatchObject({ action: 'message-failed', reasonCode: 'template', actorId: null });
    expect(JSON.stringify(world.logged)).not.toContain('ana@example.org');
  });

  test('that was down and comes back gets what waited', async () => {
    aMailServer(refusing);
    const request = await aRequest(desk, clinic);
    await write(request);
    await turn();
    expect(await written(request)).toMatchObject([{ status: 'waiting', failure: expect.any(String) }]);
    const { sent } = aMailServer();
    world.clock.advance(1);
    await turn();
    expect(sent).toHaveLength(1);
    expect(await written(request)).toMatchObject([{ status: 'sent', failure: null }]);
  });

  test('that refuses an address for good is not asked again', async () => {
    const { sent } = aMailServer(async () => {
      throw new MailRefused('550 5.1.1 <ana@example.org>: no such mailbox');
    });
    const request = await aRequest(desk, clinic);
    await write(request);
    await turn();
    world.clock.advance(10_000);
    await turn();
    expect(sent).toHaveLength(1);
    expect(await written(request)).toMatchObject([
      { status: 'failed', failure: '550 5.1.1 … no such mailbox' },
    ]);
  });

  test('that never answers holds up neither the job nor a request', async () => {
    aMailServer(hanging);
    const request = await aRequest(desk, clinic);
    const { status } = await write(request);
    expect(status).toBe(201);
    await turn(5);
    expect(await written(request)).toMatchObject([{ status: 'waiting', failure: 'no answer in time' }]);
    const { sent } = aMailServer();
    world.clock.advance(1);
    await turn();
    expect(sent).toHaveLength(1);
  });

  test('is asked again, with the same Message-ID, when a process died with a mail in hand', async () => {
    aMailServer();
    const request = await aRequest(desk, clinic);
    const { json } = await write(request);
    const inHand = { tries: 1, nextTryAt: new Date(world.clock.now().getTime() + 600_000) };
    await world.db.update(messages).set(inHand).where(eq(messages.id, json.id));
    const { sent } = aMailServer();
    await turn();
    expect(sent).toEqual([]);
    world.clock.advance(10);
    await turn();
    expect(sent).toMatchObject([{ messageId: `<${json.id}@127.0.0.1>` }]);
  });
});
