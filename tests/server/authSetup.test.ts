import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accounts, settings, staff } from '#server/db/schema.ts';
import { ensureSettings, offerSetupCode } from '#server/staff/setup.ts';
import { aDesk, samplePassword, type World } from '#tests/desk.ts';

const person = {
  name: 'Ada Okafor',
  email: 'ada@lakeside.example',
  password: 'seven green lanterns by the lake',
};

let world: World;
let code: string;
beforeAll(async () => {
  world = await aDesk({ production: true });
  await world.db.execute(sql`truncate staff, settings cascade`);
  await ensureSettings(world.db);
  code = (await offerSetupCode(world.db)) ?? '';
});
afterAll(() => world.close());

const setUp = (changes: object = {}) => world.anyone.post('/api/setup', { ...person, code, ...changes });

describe('the first start of a clinic’s own desk', () => {
  test('makes a secret once and keeps it', async () => {
    const first = await ensureSettings(world.db);
    const second = await ensureSettings(world.db);
    expect(first.secret).toMatch(/^[a-z2-9]{64}$/);
    expect(second).toEqual(first);
  });

  test('knows no account and no password, the published ones least of all', async () => {
    expect(await world.db.select().from(accounts)).toEqual([]);
    for (const email of ['admin@clinic.example', 'admin@lakeside.example', 'admin']) {
      const answer = await world.anyone.post('/api/auth/sign-in/email', { email, password: samplePassword });
      expect([401, 422]).toContain(answer.status);
    }
  });

  test('prints a code that is kept nowhere', async () => {
    const [row] = await world.db.select().from(settings);
    expect(code).toMatch(/^([a-z2-9]{5}-){3}[a-z2-9]{5}$/);
    expect(JSON.stringify(row)).not.toContain(code.replaceAll('-', ''));
  });

  test('refuses another code, a bad field and a weak password, and makes nobody', async () => {
    expect((await setUp({ code: 'aaaaa-aaaaa-aaaaa-aaaaa' })).json.errors.code).toMatch(
      /^This setup code is not right/,
    );
    expect((await setUp({ email: 'ada' })).json.errors.email).toMatch(/not valid/);
    expect((await setUp({ password: 'ada@lakeside.example' })).json.errors.password).toMatch(/too easy/);
    expect((await setUp({ roles: ['admin'] })).json.errors.roles).toBe('There is no such field.');
    expect(await world.db.select().from(staff)).toEqual([]);
  });

  test('does not let the code be guessed for long', async () => {
    const from = (address: string, given: string) =>
      world.app.fetch(
        new Request('http://127.0.0.1:3000/api/setup', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ ...person, code: given }),
        }),
        { incoming: { socket: { remoteAddress: address } } },
      );
    for (let turn = 0; turn < 10; turn += 1) await from('192.0.2.90', `guess-${turn}`);
    expect((await from('192.0.2.90', code)).status).toBe(422);
    expect(await world.db.select().from(staff)).toEqual([]);
  });

  test('of many at once with the right code, one makes the first admin; then the door is gone', async () => {
    const typed = code.toUpperCase().replaceAll('-', ' ');
    const answers = await Promise.all(
      [1, 2, 3].map((turn) => setUp({ code: typed, email: `ada${turn}@lakeside.example` })),
    );
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([201, 404, 404]);
    const [admin, ...others] = await world.db.select().from(staff);
    expect([admin?.roles, others]).toEqual([['admin'], []]);
    expect((await setUp()).status).toBe(404);
    expect(await offerSetupCode(world.db)).toBeUndefined();
    const signed = await world.anyone.post('/api/auth/sign-in/email', { ...person, email: admin?.email });
    expect(signed.status).toBe(200);
  });
});

test('where there are people already, there is nothing to set up', async () => {
  const filled = await aDesk();
  expect(await offerSetupCode(filled.db)).toBeUndefined();
  expect((await filled.anyone.post('/api/setup', { ...person, code: 'x' })).status).toBe(404);
  await filled.close();
});
