import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runJobs } from '#server/housekeeping.ts';
import { etag } from '#tests/builders.ts';
import { aDesk, type Client, type Reply, type World } from '#tests/desk.ts';

let world: World;
let editor: Client;

beforeAll(async () => {
  world = await aDesk();
  editor = await world.as('content-manager');
});
afterAll(() => world.close());

let written = 0;
async function anArticle(changes: Record<string, unknown> = {}): Promise<Reply['json']> {
  written += 1;
  const body = {
    slug: `an-article-${written}`,
    title: 'Neck pain',
    summary: 'What helps.',
    body: '<p>Move gently.</p>',
    ...changes,
  };
  const { status, json, text } = await editor.post('/api/articles', body);
  if (status !== 201) throw new Error(text);
  return json;
}
const moveArticle = (article: Record<string, unknown>, body: Record<string, unknown>) =>
  editor.post(`/api/articles/${String(article.id)}/moves`, body, etag(article));
const publicPage = (slug: string) => world.anyone.get(`/site/articles/${slug}`);

describe('an article', () => {
  test('begins as a draft that readers do not see', async () => {
    const article = await anArticle();
    expect(article).toMatchObject({ status: 'draft', published: null, version: 1 });
    expect((await publicPage(article.slug)).status).toBe(404);
  });

  test('once published shows readers what was published, while the working copy moves on', async () => {
    const article = await anArticle();
    const { json: live } = await moveArticle(article, { to: 'published' });
    expect(live).toMatchObject({
      status: 'published',
      published: { title: 'Neck pain', slug: article.slug },
    });
    const { json: edited } = await editor.put(
      `/api/articles/${live.id}`,
      { ...live, title: 'A newer title' },
      etag(live),
    );
    expect([edited.title, edited.published.title]).toEqual(['A newer title', 'Neck pain']);
    const { status, text } = await publicPage(article.slug);
    expect(status).toBe(200);
    expect(text).toContain('Neck pain');
    expect(text).not.toContain('A newer title');
    const { json: republished } = await moveArticle(edited, { to: 'published' });
    expect(republished.published.title).toBe('A newer title');
    expect((await publicPage(article.slug)).text).toContain('A newer title');
  });

  test('taken down is no longer read', async () => {
    const { json: live } = await moveArticle(await anArticle(), { to: 'published' });
    const { json: down } = await moveArticle(live, { to: 'draft' });
    expect([down.status, down.published, (await publicPage(live.slug)).status]).toEqual(['draft', null, 404]);
    const { json: again } = await moveArticle(down, { to: 'published' });
    await moveArticle(again, { to: 'archived' });
    expect((await publicPage(live.slug)).status).toBe(410);
  });

  test('keeps its HTML byte for byte, and cleaning what was cleaned changes nothing', async () => {
    const body =
      '<h2 id="what-helps">What helps</h2><p>H<sub>2</sub>O<sup><a href="#ref-r1" id="cite-r1">1</a></sup> &lt;script&gt;</p>';
    const article = await anArticle({ body });
    expect(article.body).toBe(body);
    const { json } = await editor.put(`/api/articles/${article.id}`, article, etag(article));
    expect(json.body).toBe(body);
  });

  test.each([
    '<script>alert(1)</script><p>text</p>',
    '<p onclick="alert(1)">text</p>',
    '<p>text<img src="x" onerror="alert(1)"></p>',
    '<a href="javascript:alert(1)">text</a>',
    '<a href="data:text/html,x">text</a>',
    '<form action="/x"><input name="password">text</form>',
    '<iframe src="https://evil.example"></iframe>text',
    '<svg><script>alert(1)</script></svg>text',
    '<p style="position:fixed">text</p>',
    '<base href="https://evil.example">text',
  ])('cleans %s, however it arrives', async (hostile) => {
    const { body } = await anArticle({ body: hostile });
    expect(body).toContain('text');
    expect(body).not.toMatch(
      /script|onclick|onerror|javascript:|data:|<form|<input|<iframe|<svg|style=|<base/,
    );
  });

  test.each([
    [{ slug: 'Not A Slug' }, 'slug', /lower-case/],
    [{ slug: '' }, 'slug', /address/],
    [{ title: '  ' }, 'title', /title/],
    [{ title: 'x'.repeat(201) }, 'title', /200/],
    [{ language: 'fr' }, 'language', /en, es/],
    [{ references: [{ id: 'r1', text: 'A', url: 'javascript:alert(1)' }] }, 'references.0.url', /https/],
    [{ colour: 'blue' }, 'colour', /no such field/],
  ])('with %j is refused at the field', async (changes, field, message) => {
    const { status, json } = await editor.post('/api/articles', {
      slug: 'a-new-one',
      title: 'New',
      ...changes,
    });
    expect(status).toBe(422);
    expect(json.errors[field]).toMatch(message);
  });

  test('cannot take an address in use, live or not', async () => {
    const { slug } = await anArticle();
    const { status, json } = await editor.post('/api/articles', { slug, title: 'Another' });
    expect([status, Object.keys(json.errors)]).toEqual([422, ['root', 'slug']]);
  });

  test('of sixty thousand words is written, longer is refused at the field, far longer before it is read', async () => {
    const large = `<p>${'word '.repeat(70_000)}</p>`;
    expect((await anArticle({ body: large })).body).toHaveLength(large.length);
    const longer = await editor.post('/api/articles', {
      slug: 'longer',
      title: 'L',
      body: 'x'.repeat(400_001),
    });
    expect([longer.status, longer.json.errors.body]).toEqual([422, expect.stringMatching(/400000/)]);
    const { status } = await editor.post('/api/articles', {
      slug: 'too-large',
      title: 'L',
      body: 'x'.repeat(2_200_000),
    });
    expect(status).toBe(413);
  });

  test('saved stale is 412 with the article as it stands, unsaid version 428', async () => {
    const article = await anArticle();
    const path = `/api/articles/${article.id}`;
    await editor.put(path, { title: 'Theirs' }, etag(article));
    const stale = await editor.put(path, { title: 'Mine' }, etag(article));
    expect([stale.status, stale.json.current.title]).toEqual([412, 'Theirs']);
    expect((await editor.put(path, { title: 'Mine' })).status).toBe(428);
  });

  test('moves only as the table has it', async () => {
    const article = await anArticle();
    expect((await moveArticle(article, { to: 'draft' })).status).toBe(409);
    expect((await moveArticle(article, { to: 'scheduled' })).status).toBe(422);
    expect((await moveArticle(article, { to: 'scheduled', at: '2026-01-01T00:00:00Z' })).status).toBe(422);
    const { status, json } = await moveArticle(article, { to: 'scheduled', at: '2026-12-01T06:00:00-05:00' });
    expect([status, json.publishAt]).toEqual([200, '2026-12-01T11:00:00.000Z']);
  });

  test('scheduled goes live when its time has come, once, by the clock', async () => {
    const { json: scheduled } = await moveArticle(await anArticle(), {
      to: 'scheduled',
      at: '2026-10-26T14:10:00Z',
    });
    await runJobs(world.desk);
    expect((await publicPage(scheduled.slug)).status).toBe(404);
    world.clock.advance(11);
    await Promise.all([runJobs(world.desk), runJobs(world.desk)]);
    expect((await publicPage(scheduled.slug)).status).toBe(200);
    const { json } = await editor.get(`/api/articles/${scheduled.id}/events`);
    expect(json.at(-1)).toMatchObject({ action: 'moved', reasonCode: 'published', actorId: null });
    expect(json.filter(({ reasonCode }: { reasonCode: string }) => reasonCode === 'published')).toHaveLength(
      1,
    );
  });

  test('without text is not published', async () => {
    const { status, json } = await moveArticle(await anArticle({ body: '<p></p>' }), { to: 'published' });
    expect([status, Object.keys(json.errors)]).toEqual([422, ['root', 'body']]);
  });

  test('tells its own story', async () => {
    const { json: live } = await moveArticle(await anArticle(), { to: 'published', note: 'First version' });
    const { json } = await editor.get(`/api/articles/${live.id}/events`);
    expect(
      json.map(({ action, reasonCode }: { action: string; reasonCode: string }) => reasonCode ?? action),
    ).toEqual(['created', 'published']);
  });
});

describe('the words of an article', () => {
  test('are found by what stands in its text, as it is written now', async () => {
    const article = await anArticle({ body: '<p>Ménière and the <em>labyrinth</em></p>' });
    const found = async (q: string) =>
      (await editor.get(`/api/articles?filter=${encodeURIComponent(JSON.stringify({ q }))}`)).json.map(
        ({ id }: { id: string }) => id,
      );
    expect(await found('meniere and the labyrinth')).toEqual([article.id]);
    await editor.put(`/api/articles/${article.id}`, { body: '<p>Vertigo</p>' }, etag(article));
    expect(await found('labyrinth')).not.toContain(article.id);
  });

  test('have a fingerprint that marks do not change and words do, and readers’ copies keep theirs', async () => {
    const article = await anArticle();
    const put = async (record: Reply['json'], body: string) =>
      (await editor.put(`/api/articles/${article.id}`, { body }, etag(record))).json;
    const marked = await put(article, '<p>Move <strong>gently</strong>.</p>');
    const changed = await put(marked, '<p>Do not move.</p>');
    expect(article.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(marked.fingerprint).toBe(article.fingerprint);
    expect(changed.fingerprint).not.toBe(article.fingerprint);
    const { json: live } = await moveArticle(changed, { to: 'published' });
    expect(live.published).toMatchObject({ fingerprint: changed.fingerprint, reviewedAt: null });
  });
});
