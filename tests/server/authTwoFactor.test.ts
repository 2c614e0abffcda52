import { afterAll, expect, test } from 'vitest';
import { twoFactors } from '#server/db/schema.ts';
import { aDesk, type Reply, samplePassword } from '#tests/desk.ts';
import { oneTimeCode } from '#tests/oneTimeCode.ts';

const world = await aDesk();
afterAll(() => world.close());

const account = { email: 'admin@clinic.example', password: samplePassword };
const cookieOf = (reply: Reply): string =>
  reply.headers
    .getSetCookie()
    .filter((one) => !/Max-Age=0/.test(one))
    .map((one) => one.split(';')[0])
    .join('; ');
const post = (path: string, body: unknown, cookie = '') =>
  world.anyone.post(`/api/auth/${path}`, body, cookie ? { Cookie: cookie } : {});

const codeFor = (totpURI: string) => oneTimeCode(new URL(totpURI).searchParams.get('secret') ?? '');

test('a second step can be set up, is then asked for, and can be left again', async () => {
  const first = cookieOf(await post('sign-in/email', account));
  const isOn = async (cookie: string) =>
    (await world.anyone.get('/api/me/two-factor', { Cookie: cookie })).json.enabled;
  expect(await isOn(first)).toBe(false);
  expect(
    (await post('two-factor/enable', { password: 'not the password' }, first)).json.errors.password,
  ).toMatch(/^This is not/);
  const begun = await post('two-factor/enable', { password: samplePassword }, first);
  expect(begun.status).toBe(200);
  expect(Object.keys(begun.json).sort()).toEqual(['backupCodes', 'totpURI']);
  const [stored] = await world.db.select().from(twoFactors);
  expect(stored?.secret).not.toBe(new URL(begun.json.totpURI).searchParams.get('secret'));

  expect((await post('two-factor/verify-totp', { code: '000000' }, first)).json.errors.code).toMatch(
    /^This code is not right/,
  );
  const proven = await post('two-factor/verify-totp', { code: codeFor(begun.json.totpURI) }, first);
  expect(proven.json).toEqual({});
  await post('sign-out', {}, cookieOf(proven) || first);

  const half = await post('sign-in/email', account);
  expect(half.json).toEqual({ twoFactorRedirect: true });
  expect(cookieOf(half)).not.toMatch(/session_token/);
  expect((await world.anyone.get('/api/me', { Cookie: cookieOf(half) })).status).toBe(401);
  expect((await post('two-factor/verify-totp', { code: codeFor(begun.json.totpURI) })).status).toBe(401);
  const whole = await post('two-factor/verify-totp', { code: codeFor(begun.json.totpURI) }, cookieOf(half));
  expect(whole.status).toBe(200);
  expect(await isOn(cookieOf(whole))).toBe(true);
  expect((await world.anyone.get('/api/me', { Cookie: cookieOf(whole) })).status).toBe(200);

  const other = await post('sign-in/email', account);
  const rescued = await post(
    'two-factor/verify-backup-code',
    { code: begun.json.backupCodes[0] },
    cookieOf(other),
  );
  expect(rescued.status).toBe(200);
  const twice = await post('sign-in/email', account);
  expect(
    (await post('two-factor/verify-backup-code', { code: begun.json.backupCodes[0] }, cookieOf(twice)))
      .status,
  ).toBe(422);

  const fresh = await post(
    'two-factor/generate-backup-codes',
    { password: samplePassword },
    cookieOf(rescued),
  );
  expect(Object.keys(fresh.json)).toEqual(['backupCodes']);
  const left = await post('two-factor/disable', { password: samplePassword }, cookieOf(rescued));
  expect(left.status).toBe(200);
  expect((await post('sign-in/email', account)).json).toEqual({});
});

test('codes cannot be guessed for long: one sign-in allows five, one account ten in a row', async () => {
  const first = cookieOf(await post('sign-in/email', { ...account, email: 'manager@clinic.example' }));
  const { totpURI } = (await post('two-factor/enable', { password: samplePassword }, first)).json;
  await post('two-factor/verify-totp', { code: codeFor(totpURI) }, first);
  const guessed = async () => {
    const half = cookieOf(await post('sign-in/email', { ...account, email: 'manager@clinic.example' }));
    const statuses: number[] = [];
    for (let turn = 0; turn < 5; turn += 1)
      statuses.push((await post('two-factor/verify-totp', { code: '000000' }, half)).status);
    return { half, statuses };
  };
  const { half, statuses } = await guessed();
  expect(statuses).toEqual([422, 422, 422, 422, 422]);
  expect((await post('two-factor/verify-totp', { code: codeFor(totpURI) }, half)).status).toBe(422);
  await guessed();
  const later = cookieOf(await post('sign-in/email', { ...account, email: 'manager@clinic.example' }));
  expect((await post('two-factor/verify-totp', { code: codeFor(totpURI) }, later)).status).toBe(422);
});
