import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isAutomatic } from '#domain/automaticMails.ts';
import { templateRecord } from '#domain/messages.ts';
import { fillTemplate, hasBlanks, templateFields } from '#domain/templateText.ts';
import { ensureTemplates } from '#server/messages/templates.ts';
import { etag } from '#tests/builders.ts';
import { aDesk, type Client, type World } from '#tests/desk.ts';

let world: World;
let manager: Client;

beforeAll(async () => {
  world = await aDesk();
  manager = await world.as('manager');
});
afterAll(() => world.close());

const keys = [
  'cancellation',
  'change',
  'confirmation',
  'could-not-reach-you',
  'offer',
  'please-call-back',
  'question-about-your-request',
  'receipt',
  'records-or-referral-needed',
  'reminder',
  'series-cancellation',
  'series-change',
  'series-confirmation',
  'voicemail-script',
  'waiting-list',
];

const all = async () => {
  const { json } = await manager.get('/api/templates?sort=["name","ASC"]');
  return json.map((one: unknown) => templateRecord.parse(one));
};

const written = {
  name: 'Parking',
  subject: 'Where to park',
  subjectEs: 'Dónde estacionar',
  body: 'Hello {{firstName}}, park behind {{location}}.',
  bodyEs: 'Hola, {{firstName}}: estacione detrás de {{location}}.',
};

describe('the templates a clinic begins with', () => {
  test('are there, with their keys', async () => {
    const templates = await all();
    expect(templates.map(({ key }: { key: string }) => key).sort()).toEqual(keys);
  });

  test('can be filled in, name no condition, and say what to do in an emergency', async () => {
    const values = Object.fromEntries(templateFields.map((field) => [field, 'Xyzzy']));
    for (const { key, subject, subjectEs, body, bodyEs } of await all()) {
      for (const text of [subject, subjectEs, body, bodyEs]) {
        expect(hasBlanks(fillTemplate(text, values).text)).toBe(false);
        expect(text).not.toMatch(
          /\b(pain|back pain|spine|injection|nerve|dolor|espalda|columna|inyecci|nervio)/i,
        );
      }
      // The desk's own mails get it below whatever their template says.
      const isSaid = !isAutomatic(key);
      expect([body.includes('911'), bodyEs.includes('911')]).toEqual([isSaid, isSaid]);
    }
  });

  test('the voicemail does not even name the clinic', async () => {
    const script = (await all()).find(({ key }: { key: string }) => key === 'voicemail-script');
    expect([script.body, script.bodyEs].join(' ')).not.toMatch(/\{\{(clinic|location|service)\}\}/);
  });

  test('are put back where missing, never over what a clinic has written', async () => {
    const first = (await all()).find(({ key }: { key: string }) => key === 'please-call-back');
    await manager.put(`/api/templates/${first.id}`, { ...first, subject: 'Our own words' }, etag(first));
    await ensureTemplates(world.db);
    const templates = await all();
    expect(templates).toHaveLength(keys.length);
    expect(templates.find(({ id }: { id: string }) => id === first.id)?.subject).toBe('Our own words');
  });
});

describe('a template', () => {
  test('of the clinic’s own is kept, changed and switched off', async () => {
    const { status, json } = await manager.post('/api/templates', written);
    expect([status, json.key, json.active]).toEqual([201, null, true]);
    const { json: off } = await manager.put(`/api/templates/${json.id}`, { active: false }, etag(json));
    expect(off).toMatchObject({ ...written, version: 2, active: false });
  });

  test('is changed only by those who saw it as it stands', async () => {
    const [first] = await all();
    expect((await manager.put(`/api/templates/${first.id}`, first)).status).toBe(428);
    const stale = await manager.put(`/api/templates/${first.id}`, first, { 'If-Match': '"0"' });
    expect([stale.status, stale.json.current.id]).toEqual([412, first.id]);
  });

  test.each([
    ['body', 'Hello {{nickname}}.'],
    ['bodyEs', 'Hola, {{}}.'],
    ['subject', '{{diagnosis}}'],
  ])('with a field nobody can fill is refused at %s', async (field, text) => {
    const { status, json } = await manager.post('/api/templates', { ...written, [field]: text });
    expect([status, Object.keys(json.errors)]).toEqual([422, ['root', field]]);
    expect(json.errors[field]).toMatch(/double braces: firstName/);
  });

  test.each([
    ['name', ''],
    ['subjectEs', ' '],
    ['bodyEs', ''],
    ['body', 'x'.repeat(4001)],
  ])('%s cannot be %j', async (field, text) => {
    const { status, json } = await manager.post('/api/templates', { ...written, [field]: text });
    expect([status, Object.keys(json.errors)]).toEqual([422, ['root', field]]);
  });

  test.each([
    ['confirmation', 'body', 'At {{when}} for {{service}}'],
    ['confirmation', 'subject', 'At {{when}}'],
    ['confirmation', 'subjectEs', 'Para {{firstName}}'],
    ['cancellation', 'body', 'See {{link}}'],
    ['receipt', 'body', 'Hello {{firstName}}'],
    ['receipt', 'bodyEs', 'Hola {{staff}}'],
    ['please-call-back', 'body', 'At {{when}}'],
  ])('%s takes no field at %s that it cannot be filled with: %s', async (key, field, text) => {
    const template = (await all()).find((one: { key: string }) => one.key === key);
    const { status, json } = await manager.put(
      `/api/templates/${template.id}`,
      { [field]: text },
      etag(template),
    );
    expect([status, Object.keys(json.errors)]).toEqual([422, ['root', field]]);
    const own = { [field]: field.startsWith('subject') ? 'A word of {{clinic}}' : 'Call {{phone}}' };
    expect((await manager.put(`/api/templates/${template.id}`, own, etag(template))).status).toBe(200);
  });

  test('is read by the front desk and written by managers alone', async () => {
    const desk = await world.as('front-desk');
    expect((await desk.get('/api/templates')).headers.get('Content-Range')).toMatch(/^templates 0-\d+\/\d+$/);
    expect((await desk.post('/api/templates', written)).status).toBe(403);
  });
});
