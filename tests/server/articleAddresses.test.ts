import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleBlocks, articleRedirects, articles } from '#server/db/schema.ts';
import { aDraft, aLiveArticle, editArticle, moveArticle, readdressed } from '#tests/articles.ts';
import { etag } from '#tests/builders.ts';
import { aDesk, type Client, type World } from '#tests/desk.ts';
import { filledForm, post, stored } from '#tests/publicForm.ts';

let world: World;
let editor: Client;

beforeAll(async () => {
  world = await aDesk();
  editor = await world.as('content-manager');
});
afterAll(() => world.close());

const at = async (slug: string) => {
  const { status, headers } = await world.anyone.get(`/site/articles/${slug}`);
  return [status, headers.get('Location')];
};
const redirects = async (article: Record<string, unknown>): Promise<string[]> =>
  (await editor.get(`/api/articles/${String(article.id)}/redirects`)).json.map(
    ({ slug }: { slug: string }) => slug,
  );
const free = (article: Record<string, unknown>, slug: string) =>
  editor.send(`/api/articles/${String(article.id)}/redirects?slug=${slug}`, {
    method: 'DELETE',
    headers: etag(article),
  });

describe('a live article that gets another address', () => {
  test('is found at the new one once published; the old one leads there and is seen', async () => {
    const live = await aLiveArticle(editor, { slug: 'old-address' });
    const { json: edited } = await editArticle(editor, live, { slug: 'new-address' });
    expect(await at('old-address')).toEqual([200, null]);
    expect(await at('new-address')).toEqual([404, null]);
    const moved = await moveArticle(editor, edited, 'published');
    expect(await at('new-address')).toEqual([200, null]);
    expect(await at('old-address')).toEqual([301, '/site/articles/new-address']);
    expect(await redirects(moved)).toEqual(['old-address']);
  });

  test('leads from every former address to the newest in one step, and back again without a loop', async () => {
    let article = await aLiveArticle(editor, { slug: 'first-place' });
    for (const slug of ['second-place', 'third-place']) article = await readdressed(editor, article, slug);
    expect(await at('first-place')).toEqual([301, '/site/articles/third-place']);
    expect(await at('second-place')).toEqual([301, '/site/articles/third-place']);
    article = await readdressed(editor, article, 'first-place');
    expect(await at('first-place')).toEqual([200, null]);
    expect(await at('second-place')).toEqual([301, '/site/articles/first-place']);
    expect(await at('third-place')).toEqual([301, '/site/articles/first-place']);
    expect((await redirects(article)).toSorted()).toEqual(['second-place', 'third-place']);
    // No address leads to itself, not even unseen.
    expect(await world.db.$count(articleRedirects, eq(articleRedirects.slug, 'first-place'))).toBe(0);
  });

  test('tells browsers to ask again, for an address may change back', async () => {
    const article = await aLiveArticle(editor, { slug: 'asked-again' });
    await readdressed(editor, article, 'asked-anew');
    const { headers } = await world.anyone.get('/site/articles/asked-again');
    expect(headers.get('Cache-Control')).toBe('no-cache');
  });

  test('keeps leading while it is off the site: gone where it was, and there again later', async () => {
    const article = await readdressed(editor, await aLiveArticle(editor, { slug: 'summer' }), 'autumn');
    const gone = await moveArticle(editor, article, 'archived');
    expect([await at('summer'), await at('autumn')]).toEqual([
      [410, null],
      [410, null],
    ]);
    const { json: renamed } = await editArticle(editor, gone, { slug: 'winter' });
    await moveArticle(editor, renamed, 'published');
    expect([await at('summer'), await at('autumn'), await at('winter')]).toEqual([
      [301, '/site/articles/winter'],
      [301, '/site/articles/winter'],
      [200, null],
    ]);
  });

  test('leaves nothing behind where readers never knew the address', async () => {
    const draft = await aDraft(editor, { slug: 'unheard-of' });
    const { json } = await editArticle(editor, draft, { slug: 'heard-of' });
    const live = await moveArticle(editor, json, 'published');
    expect([await at('unheard-of'), await redirects(live)]).toEqual([[404, null], []]);
  });
});

describe('an address that leads on', () => {
  test('cannot be taken by another article until it is freed, and the refusal names who holds it', async () => {
    const holder = await readdressed(
      editor,
      await aLiveArticle(editor, { slug: 'held', title: 'Holding on' }),
      'holder',
    );
    const taking = { slug: 'held', title: 'Another' };
    const refused = await editor.post('/api/articles', taking);
    expect([refused.status, refused.json.errors.slug]).toEqual([422, expect.stringContaining('Holding on')]);
    const other = await aDraft(editor);
    expect((await editArticle(editor, other, { slug: 'held' })).json.errors.slug).toContain('Holding on');
    const freed = await free(holder, 'held');
    expect([freed.status, freed.json, await at('held')]).toEqual([200, [], [404, null]]);
    expect((await editor.post('/api/articles', taking)).status).toBe(201);
  });

  test('may be taken back by its own article', async () => {
    const article = await readdressed(editor, await aLiveArticle(editor, { slug: 'mine' }), 'mine-too');
    expect((await editArticle(editor, article, { slug: 'mine' })).status).toBe(200);
  });

  test('is freed under the version on screen alone, and only where it leads', async () => {
    const article = await readdressed(editor, await aLiveArticle(editor, { slug: 'a-way' }), 'a-place');
    expect((await free({ ...article, version: 1 }, 'a-way')).status).toBe(412);
    expect((await free(article, 'no-such-way')).status).toBe(404);
    const other = await aLiveArticle(editor);
    expect((await free(other, 'a-way')).status).toBe(404);
    expect(await at('a-way')).toEqual([301, '/site/articles/a-place']);
  });

  test('cannot be had twice by two who ask at once, nor while it is to go live', async () => {
    const answers = await Promise.all(
      [1, 2].map((nth) => editor.post('/api/articles', { slug: 'wanted-by-two', title: `Wanted ${nth}` })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 422]);
    const copy = { slug: 'later-on', title: 'L', summary: '', body: '<p>L</p>', references: [] };
    await world.db
      .insert(articles)
      .values({ ...copy, slug: 'moved-on-since', language: 'en', scheduled: copy, searchText: '' });
    expect((await editor.post('/api/articles', { slug: 'later-on', title: 'T' })).status).toBe(422);
  });
});

describe('a request that came under a former address', () => {
  test('is kept, remembers it, and counts for the article, also once that address is freed', async () => {
    const live = await aLiveArticle(editor, { slug: 'asked-from-here' });
    const form = await filledForm(world, {}, '/site/articles/asked-from-here');
    const moved = await readdressed(editor, live, 'asked-from-there');
    await post(world.anyone, form);
    expect((await stored(world)).map(({ articleSlug }) => articleSlug)).toEqual(['asked-from-here']);
    for (let sent = 0; sent < 4; sent += 1)
      await post(world.anyone, await filledForm(world, {}, '/site/articles/asked-from-there'));
    const impact = async () => (await editor.get(`/api/articles/${moved.id}/impact`)).json.requests90;
    expect(await impact()).toBe(5);
    await free(moved, 'asked-from-here');
    expect(await impact()).toBe(5);
  });

  test('gets a form that names the article, whichever of its addresses it asks for', async () => {
    const article = await aLiveArticle(editor, { slug: 'named-once', title: 'By any name' });
    await readdressed(editor, article, 'named-twice');
    const { text } = await world.anyone.get('/site/request?article=named-once');
    expect(text).toContain('By any name');
    expect(text).toContain('name="articleSlug" value="named-once"');
  });
});

describe('the impact of a change', () => {
  const impactOn = async (article: Record<string, unknown>) =>
    (await editor.get(`/api/articles/${String(article.id)}/impact`)).json;
  const link = (address: string) => `<p><a href="${address}">About necks</a></p>`;

  test('names who links to the article: live or in a draft, under any address, through a shared block', async () => {
    const target = await readdressed(editor, await aLiveArticle(editor, { slug: 'target-old' }), 'target');
    const [block] = await world.db
      .insert(articleBlocks)
      .values({ name: 'More', language: 'en', body: link('/site/articles/target') })
      .returning();
    const shared = `<div class="shared" data-block="${block?.id}"></div>`;
    const live = await aLiveArticle(editor, { title: 'A live', body: link('/site/articles/target#part') });
    await aDraft(editor, { title: 'B draft', body: link('http://127.0.0.1:3000/site/articles/target-old') });
    await aDraft(editor, { title: 'C no link', body: '<p>target and /site/articles/target in words</p>' });
    await aDraft(editor, { title: 'D elsewhere', body: link('https://example.org/site/articles/target') });
    const through = await aDraft(editor, { title: 'E shared' });
    await world.db.insert(articles).values({
      ...{ slug: 'e-shared', title: 'E shared too', summary: '', references: [], searchText: '' },
      ...{ language: 'en', body: shared },
    });
    expect(
      (await impactOn(target)).linkedFrom.map(({ title, isLive }: Record<string, unknown>) => [
        title,
        isLive,
      ]),
    ).toEqual([
      ['A live', true],
      ['B draft', false],
      ['E shared too', false],
    ]);
    await editArticle(editor, live, { body: '<p>No longer.</p>' });
    expect((await impactOn(target)).linkedFrom[0]).toMatchObject({ title: 'A live', isLive: true });
    expect(through.title).toBe('E shared');
  });

  test('tells no number under five to whoever sees no requests', async () => {
    const article = await aLiveArticle(editor);
    for (let sent = 0; sent < 4; sent += 1)
      await post(world.anyone, await filledForm(world, {}, `/site/articles/${article.slug}`));
    expect(await impactOn(article)).toMatchObject({ requests90: null, bookings90: null, reads90: null });
    await post(world.anyone, await filledForm(world, {}, `/site/articles/${article.slug}`));
    expect(await impactOn(article)).toMatchObject({ requests90: 5, bookings90: null });
  });
});
