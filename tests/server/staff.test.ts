import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { type Role, roles } from '#domain/staff.ts';
import { accounts, events, eventValues, sessions, staff, verifications } from '#server/db/schema.ts';
import { aDesk, type Client, samplePassword } from '#tests/desk.ts';

const world = await aDesk();
afterAll(() => world.close());

let admin: Client;
beforeEach(async () => {
  admin = await world.as('admin');
});

const idOf = async (role: Role): Promise<string> => {
  const [row] = await world.db
    .select({ id: staff.id })
    .from(staff)
    .where(eq(staff.email, `${role}@clinic.example`));
  return row?.id ?? '';
};

let added = 0;
const someone = () => ({
  name: `Zoë Núñez ${++added}`,
  email: `zoe${added}@clinic.example`,
  roles: ['front-desk'],
});
const put = async (id: string, changes: object, client = admin) => {
  const { json } = await admin.get(`/api/staff/${id}`);
  return client.put(`/api/staff/${id}`, { ...json, ...changes }, { 'If-Match': `"${json.version}"` });
};
const tokenOf = (link: string): string => link.split('/#/invite/')[1] ?? '';
const password = 'seven green lanterns by the lake';
const signIn = (email: string, given = password) =>
  world.anyone.post('/api/auth/sign-in/email', { email, password: given });

describe('each role sees of a colleague what its work needs', () => {
  const names = ['id', 'name'];
  const told: Record<Role, string[]> = {
    'front-desk': names,
    'content-manager': names,
    clinician: names,
    manager: ['active', 'id', 'name', 'roles', 'version'],
    admin: ['active', 'email', 'id', 'name', 'roles', 'version'],
  };
  test.each(roles)('%s', async (role) => {
    const client = await world.as(role);
    const listed = await client.get('/api/staff?range=[0,99]');
    expect(listed.status).toBe(200);
    expect(listed.headers.get('Content-Range')).toMatch(/^staff 0-\d+\/\d+$/);
    for (const one of listed.json) expect(Object.keys(one).sort()).toEqual(told[role]);
    const shown = await client.get(`/api/staff/${await idOf('manager')}`);
    expect(Object.keys(shown.json).sort()).toEqual(told[role]);
  });

  test('nobody sees them without signing in', async () => {
    expect((await world.anyone.get('/api/staff')).status).toBe(401);
  });

  test.each(roles.filter((role) => role !== 'admin'))('%s changes nobody', async (role) => {
    const client = await world.as(role);
    const id = await idOf('front-desk');
    const answers = [
      await client.post('/api/staff', { ...someone(), roles: ['admin'] }),
      await client.put(`/api/staff/${id}`, { roles: ['admin'] }, { 'If-Match': '*' }),
      await client.post(`/api/staff/${id}/invite`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
  });
});

describe('finding people', () => {
  test('by role, by any of several, by name without its accents, by whether they still work here', async () => {
    const { json: made } = await admin.post('/api/staff', someone());
    const found = async (filter: object, client = admin) =>
      (await client.get(`/api/staff?filter=${encodeURIComponent(JSON.stringify(filter))}`)).json.map(
        ({ id }: { id: string }) => id,
      );
    expect(await found({ q: made.name.replace('Zoë Núñez', 'nunez zoe') })).toEqual([made.id]);
    expect(await found({ q: '%' })).toEqual([]);
    const holding = async (...wanted: Role[]) => {
      const rows = await world.db.select().from(staff);
      return rows.filter((row) => row.roles.some((role) => wanted.includes(role))).map(({ id }) => id);
    };
    expect((await found({ role: 'clinician' })).toSorted()).toEqual((await holding('clinician')).toSorted());
    expect((await found({ role: ['clinician', 'manager'] })).toSorted()).toEqual(
      (await holding('clinician', 'manager')).toSorted(),
    );
    expect(await holding('clinician')).not.toEqual([]);
    expect(await found({ role: [] })).toEqual([]);
    expect(await found({ active: false })).toEqual([]);
    expect(await found({ id: [made.id] }, await world.as('front-desk'))).toEqual([made.id]);
  });

  test.each([{ email: 'admin@clinic.example' }, { password: 'x' }, { emailVerified: true }, { nonsense: 1 }])(
    'what is not for filtering is refused, whether it exists or not: %j',
    async (filter) => {
      const answer = await admin.get(`/api/staff?filter=${encodeURIComponent(JSON.stringify(filter))}`);
      expect([answer.status, answer.json.code]).toEqual([400, 'unknown_parameter']);
    },
  );

  test('an unknown role, a search in several texts and an unknown sort are refused', async () => {
    for (const query of ['filter={"role":"owner"}', 'filter={"q":["a","b"]}', 'sort=["email","ASC"]']) {
      expect((await admin.get(`/api/staff?${encodeURI(query)}`)).status).toBe(400);
    }
  });
});

describe('a new colleague', () => {
  test('gets a link, chooses a password nobody else has seen, and signs in', async () => {
    const person = someone();
    const made = await admin.post('/api/staff', { ...person, email: person.email.toUpperCase() });
    expect(made.status).toBe(201);
    expect(made.json).toMatchObject({ ...person, active: true, version: 1 });
    expect(made.json.inviteLink).toMatch(/^http:\/\/127\.0\.0\.1:3000\/#\/invite\/[a-z2-9]{32}$/);
    const token = tokenOf(made.json.inviteLink);
    expect(JSON.stringify(await world.db.select().from(verifications))).not.toContain(token);

    const weak = await world.anyone.post('/api/auth/invite', { token, password: `${person.email} 1` });
    expect(weak.json.errors.password).toMatch(/too easy/);
    const chosen = await world.anyone.post('/api/auth/invite', { token, password });
    expect([chosen.status, chosen.json]).toEqual([200, { email: person.email }]);
    expect((await signIn(person.email)).status).toBe(200);
    const again = await world.anyone.post('/api/auth/invite', { token, password });
    expect([again.status, again.json.errors.token]).toEqual([422, expect.stringMatching(/used already/)]);
  });

  test('a link works for an hour, and only the newest', async () => {
    const { json: made } = await admin.post('/api/staff', someone());
    const first = tokenOf(made.inviteLink);
    const second = tokenOf((await admin.post(`/api/staff/${made.id}/invite`)).json.inviteLink);
    expect((await world.anyone.post('/api/auth/invite', { token: first, password })).status).toBe(422);
    world.clock.advance(60);
    expect((await world.anyone.post('/api/auth/invite', { token: second, password })).status).toBe(422);
    world.clock.advance(-60);
    expect((await world.anyone.post('/api/auth/invite', { token: second, password })).status).toBe(200);
  });

  test('of two at once with one link, one sets the password', async () => {
    const { json: made } = await admin.post('/api/staff', someone());
    const token = tokenOf(made.inviteLink);
    const both = await Promise.all(
      ['one', 'two'].map((word) =>
        world.anyone.post('/api/auth/invite', { token, password: `${password} ${word}` }),
      ),
    );
    expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 422]);
  });

  test.each([
    ['no name', { name: ' ' }, 'name', 'Enter a name.'],
    ['no e-mail', { email: '' }, 'email', 'Enter an e-mail address.'],
    [
      'an e-mail that is none',
      { email: 'zoe@' },
      'email',
      'This e-mail address is not valid. Write it like name@example.com.',
    ],
    [
      'an e-mail that is taken, in other letters',
      { email: 'Manager@Clinic.example' },
      'email',
      'Someone else uses this already. Choose another.',
    ],
    ['no role', { roles: [] }, 'roles', 'Choose at least one role.'],
    [
      'a role nobody knows',
      { roles: ['owner'] },
      'roles.0',
      expect.stringMatching(/^Choose one of: front-desk/),
    ],
    ['a password', { password }, 'password', 'There is no such field.'],
    ['an id', { id: '00000000-0000-4000-8000-000000000000' }, 'id', 'There is no such field.'],
  ])('%s is refused at its field', async (_what, change, field, text) => {
    const answer = await admin.post('/api/staff', { ...someone(), ...change });
    expect([answer.status, answer.json.errors[field]]).toEqual([422, text]);
  });

  test('neither link nor password is kept for a repeat of the same key', async () => {
    const key = { 'Idempotency-Key': 'one' };
    const { json } = await admin.post('/api/staff', someone(), key);
    await world.anyone.post('/api/auth/invite', { token: tokenOf(json.inviteLink), password }, key);
    const { rows } = await world.db.execute(sql`select count(*) as n from idempotency_keys`);
    expect(Number(rows[0]?.n)).toBe(0);
  });
});

describe('changing a colleague', () => {
  test('needs the version, and a stale one answers the record as it stands', async () => {
    const { json: made } = await admin.post('/api/staff', someone());
    const path = `/api/staff/${made.id}`;
    expect((await admin.put(path, { name: 'A' })).status).toBe(428);
    expect((await put(made.id, { name: 'Renamed' })).json).toMatchObject({ name: 'Renamed', version: 2 });
    const stale = await admin.put(path, { name: 'B' }, { 'If-Match': 'W/"1"' });
    expect([stale.status, stale.json.current.name]).toEqual([412, 'Renamed']);
    expect((await admin.put(path, { nickname: 'Z' }, { 'If-Match': '"2"' })).json.errors.nickname).toBe(
      'There is no such field.',
    );
  });

  test('what only the server writes is left alone', async () => {
    const { json: made } = await admin.post('/api/staff', someone());
    const changed = await put(made.id, { id: await idOf('admin'), createdAt: '2000-01-01T00:00:00Z' });
    expect([changed.status, changed.json.id]).toEqual([200, made.id]);
    for (const field of ['emailVerified', 'twoFactorEnabled', 'password']) {
      expect((await put(made.id, { [field]: true })).json.errors[field]).toBe('There is no such field.');
    }
  });

  test('a changed role and a closed account act at once, and closing ends every session and link', async () => {
    const { json: made } = await admin.post('/api/staff', someone());
    await world.anyone.post('/api/auth/invite', { token: tokenOf(made.inviteLink), password });
    const signed = await signIn(made.email);
    const Cookie = signed.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const requests = async () => (await world.anyone.get('/api/requests', { Cookie })).status;
    expect(await requests()).toBe(200);
    await put(made.id, { roles: ['content-manager'] });
    expect(await requests()).toBe(403);
    const link = (await admin.post(`/api/staff/${made.id}/invite`)).json.inviteLink;
    expect(await requests()).toBe(401);
    await signIn(made.email);
    await put(made.id, { active: false });
    expect(await world.db.select().from(sessions).where(eq(sessions.userId, made.id))).toEqual([]);
    expect((await signIn(made.email)).status).toBe(401);
    expect((await world.anyone.post('/api/auth/invite', { token: tokenOf(link), password })).status).toBe(
      422,
    );
  });

  test('nobody is deleted', async () => {
    const answer = await admin.send(`/api/staff/${await idOf('manager')}`, { method: 'DELETE' });
    expect([answer.status, answer.headers.get('Allow')]).toEqual([405, expect.stringContaining('PUT')]);
  });

  test('what changed is in the trail, and who chose a password, without the password', async () => {
    const { json: made } = await admin.post('/api/staff', someone());
    await put(made.id, { roles: ['manager'] });
    await world.anyone.post('/api/auth/invite', { token: tokenOf(made.inviteLink), password });
    const lines = await world.db
      .select()
      .from(events)
      .where(eq(events.recordId, made.id))
      .orderBy(events.sequence);
    expect(lines.map(({ action, fields }) => [action, fields])).toEqual([
      ['created', ['name', 'email', 'roles', 'active']],
      ['edited', ['roles']],
      ['password-chosen', []],
    ]);
    const kept = JSON.stringify([lines, await world.db.select().from(eventValues), world.logged]);
    expect(kept).not.toContain(password);
    expect(kept).not.toContain(tokenOf(made.inviteLink));
  });
});

describe('no admin rises, falls or locks the clinic out', () => {
  test('the last one can be neither demoted nor closed', async () => {
    const id = await idOf('admin');
    for (const change of [{ roles: ['manager'] }, { active: false }]) {
      const answer = await put(id, change);
      expect([answer.status, answer.json.code]).toEqual([409, 'last_admin']);
    }
  });

  test('with another admin there, the own roles still stay', async () => {
    const { json: other } = await admin.post('/api/staff', { ...someone(), roles: ['admin'] });
    for (const held of [['manager'], ['admin', 'manager']]) {
      const answer = await put(await idOf('admin'), { roles: held });
      expect([answer.status, answer.json.errors.roles]).toEqual([422, 'You cannot change your own roles.']);
    }
    expect((await put(await idOf('admin'), { name: 'Ada Admin', roles: ['admin', 'admin'] })).status).toBe(
      200,
    );
    await put(other.id, { active: false });
  });

  test('two admins who send each other away at once do not both succeed', async () => {
    const { json: other } = await admin.post('/api/staff', { ...someone(), roles: ['admin'] });
    await world.anyone.post('/api/auth/invite', { token: tokenOf(other.inviteLink), password });
    const Cookie = (await signIn(other.email)).headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const first = await idOf('admin');
    const [one, two] = await Promise.all([
      admin.put(`/api/staff/${other.id}`, { roles: ['manager'] }, { 'If-Match': '*' }),
      world.anyone.put(`/api/staff/${first}`, { roles: ['manager'] }, { 'If-Match': '*', Cookie }),
    ]);
    const left = await world.db
      .select()
      .from(staff)
      .where(sql`'admin' = any(${staff.roles}) and ${staff.active}`);
    await world.db
      .update(staff)
      .set({ roles: ['admin'] })
      .where(eq(staff.id, first));
    expect([one.status, two.status].filter((status) => status === 200)).toHaveLength(1);
    expect(left).toHaveLength(1);
  });
});

test('no answer to anyone holds what opens an account', async () => {
  const secrets = (await world.db.select({ hash: accounts.password }).from(accounts)).map(
    ({ hash }) => hash ?? '',
  );
  for (const role of roles) {
    const client = await world.as(role);
    const id = await idOf(role);
    const answers = [
      await client.get('/api/me'),
      await client.get('/api/me/sessions'),
      await client.get('/api/auth/get-session'),
      await client.get('/api/staff'),
      await client.get(`/api/staff/${id}`),
      await client.put(`/api/staff/${id}`, {}, { 'If-Match': '"0"' }),
      await signIn(`${role}@clinic.example`, samplePassword),
    ];
    const told = answers.map(({ text }) => text).join('\n');
    expect(told).not.toMatch(
      /"(password|token|secret|hash|session_?token|accounts?|ipAddress|emailVerified|twoFactor\w*)":/i,
    );
    for (const secret of secrets) expect(told).not.toContain(secret);
  }
});
