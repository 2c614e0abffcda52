import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Role } from '#domain/staff.ts';
import { sessions, settings, staff } from '#server/db/schema.ts';
import { aDesk, samplePassword, type World } from '#tests/desk.ts';

const world: World = await aDesk();
afterAll(() => world.close());

const email = 'front-desk@clinic.example';
const mine = eq(staff.email, email);

async function signedIn(who = email): Promise<string> {
  const answer = await world.anyone.post('/api/auth/sign-in/email', { email: who, password: samplePassword });
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
}

let cookie: string;
beforeEach(async () => {
  cookie = await signedIn();
});

const get = (path: string, sent = cookie) => world.anyone.get(path, { Cookie: sent });
const post = (path: string, body: unknown = {}) => world.anyone.post(path, body, { Cookie: cookie });
const rowsOf = async () => (await world.db.select().from(sessions)).length;

describe('a session that is not ours opens nothing', () => {
  const changed = (text: string, at: number) =>
    text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
  const forgeries: Record<string, (real: string) => string> = {
    'no cookie': () => '',
    'an empty cookie': () => 'clinic-desk.session_token=',
    'a token without a signature': (real) => real.split('.').slice(0, -1).join('.'),
    'another token under the same signature': (real) =>
      changed(real, 'clinic-desk.session_token='.length + 3),
    'another signature': (real) => changed(real, real.length - 20),
    'a signature cut short': (real) => real.slice(0, -6),
    'the cookie of another name': (real) => real.replace('clinic-desk.', 'better-auth.'),
    'the cookie of the https desk': (real) => `__Host-${real}`,
    'letters that are no cookie': () => '%%%;;;=%00%ff',
    'a token nobody was given': () => `clinic-desk.session_token=${'a'.repeat(32)}.${'b'.repeat(43)}%3D`,
  };
  test.each(Object.entries(forgeries))('%s', async (_what, forge) => {
    expect((await get('/api/me', forge(cookie))).status).toBe(401);
  });

  test('one signed with another desk’s secret', async () => {
    const other = await aDesk({ secret: 'another secret, of another desk altogether' });
    const answer = await other.anyone.post('/api/auth/sign-in/email', { email, password: samplePassword });
    const theirs = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    expect((await other.anyone.get('/api/me', { Cookie: theirs })).status).toBe(200);
    expect((await other.anyone.get('/api/me', { Cookie: cookie })).status).toBe(401);
    await other.close();
    expect((await get('/api/me', theirs)).status).toBe(401);
  });

  test('nor does a name in the query, or a header', async () => {
    const value = cookie.split('=')[1] ?? '';
    const headers = { Authorization: `Bearer ${value}`, 'X-User-Id': 'admin', 'X-Session': value };
    expect((await world.anyone.get(`/api/me?session_token=${value}`, headers)).status).toBe(401);
  });
});

describe('a changed right acts at the next call', () => {
  const rolesOf = async (roles: string[]) => {
    await world.db
      .update(staff)
      .set({ roles: roles as Role[] })
      .where(mine);
    const answer = await get('/api/me');
    await world.db
      .update(staff)
      .set({ roles: ['front-desk'] })
      .where(mine);
    return answer;
  };

  test('another role brings its own rights', async () => {
    const answer = await rolesOf(['content-manager']);
    expect(answer.json.rights).toMatchObject({ 'articles:edit': 'all', 'staff:read': 'names' });
    expect(answer.json.rights).not.toHaveProperty('requests:read');
  });

  test.each([
    ['no role at all', []],
    ['a role nobody knows', ['front-desk', 'superuser']],
    ['a role written otherwise', ['Admin']],
  ])('%s lets nobody in', async (_what, roles) => {
    expect((await rolesOf(roles)).status).toBe(401);
  });

  test('an account switched off is out, and switched on again is in', async () => {
    await world.db.update(staff).set({ active: false }).where(mine);
    const off = await get('/api/me');
    await world.db.update(staff).set({ active: true }).where(mine);
    expect([off.status, (await get('/api/me')).status]).toEqual([401, 200]);
  });

  test('the switch for exports is read with every call', async () => {
    expect((await get('/api/me')).json.rights['requests:export']).toBeUndefined();
    await world.db.update(settings).set({ frontDeskExports: true });
    expect((await get('/api/me')).json.rights['requests:export']).toBe('all');
    await world.db.update(settings).set({ frontDeskExports: false });
  });
});

describe('idleness', () => {
  test('fifteen minutes without input end the session, and the row is gone', async () => {
    world.clock.advance(14.9);
    expect((await get('/api/me')).status).toBe(200);
    world.clock.advance(0.1);
    const before = await rowsOf();
    expect((await get('/api/me')).status).toBe(401);
    expect(await rowsOf()).toBe(before - 1);
    world.clock.advance(-10);
    expect((await get('/api/me')).status).toBe(401);
  });

  test('reading does not extend it, however often and whatever it says', async () => {
    const polls = [
      '/api/me',
      '/api/me?skip_timeout_reset=1',
      '/api/auth/get-session',
      '/api/staff',
      '/api/me/sessions',
    ];
    for (let minute = 0; minute < 15; minute += 1) {
      world.clock.advance(1);
      for (const path of polls)
        await world.anyone.get(path, {
          Cookie: cookie,
          'X-Keep-Alive': '1',
          'X-HTTP-Method-Override': 'POST',
        });
    }
    expect((await get('/api/me')).status).toBe(401);
  });

  test('writing and saying that one is there extend it', async () => {
    for (const path of ['/api/me/activity', '/api/me/sessions/end-others']) {
      world.clock.advance(10);
      expect((await post(path)).status).toBe(200);
      world.clock.advance(10);
      expect((await get('/api/me')).status).toBe(200);
      await post(path);
    }
  });

  test('input is written down at most every half minute', async () => {
    const last = async () => {
      const [row] = await world.db
        .select({ at: sessions.lastInputAt })
        .from(sessions)
        .innerJoin(staff, eq(staff.id, sessions.userId))
        .where(mine);
      return row?.at.getTime() ?? 0;
    };
    await post('/api/me/sessions/end-others');
    const started = await last();
    world.clock.advance(0.4);
    await post('/api/me/activity');
    expect(await last()).toBe(started);
    world.clock.advance(0.2);
    await post('/api/me/activity');
    expect(await last()).toBe(started + 36_000);
  });
});

describe('the longest session', () => {
  test('ends after twelve hours of the busiest work', async () => {
    for (let minute = 0; minute < 12 * 60 - 10; minute += 10) {
      world.clock.advance(10);
      await post('/api/me/activity');
    }
    expect((await get('/api/me')).status).toBe(200);
    world.clock.advance(10);
    expect((await get('/api/me')).status).toBe(401);
  });

  test('is not lengthened by a clock that is put back', async () => {
    world.clock.advance(-60);
    expect((await get('/api/me')).status).toBe(401);
    world.clock.advance(60);
    expect((await get('/api/me')).status).toBe(401);
  });
});

describe('the person’s own sessions', () => {
  test('are listed without anything that opens one, and the others can be ended', async () => {
    const other = await signedIn();
    const listed = await get('/api/me/sessions');
    expect(Object.keys(listed.json[0]).sort()).toEqual([
      'createdAt',
      'current',
      'id',
      'lastInputAt',
      'userAgent',
    ]);
    expect(listed.json.filter(({ current }: { current: boolean }) => current)).toHaveLength(1);
    expect((await post('/api/me/sessions/end-others')).status).toBe(200);
    expect([(await get('/api/me', other)).status, (await get('/api/me')).status]).toEqual([401, 200]);
  });
});

test('me tells who, what and how long, and nothing else', async () => {
  const { json } = await get('/api/me');
  expect(Object.keys(json).sort()).toEqual(['email', 'id', 'idleMinutes', 'name', 'rights', 'roles']);
  expect(json).toMatchObject({ email, roles: ['front-desk'], idleMinutes: 15 });
  expect((await get('/api/auth/get-session')).json).toEqual({
    user: { id: json.id, name: json.name, email },
  });
  expect((await world.anyone.get('/api/auth/get-session')).json).toBeNull();
});
