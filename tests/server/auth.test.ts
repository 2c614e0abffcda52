import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { events, sessions, staff, tries } from '#server/db/schema.ts';
import { aDesk, type Client, samplePassword, type World } from '#tests/desk.ts';

const signInPath = '/api/auth/sign-in/email';
const email = 'front-desk@clinic.example';
const right = { email, password: samplePassword };
const wrong = { email, password: 'not the password at all' };

let world: World;
beforeAll(async () => {
  world = await aDesk();
});
afterAll(() => world.close());

/** Another window, from the address given, with the cookies of an answer. */
const from = (address: string, cookie = '') => ({
  post: (path: string, body: unknown, headers: Record<string, string> = {}) =>
    Promise.resolve(
      world.app.fetch(
        new Request(`http://127.0.0.1:3000${path}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', ...(cookie ? { Cookie: cookie } : {}), ...headers },
          body: JSON.stringify(body),
        }),
        { incoming: { socket: { remoteAddress: address } } },
      ),
    ),
  get: (path: string, headers: Record<string, string> = {}) =>
    Promise.resolve(
      world.app.fetch(
        new Request(`http://127.0.0.1:3000${path}`, {
          headers: { ...(cookie ? { Cookie: cookie } : {}), ...headers },
        }),
        { incoming: { socket: { remoteAddress: address } } },
      ),
    ),
});

const cookieOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');

async function signedIn(account = right, address = '192.0.2.20'): Promise<string> {
  const answer = await from(address).post(signInPath, account);
  expect(answer.status).toBe(200);
  return cookieOf(answer);
}

const meWith = async (cookie: string): Promise<number> =>
  (await from('192.0.2.20', cookie).get('/api/me')).status;

/** Every window of failures is over. */
const nextWindow = () => world.clock.advance(16);

describe('signing in', () => {
  test('sets one cookie that scripts cannot read, for no longer than a session lasts, and tells no token', async () => {
    const answer = await from('192.0.2.20').post(signInPath, right);
    const cookies = answer.headers.getSetCookie();
    expect(cookies).toHaveLength(1);
    expect(cookies[0]).toMatch(/^clinic-desk\.session_token=[^;]{40,};/);
    expect(cookies[0]?.split('; ').slice(1).sort()).toEqual([
      'HttpOnly',
      'Max-Age=43200',
      'Path=/',
      'SameSite=Lax',
    ]);
    expect(await answer.json()).toEqual({});
    expect(answer.headers.get('set-auth-token')).toBeNull();
  });

  test('the database holds a digest of the token and no token', async () => {
    const cookie = decodeURIComponent(await signedIn());
    const token = cookie.split('=')[1]?.split('.')[0] ?? '';
    const rows = await world.db.select({ token: sessions.token }).from(sessions);
    expect(token.length).toBeGreaterThanOrEqual(32);
    expect(rows.map((row) => row.token)).not.toContain(token);
  });

  test('the e-mail counts as it is meant, the password as it is written', async () => {
    const address = '192.0.2.21';
    expect(
      (await from(address).post(signInPath, { ...right, email: ' Front-Desk@Clinic.Example ' })).status,
    ).toBe(200);
    expect(
      (await from(address).post(signInPath, { ...right, password: samplePassword.toUpperCase() })).status,
    ).toBe(401);
    expect((await from(address).post(signInPath, { ...right, password: `${samplePassword} ` })).status).toBe(
      401,
    );
  });

  test('a new session has a new id, and the one it replaces is dead', async () => {
    const first = await signedIn();
    const second = cookieOf(await from('192.0.2.20', first).post(signInPath, right));
    expect(second).not.toBe(first);
    expect(await meWith(first)).toBe(401);
    expect(await meWith(second)).toBe(200);
  });

  test.each([
    ['no e-mail', { password: samplePassword }, 'email', 'Enter an e-mail address.'],
    [
      'an e-mail that is none',
      { email: 'front desk', password: samplePassword },
      'email',
      'This e-mail address is not valid. Write it like name@example.com.',
    ],
    ['an e-mail of another type', { email: 5, password: samplePassword }, 'email', 'This should be string.'],
    ['no password', { email }, 'password', 'Enter the password.'],
    ['an empty password', { email, password: '' }, 'password', 'Enter the password.'],
    ['a password of another type', { email, password: ['x'] }, 'password', 'This should be string.'],
  ])('%s is a 422 that names the field', async (_what, body, field, text) => {
    const answer = await from('192.0.2.22').post(signInPath, body);
    expect(answer.status).toBe(422);
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
    expect((await answer.json()).errors[field]).toBe(text);
  });

  test.each(['{"email":', '[1', '"\u0000', '{"__proto__":{}}'])(
    'a body that is no JSON is a 400: %s',
    async (body) => {
      const answer = await world.anyone.send(signInPath, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body,
      });
      expect(answer.status).toBe(400);
    },
  );

  test('a large body is a 413', async () => {
    const answer = await from('192.0.2.22').post(signInPath, { ...right, filler: 'x'.repeat(9_000) });
    expect(answer.status).toBe(413);
  });
});

describe('what is not told', () => {
  test('unknown, wrong, locked and inactive are one answer', async () => {
    nextWindow();
    await world.db.update(staff).set({ active: false }).where(eq(staff.email, 'clinician@clinic.example'));
    for (let turn = 0; turn < 10; turn += 1)
      await from('192.0.2.30').post(signInPath, { ...wrong, email: 'manager@clinic.example' });
    const answers = await Promise.all(
      [
        { ...wrong, email: 'nobody@clinic.example' },
        wrong,
        { ...right, email: 'manager@clinic.example' },
        { ...right, email: 'clinician@clinic.example' },
      ].map(async (body) => {
        const answer = await from('192.0.2.31').post(signInPath, body);
        const { requestId: _, ...told } = await answer.json();
        const headers = [...answer.headers].filter(([name]) => name !== 'x-request-id');
        return { status: answer.status, told, headers };
      }),
    );
    await world.db.update(staff).set({ active: true }).where(eq(staff.email, 'clinician@clinic.example'));
    expect(answers[0]).toMatchObject({ status: 401, told: { code: 'wrong_credentials' } });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  test('an unknown person costs the server the same work as a wrong password', async () => {
    nextWindow();
    const cpuOf = async (body: unknown): Promise<number> => {
      const started = process.cpuUsage();
      for (let turn = 0; turn < 5; turn += 1) await from('192.0.2.32').post(signInPath, body);
      const { user, system } = process.cpuUsage(started);
      return user + system;
    };
    await cpuOf(wrong);
    const known = await cpuOf(wrong);
    const unknown = await cpuOf({ ...wrong, email: 'nobody-else@clinic.example' });
    expect(unknown).toBeGreaterThan(known * 0.5);
    expect(unknown).toBeLessThan(known * 2);
  });
});

describe('failures are counted, per account and per address, in the database', () => {
  test('ten wrong passwords lock the account for every address, spelling and extra field, until the window ends', async () => {
    nextWindow();
    const spellings = [email, email.toUpperCase(), ` ${email}`, `${email} `, 'Front-Desk@clinic.example'];
    for (let turn = 0; turn < 10; turn += 1) {
      const body = { ...wrong, email: spellings[turn % spellings.length], turn };
      const answer = await from(`192.0.2.${100 + turn}`).post(signInPath, body, {
        'X-Forwarded-For': `203.0.113.${turn}`,
      });
      expect(answer.status).toBe(401);
    }
    const locked = await from('192.0.2.40').post(signInPath, right);
    expect(locked.status).toBe(401);
    expect((await locked.json()).detail).toBe(
      'That e-mail and password do not match. Check both, or wait a while after many tries.',
    );
    expect(
      (await from('192.0.2.40').post(signInPath, { ...right, email: 'admin@clinic.example' })).status,
    ).toBe(200);
    nextWindow();
    expect((await from('192.0.2.40').post(signInPath, right)).status).toBe(200);
  });

  test('signing in rightly, however often, locks nobody', async () => {
    nextWindow();
    for (let turn = 0; turn < 12; turn += 1)
      expect((await from('192.0.2.41').post(signInPath, right)).status).toBe(200);
  });

  test('a hundred guesses at once are looked at no more than ten times', async () => {
    nextWindow();
    const seen = await world.db.select({ sequence: events.sequence }).from(events);
    const guesses = Array.from({ length: 60 }, (_, turn) =>
      from(`198.51.100.${turn}`).post(signInPath, { ...wrong, password: `guess ${turn}` }),
    );
    const lucky = Array.from({ length: 40 }, (_, turn) =>
      from(`198.51.100.${100 + turn}`).post(signInPath, wrong),
    );
    const statuses = new Set((await Promise.all([...guesses, ...lucky])).map(({ status }) => status));
    expect(statuses).toEqual(new Set([401]));
    const [account] = await world.db
      .select()
      .from(tries)
      .where(
        sql`${tries.key} like 'sign-in as %' and ${tries.windowEndsAt} > ${world.clock.now().toISOString()}`,
      );
    expect(account?.count).toBe(10);
    const after = await world.db.select({ action: events.action }).from(events);
    expect(after.length - seen.length).toBe(100);
    expect((await from('192.0.2.42').post(signInPath, right)).status).toBe(401);
  }, 120_000);

  test('an address with a hundred failures is told to wait, and how long; others are not', async () => {
    nextWindow();
    const address = '2001:db8:1:2::';
    await world.db.insert(tries).values({
      key: `sign-in from ${address}/64`,
      count: 99,
      windowEndsAt: new Date(world.clock.now().getTime() + 600_000),
    });
    expect((await from(`${address}1`).post(signInPath, { ...wrong, email: 'a@clinic.example' })).status).toBe(
      401,
    );
    const refused = await from(`${address}2`).post(signInPath, { ...wrong, email: 'b@clinic.example' });
    expect(refused.status).toBe(429);
    expect(refused.headers.get('Retry-After')).toBe('600');
    expect((await refused.json()).detail).toBe('Too many tries from here. Try again in 600 seconds.');
    expect((await from('192.0.2.43').post(signInPath, right)).status).toBe(200);
  });

  test('a clock that was put back does not make a lock last for ever', async () => {
    nextWindow();
    for (let turn = 0; turn < 10; turn += 1)
      await from('192.0.2.44').post(signInPath, { ...wrong, email: 'admin@clinic.example' });
    world.clock.advance(-60);
    const answer = await from('192.0.2.44').post(signInPath, { ...right, email: 'admin@clinic.example' });
    world.clock.advance(60);
    expect(answer.status).toBe(200);
  });

  test('the trail tells of success, failure and leaving, and holds no e-mail', async () => {
    nextWindow();
    const cookie = await signedIn();
    await from('192.0.2.45').post(signInPath, { ...wrong, email: 'whoever@clinic.example' });
    await from('192.0.2.45', cookie).post('/api/auth/sign-out', {});
    const lines = await world.db.select().from(events).orderBy(sql`${events.sequence} desc`).limit(3);
    expect(lines.map(({ action }) => action)).toEqual(['signed-out', 'sign-in-failed', 'signed-in']);
    expect(lines[1]).toMatchObject({ actorId: null, recordId: null });
    expect(lines[2]?.actorId).toBe(lines[2]?.recordId);
    expect(JSON.stringify(lines)).not.toContain('@');
    expect(JSON.stringify(world.logged)).not.toContain('@');
  });
});

describe('changing the password', () => {
  const change = { currentPassword: samplePassword, newPassword: 'seven green lanterns by the lake' };
  const account = { email: 'content-manager@clinic.example', password: samplePassword };

  test('ends every other session, gives this one a new id, and only the new password opens', async () => {
    nextWindow();
    const [here, there] = [await signedIn(account), await signedIn(account)];
    const changed = await from('192.0.2.20', here).post('/api/auth/change-password', change);
    expect(changed.status).toBe(200);
    expect(await changed.text()).toBe('{}');
    expect([await meWith(here), await meWith(there), await meWith(cookieOf(changed))]).toEqual([
      401, 401, 200,
    ]);
    expect((await from('192.0.2.20').post(signInPath, account)).status).toBe(401);
    const again = await signedIn({ ...account, password: change.newPassword });
    const back = await from('192.0.2.20', again).post('/api/auth/change-password', {
      currentPassword: change.newPassword,
      newPassword: 'cafe\u0301 terrace under seven lanterns',
    });
    expect(back.status).toBe(200);
    expect(
      (
        await from('192.0.2.20').post(signInPath, {
          ...account,
          password: 'caf\u00e9 terrace under seven lanterns',
        })
      ).status,
    ).toBe(200);
  });

  test.each([
    ['too short', 'lanterns', 'Use at least 15 characters. A few words in a row work well.'],
    ['guessed first', 'password12345678', 'This password is too easy to guess. Use a few unrelated words.'],
    [
      'their own e-mail',
      'manager@clinic.example',
      'This password is too easy to guess. Use a few unrelated words.',
    ],
    [
      'the published sample',
      samplePassword,
      'This password is too easy to guess. Use a few unrelated words.',
    ],
  ])('a new one that is %s is refused at its field', async (_what, newPassword, text) => {
    const manager = await world.as('manager');
    const answer = await manager.post('/api/auth/change-password', { ...change, newPassword });
    expect(answer.status).toBe(422);
    expect(answer.json.errors.newPassword).toBe(text);
  });

  test('wrong and locked are one answer here too, and the right password does not open a lock', async () => {
    nextWindow();
    const cookie = await signedIn({ ...right, email: 'manager@clinic.example' });
    const wrongly = { ...change, currentPassword: 'not it, not it, not it' };
    const asked = async (body: unknown) => {
      const { requestId: _, ...told } = await (
        await from('192.0.2.20', cookie).post('/api/auth/change-password', body)
      ).json();
      return told;
    };
    const first = await asked(wrongly);
    for (let turn = 1; turn < 10; turn += 1) await asked(wrongly);
    expect(first).toMatchObject({ status: 422, code: 'invalid' });
    expect(first.errors.currentPassword).toMatch(/^This is not your password/);
    expect(await asked(change)).toEqual(first);
    expect(
      (await from('192.0.2.46').post(signInPath, { ...right, email: 'manager@clinic.example' })).status,
    ).toBe(401);
  });
});

describe('requests that another site could send', () => {
  const sent = (headers: Record<string, string>, body: string) => ({ method: 'POST', headers, body });
  const json = JSON.stringify(right);
  const form = new URLSearchParams(right).toString();
  test.each([
    ['plain text', sent({ 'Content-Type': 'text/plain' }, json), 415],
    ['a form', sent({ 'Content-Type': 'application/x-www-form-urlencoded' }, form), 415],
    ['no content type', sent({}, json), 415],
    ['another site', sent({ 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'cross-site' }, json), 403],
    [
      'a neighbour under the same domain',
      sent({ 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-site' }, json),
      403,
    ],
    [
      'a foreign origin',
      sent({ 'Content-Type': 'application/json', Origin: 'https://evil.example' }, json),
      403,
    ],
    ['an origin that hides', sent({ 'Content-Type': 'application/json', Origin: 'null' }, json), 403],
  ])(
    '%s is refused at sign-in, sign-out, password and activity, and nothing changes',
    async (_what, init, status) => {
      nextWindow();
      const cookie = await signedIn();
      for (const path of [
        signInPath,
        '/api/auth/sign-out',
        '/api/auth/change-password',
        '/api/me/activity',
        '/api/me/sessions/end-others',
      ]) {
        const headers = { ...init.headers, Cookie: cookie };
        const answer = await world.anyone.send(path, { ...init, headers });
        expect([path, answer.status]).toEqual([path, status]);
        expect(answer.headers.getSetCookie()).toEqual([]);
        expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull();
      }
      expect(await meWith(cookie)).toBe(200);
    },
  );

  test('our own pages may, on either name of this machine', async () => {
    for (const Origin of ['http://127.0.0.1:3000', 'http://localhost:3000']) {
      const answer = await from('192.0.2.47').post(signInPath, right, {
        Origin,
        'Sec-Fetch-Site': 'same-origin',
      });
      expect(answer.status).toBe(200);
    }
  });
});

describe('what of better-auth is not served', () => {
  test.each([
    ['POST', '/api/auth/sign-up/email'],
    ['GET', '/api/auth/list-sessions'],
    ['POST', '/api/auth/update-user'],
    ['POST', '/api/auth/delete-user'],
    ['POST', '/api/auth/request-password-reset'],
    ['POST', '/api/auth/reset-password'],
    ['POST', '/api/auth/sign-in/social'],
    ['GET', '/api/auth/admin/list-users'],
    ['GET', '/api/auth/ok'],
    ['GET', '/api/auth/error'],
    ['POST', '/api/auth/two-factor/send-otp'],
    ['POST', '/api/auth/two-factor/view-backup-codes'],
    ['POST', `${signInPath}/`],
  ])('%s %s is not there', async (method, path) => {
    const client: Client = await world.as('admin');
    const answer = await client.send(path, {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(method === 'POST' ? { body: '{}' } : {}),
    });
    expect(answer.status).toBe(404);
  });

  test('reading is not how one signs in or out', async () => {
    expect((await world.anyone.get(signInPath)).status).toBe(405);
    expect((await world.anyone.get('/api/auth/sign-out')).status).toBe(405);
  });
});

test('signing out kills the session, clears the cookie and the cache, and needs no session', async () => {
  nextWindow();
  const cookie = await signedIn();
  const left = await from('192.0.2.20', cookie).post('/api/auth/sign-out', {});
  expect(left.status).toBe(200);
  expect(left.headers.get('Clear-Site-Data')).toBe('"cache"');
  expect(left.headers.getSetCookie().join()).toMatch(/clinic-desk\.session_token=; Max-Age=0/);
  expect(await meWith(cookie)).toBe(401);
  expect((await from('192.0.2.20').post('/api/auth/sign-out', {})).status).toBe(200);
});

test('over https the cookie belongs to this host alone', async () => {
  const secure = await aDesk({ baseUrl: 'https://desk.clinic.example' });
  const answer = await secure.anyone.post(signInPath, right);
  const [cookie = ''] = answer.headers.getSetCookie();
  expect(cookie).toMatch(/^__Host-clinic-desk\.session_token=/);
  expect(cookie.split('; ').slice(1).sort()).toEqual([
    'HttpOnly',
    'Max-Age=43200',
    'Path=/',
    'SameSite=Lax',
    'Secure',
  ]);
  expect((await secure.anyone.get('/api/me', { Cookie: cookie.split(';')[0] ?? '' })).status).toBe(200);
  await secure.close();
});

test('in the demo the session rides in a bearer token; elsewhere such a token opens nothing', async () => {
  const demo = await aDesk({ bearer: true });
  const answer = await demo.anyone.post(signInPath, right);
  const Authorization = `Bearer ${answer.headers.get('set-auth-token')}`;
  expect((await demo.anyone.get('/api/me', { Authorization })).status).toBe(200);
  expect((await demo.anyone.get('/api/me', { Authorization: `${Authorization}x` })).status).toBe(401);
  expect((await demo.anyone.post('/api/auth/sign-out', {}, { Authorization })).status).toBe(200);
  expect((await demo.anyone.get('/api/me', { Authorization })).status).toBe(401);
  await demo.close();
  const token = decodeURIComponent((await signedIn()).split('=')[1] ?? '');
  expect(
    (await world.anyone.get('/api/me', { Authorization: `Bearer ${encodeURIComponent(token)}` })).status,
  ).toBe(401);
});
