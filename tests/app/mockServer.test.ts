import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { delayed, dropped, mockServer } from '#mocks/node.ts';

const server = mockServer({ fetch: (request) => Response.json({ asked: new URL(request.url).pathname }) });
const ask = async (path: string) => (await fetch(`http://localhost${path}`)).json() as Promise<unknown>;

beforeAll(() => server.listen());
afterEach(() => server.reset());
afterAll(() => server.close());

test('every call of the API reaches the server given', async () => {
  expect(await ask('/api/requests/7')).toEqual({ asked: '/api/requests/7' });
});

test('a fault stands before the calls it fits, once if it is said so, and goes with a reset', async () => {
  server.inject('get', '/api/requests/:id', dropped, { once: true });
  expect(await ask('/api/locations')).toEqual({ asked: '/api/locations' });
  await expect(ask('/api/requests/7')).rejects.toThrow(TypeError);
  expect(await ask('/api/requests/7')).toEqual({ asked: '/api/requests/7' });
  server.inject('all', '/api/*', () => new Response(null, { status: 503 }));
  expect((await fetch('http://localhost/api/services')).status).toBe(503);
  server.reset();
  expect(await ask('/api/services')).toEqual({ asked: '/api/services' });
});

test('a delayed call arrives all the same', async () => {
  server.inject('get', '/api/services', delayed(5));
  expect(await ask('/api/services')).toEqual({ asked: '/api/services' });
});
