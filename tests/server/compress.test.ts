import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { compressed } from '#server/compressNode.ts';
import { securityHeaders } from '#server/http/headers.ts';

const words = 'What helps against pain. '.repeat(200);
const app = new Hono()
  .use(compressed())
  .use(securityHeaders(true))
  .get('/page', (c) => c.html(words, 200, { ETag: '"one"' }))
  .get('/data', (c) => c.json({ words }))
  .get('/picture', (c) => c.body(words, 200, { 'Content-Type': 'image/webp' }))
  .get('/sheet', (c) => c.body(words, 200, { 'Content-Type': 'text/css' }))
  .get('/packed', (c) => c.html(words, 200, { 'Content-Encoding': 'br' }));

const ask = async (path: string, accepts?: string, method = 'GET') => {
  const answer = await app.request(path, {
    method,
    headers: accepts === undefined ? {} : { 'Accept-Encoding': accepts },
  });
  return { headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
};

describe('a page', () => {
  test.each(['br', 'gzip, deflate, br, zstd', 'br;q=0.8, gzip'])(
    'is sent in brotli to who takes %j',
    async (accepts) => {
      const { headers, bytes } = await ask('/page', accepts);
      expect([headers.get('Content-Encoding'), headers.get('Content-Length')]).toEqual([
        'br',
        String(bytes.length),
      ]);
      expect(brotliDecompressSync(bytes).toString()).toBe(words);
      expect([headers.get('Vary'), headers.get('ETag')]).toEqual(['Accept-Encoding', 'W/"one"']);
    },
  );

  test.each(['gzip', 'gzip, br;q=0', 'gzip, brotli'])(
    'is sent in what else is known to who takes %j',
    async (accepts) => {
      const { headers, bytes } = await ask('/page', accepts);
      expect(headers.get('Content-Encoding')).toBe('gzip');
      expect(gunzipSync(bytes).toString()).toBe(words);
      expect(headers.get('Vary')).toContain('Accept-Encoding');
    },
  );

  test('is sent as it is to who takes nothing, and says that others get it otherwise', async () => {
    const { headers, bytes } = await ask('/page');
    expect([headers.get('Content-Encoding'), bytes.toString()]).toEqual([null, words]);
    expect(headers.get('Vary')).toContain('Accept-Encoding');
  });

  test('that is packed already is left so, and of HEAD nothing is packed', async () => {
    expect((await ask('/packed', 'br')).bytes.toString()).toBe(words);
    expect((await ask('/page', 'br', 'HEAD')).headers.get('Content-Encoding')).toBeNull();
  });
});

test('data go in gzip, and pictures as they are', async () => {
  expect((await ask('/data', 'br, gzip')).headers.get('Content-Encoding')).toBe('gzip');
  expect((await ask('/picture', 'br, gzip')).headers.get('Content-Encoding')).toBeNull();
});

test.each([
  ['/page', 'same-origin', 'DENY', /script-src 'self'/],
  ['/sheet', null, null, /^default-src 'none'; sandbox$/],
  ['/picture', null, null, /^default-src 'none'; sandbox$/],
])('%s carries what protects it, and no more', async (path, opener, frames, policy) => {
  const { headers } = await ask(path);
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin');
  expect(headers.get('Strict-Transport-Security')).toContain('max-age');
  expect([headers.get('Cross-Origin-Opener-Policy'), headers.get('X-Frame-Options')]).toEqual([
    opener,
    frames,
  ]);
  expect(headers.get('Content-Security-Policy')).toMatch(policy);
});
