import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requests } from '#server/db/schema.ts';
import { etag } from '#tests/builders.ts';
import { aDesk, type Client, type Reply, type World } from '#tests/desk.ts';
import { activeParts, faultsOfHtml, filledForm, headingOf } from '#tests/publicForm.ts';

let world: World;
let editor: Client;
let article: Reply['json'];

beforeAll(async () => {
  world = await aDesk();
  editor = await world.as('content-manager');
  const draft = {
    slug: 'neck-pain',
    title: 'Neck pain',
    summary: 'What helps.',
    body: '<p>Move gently.</p>',
  };
  const { json } = await editor.post('/api/articles', draft);
  const { json: live } = await editor.post(`/api/articles/${json.id}/moves`, { to: 'published' }, etag(json));
  const changed = await editor.put(
    `/api/articles/${json.id}`,
    { ...live, title: 'Neck pain, newer', body: '<p>Move <strong>more</strong>.</p>' },
    etag(live),
  );
  article = changed.json;
});
afterAll(() => world.close());

const linkOf = async (): Promise<string> =>
  (await editor.get(`/api/articles/${article.id}/preview`)).json.address;
const shared = async () => (await editor.post(`/api/articles/${article.id}/preview-link`, {})).json;

describe('a preview', () => {
  test('shows the saved draft as its page would be, says so, and is kept and found by nobody', async () => {
    const { status, text, headers } = await world.anyone.get(await linkOf());
    expect([status, headingOf(text)]).toEqual([200, 'Neck pain, newer']);
    expect(text).toContain('Move <strong>more</strong>.');
    expect(text).toMatch(/role="note"><strong>Preview of a draft/);
    expect(text).toContain('<meta name="robots" content="noindex">');
    expect(text).not.toMatch(/rel="canonical"|application\/ld\+json/);
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('X-Frame-Options')).toBe('SAMEORIGIN');
    expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'self'");
    expect(faultsOfHtml(text)).toEqual([]);
  });

  test('of the live page shows what readers see', async () => {
    const { text } = await world.anyone.get(`${await linkOf()}?copy=live`);
    expect(headingOf(text)).toBe('Neck pain');
    expect(text).toContain('Preview of the page as readers see it now');
  });

  test('of an article that was never live has no live copy', async () => {
    const { json } = await editor.post('/api/articles', { slug: 'never-live', title: 'Never live' });
    const { address } = (await editor.get(`/api/articles/${json.id}/preview`)).json;
    expect((await world.anyone.get(`${address}?copy=live`)).status).toBe(404);
  });

  test('is as a reader has set it, whatever else its address says', async () => {
    const { text } = await world.anyone.get(
      `${await linkOf()}?reading=textSize:200,colors:cream,links:evil,x:%22%3E%3Cscript%3E`,
    );
    expect(text).toContain('<html lang="en" data-reading-textsize="200" data-reading-colors="cream">');
    expect(text).toContain('<link rel="stylesheet" href="/site/reading.css">');
    expect(text).not.toMatch(/localStorage|data-reading-links/);
    expect(activeParts(text)).toEqual([]);
  });

  test('holds a form that can be tried out, and creates no request', async () => {
    const address = await linkOf();
    const { text } = await world.anyone.get(address);
    expect(text).toContain(`action="${address}"`);
    const send = (form: URLSearchParams) =>
      world.anyone.send(address, {
        method: 'POST',
        body: form.toString(),
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      });
    const before = await world.db.$count(requests);
    const empty = await send(new URLSearchParams());
    expect([empty.status, headingOf(empty.text)]).toEqual([422, 'Neck pain, newer']);
    expect(empty.text).toContain('aria-invalid="true"');
    const filled = await filledForm(world, { lastName: 'Tried-Out' });
    const sent = await send(filled);
    expect([sent.status, sent.headers.get('Location')]).toEqual([303, `${address}/sent`]);
    expect((await world.anyone.get(`${address}/sent`)).text).toContain('This was a test');
    expect(await world.db.$count(requests)).toBe(before);
    expect(await world.db.$count(requests, eq(requests.lastName, 'Tried-Out'))).toBe(0);
  });

  test.each(['', 'x', 'A'.repeat(70)])('by a link that is not ours opens nothing: %j', async (token) => {
    expect((await world.anyone.get(`/site/preview/${token}`)).status).toBe(404);
  });

  test('altered in any place opens nothing', async () => {
    const address = await linkOf();
    const token = address.split('/').at(-1) ?? '';
    for (const place of [0, 10, 25, token.length - 1]) {
      const other = token[place] === 'A' ? 'B' : 'A';
      const altered = token.slice(0, place) + other + token.slice(place + 1);
      expect((await world.anyone.get(`/site/preview/${altered}`)).status, String(place)).toBe(404);
    }
  });

  test('is no door for those who may not read working copies', async () => {
    for (const role of ['front-desk', 'admin'] as const) {
      const { status } = await (await world.as(role)).get(`/api/articles/${article.id}/preview`);
      expect(status, role).toBe(403);
    }
  });

  test('by a link for others opens for two weeks, is told in the trail, and then opens nothing', async () => {
    const { address, expiresAt } = await shared();
    expect(new Date(expiresAt).getTime() - world.clock.now().getTime()).toBeGreaterThan(13.9 * 86_400_000);
    expect((await world.anyone.get(address)).status).toBe(200);
    const { json } = await editor.get(`/api/articles/${article.id}/events`);
    expect(json.at(-1)).toMatchObject({ action: 'link-shared' });
    world.clock.advance(14 * 24 * 60 + 1);
    expect((await world.anyone.get(address)).status).toBe(404);
  });
});
