import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { createApi } from '#api/createApi.ts';

const server = setupServer();
const told: { line: string; headers: Headers; body: string }[] = [];

/** Answers every call with the same record and writes down what was asked. */
const anything = (answer: unknown = { id: 'a', version: 1 }, headers: Record<string, string> = {}) =>
  http.all('*/api/*', async ({ request }) => {
    const { pathname, search } = new URL(request.url);
    told.push({
      line: `${request.method} ${pathname}${decodeURIComponent(search)}`,
      headers: request.headers,
      body: await request.text(),
    });
    return HttpResponse.json(answer as object, { headers });
  });

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  told.length = 0;
  server.resetHandlers();
});
afterAll(() => server.close());

const { dataProvider } = createApi();
const list = {
  pagination: { page: 3, perPage: 25 },
  sort: { field: 'createdAt', order: 'DESC' as const },
  filter: { status: ['new'] },
};
const booking = {
  requestId: 'r',
  serviceId: 's',
  providerId: 'p',
  locationId: 'l',
  startsAt: '2026-08-18T14:20:00.000Z',
};

test('a list asks for its rows in the agreed dialect and takes a total as exact', async () => {
  server.use(anything([{ id: 'a' }], { 'Content-Range': 'requests 50-50/51' }));
  expect(await dataProvider.getList('requests', list)).toEqual({ data: [{ id: 'a' }], total: 51 });
  expect(told[0]?.line).toBe(
    'GET /api/requests?filter={"status":["new"]}&range=[50,74]&sort=["createdAt","DESC"]',
  );
});

test('a total that is only a lower bound is marked as such', async () => {
  server.use(anything([{ id: 'a' }], { 'Content-Range': 'requests 50-50/10000', 'Total-Is': 'at-least' }));
  expect(await dataProvider.getList('requests', list)).toMatchObject({
    total: 10_000,
    meta: { atLeast: true },
  });
});

test('a list that is no longer wanted is not waited for', async () => {
  server.use(http.get('*/api/requests', () => new Promise<never>(() => {})));
  const stop = new AbortController();
  const page = dataProvider.getList('requests', { ...list, signal: stop.signal });
  stop.abort();
  await expect(page).rejects.toMatchObject({ name: 'AbortError' });
});

const versions = [
  [
    'the version pinned with the form',
    { meta: { version: 3 }, previousData: { id: 'a', version: 9 } },
    '"3"',
  ],
  ['the version last read', { previousData: { id: 'a', version: 9 } }, '"9"'],
] as const;

test.each(versions)('a save names %s', async (_, params, expected) => {
  server.use(anything());
  await dataProvider.update('requests', { id: 'a', data: { phone: '1' }, ...params });
  expect([told[0]?.line, told[0]?.headers.get('If-Match')]).toEqual(['PUT /api/requests/a', expected]);
});

test('a delete names the version last read', async () => {
  server.use(anything());
  await dataProvider.delete('articles', { id: 'a', previousData: { id: 'a', version: 2 } });
  expect([told[0]?.line, told[0]?.headers.get('If-Match')]).toEqual(['DELETE /api/articles/a', '"2"']);
});

test('a create, an action and a booking carry the key that makes a repeat harmless', async () => {
  server.use(anything());
  await dataProvider.create('requests', { data: { firstName: 'A' }, meta: { idempotencyKey: 'k1' } });
  await dataProvider.act(
    'requests',
    'a b',
    'moves',
    { to: 'in-review' },
    { version: 5, idempotencyKey: 'k2' },
  );
  await dataProvider.book(booking, { version: 6, idempotencyKey: 'k3' });
  await dataProvider.hold(booking, { version: 6 });
  const asked = told.map(({ line, headers }) => [
    line,
    headers.get('Idempotency-Key'),
    headers.get('If-Match'),
  ]);
  expect(asked).toEqual([
    ['POST /api/requests', 'k1', null],
    ['POST /api/requests/a%20b/moves', 'k2', '"5"'],
    ['POST /api/appointments', 'k3', '"6"'],
    ['POST /api/holds', null, '"6"'],
  ]);
});

test('slots and a record’s timeline are asked for where they are', async () => {
  server.use(anything([]));
  await dataProvider.slots({ serviceId: 's', locationId: 'l', from: '2026-08-18T04:00:00.000Z' });
  await dataProvider.events('requests', 'a');
  expect(told.map(({ line }) => line)).toEqual([
    'GET /api/slots?serviceId=s&locationId=l&from=2026-08-18T04:00:00.000Z',
    'GET /api/requests/a/events',
  ]);
});

test('every call names the page’s language', async () => {
  document.documentElement.lang = 'es';
  server.use(anything());
  await dataProvider.getOne('requests', { id: 'a' });
  document.documentElement.lang = 'en';
  await dataProvider.getOne('requests', { id: 'a' });
  expect(told.map(({ headers }) => headers.get('Accept-Language'))).toEqual(['es', 'en']);
});

test('an export is saved under the server’s name for it, and its address is taken back', async () => {
  const kept = new Set<string>();
  const addresses = {
    createObjectURL: () => 'blob:list',
    revokeObjectURL: (url: string) => kept.delete(url),
  };
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: () => (kept.add('blob:list'), addresses.createObjectURL()),
      revokeObjectURL: addresses.revokeObjectURL,
    }),
  );
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  server.use(
    http.post(
      '*/api/requests/export',
      () =>
        new HttpResponse('a,b\n1,2\n', {
          headers: { 'Content-Disposition': 'attachment; filename="requests-2026.csv"' },
        }),
    ),
  );
  const heard: number[] = [];
  const saved = await dataProvider.exportRequests(
    { format: 'csv', filter: {} },
    { onProgress: (bytes) => heard.push(bytes) },
  );
  expect([saved, heard.at(-1), click.mock.calls.length]).toEqual([
    { fileName: 'requests-2026.csv', bytes: 8 },
    8,
    1,
  ]);
  vi.runAllTimers();
  expect(kept.size).toBe(0);
});

test('in the demo a token kept in memory stands in for the cookie, and is forgotten on leaving', async () => {
  server.use(anything({ id: 'dana', rights: {} }, { 'set-auth-token': 'secret' }));
  const { authProvider } = createApi({ credential: 'bearer' });
  await authProvider.session.signIn({ email: 'a@b.example', password: 'x' });
  await authProvider.session.signOut();
  await authProvider.session.load();
  expect(told.map(({ headers }) => headers.get('Authorization'))).toEqual([
    null,
    'Bearer secret',
    'Bearer secret',
    null,
  ]);
});

test('a farewell is said while somebody is signed in, and never after', async () => {
  server.use(anything({ id: 'dana', rights: {}, here: [] }));
  const api = createApi();
  await api.authProvider.session.load();
  api.dataProvider.turnFrom('a', 'articles');
  await api.authProvider.session.signOut();
  await api.dataProvider.leave('a', 'articles');
  api.dataProvider.turnFrom('a', 'articles');
  api.dataProvider.turnFrom('r');
  await new Promise((done) => setTimeout(done));
  expect(told.map(({ line }) => line)).toEqual([
    'GET /api/me',
    'POST /api/articles/a/presence',
    'POST /api/auth/sign-out',
  ]);
});
