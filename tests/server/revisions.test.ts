import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleRevisions } from '#server/db/schema.ts';
import { etag, personId } from '#tests/builders.ts';
import { aDesk, type Client, type Reply, type World } from '#tests/desk.ts';

let world: World;
let editor: Client;

beforeAll(async () => {
  world = await aDesk();
  editor = await world.as('content-manager');
});
afterAll(() => world.close());

type Record_ = Reply['json'];
let written = 0;
const anArticle = async (body: object = {}): Promise<Record_> => {
  written += 1;
  const told = { slug: `kept-${written}`, title: 'Back pain', body: '<p>Rest for 2 days.</p>', ...body };
  return (await editor.post('/api/articles', told)).json;
};
const edit = async (article: Record_, body: object): Promise<Record_> =>
  (await editor.put(`/api/articles/${article.id}`, body, etag(article))).json;
const restore = (article: Record_, body: object, headers = etag(article)): Promise<Reply> =>
  editor.post(`/api/articles/${article.id}/restore`, body, headers);
const kept = async ({ id }: Record_, query = ''): Promise<Reply> =>
  editor.get(`/api/articles/${id}/revisions${query}`);

describe('the history of an article', () => {
  test('lists every save newest first, with who, when, why and what was said, but no text', async () => {
    const first = await anArticle();
    const second = await edit(first, { title: 'Low back pain', note: 'The usual name' });
    const { json, headers } = await kept(second);
    const author = await personId(world, 'content-manager');
    const at = world.clock.now().toISOString();
    const line = { at, authorId: author, waivers: null };
    expect(json).toEqual([
      { ...line, version: 2, savedAs: 'saved', note: 'The usual name' },
      { ...line, version: 1, savedAs: 'created', note: null },
    ]);
    expect(headers.get('Content-Range')).toBe('revisions 0-1/2');
  });

  test('what was said about a save is no field of the article', async () => {
    const second = await edit(await anArticle(), { note: 'Only said' });
    expect(second).not.toHaveProperty('note');
    expect(second.title).toBe('Back pain');
  });

  test('gives one version whole', async () => {
    const first = await anArticle({ references: [{ id: 'r1', text: 'A study' }] });
    const second = await edit(first, { body: '<p>Keep moving.</p>' });
    expect((await kept(second, '?version=1')).json).toMatchObject({
      version: 1,
      slug: first.slug,
      title: 'Back pain',
      body: '<p>Rest for 2 days.</p>',
      references: [{ id: 'r1', text: 'A study' }],
    });
  });

  test('goes on before a version, a hundred at once', async () => {
    const article = await anArticle();
    const [row] = await world.db
      .select()
      .from(articleRevisions)
      .where(eq(articleRevisions.articleId, article.id));
    if (!row) throw new Error('no revision');
    const more = Array.from({ length: 120 }, (_, at) => ({ ...row, version: at + 2 }));
    await world.db.insert(articleRevisions).values(more);
    const first = await kept(article);
    expect([first.json.length, first.json[0].version, first.json.at(-1).version]).toEqual([100, 121, 22]);
    expect(first.headers.get('Content-Range')).toBe('revisions 0-99/121');
    const rest = await kept(article, '?before=22');
    expect([rest.json.length, rest.json[0].version, rest.json.at(-1).version]).toEqual([21, 21, 1]);
  });

  test.each([
    ['?version=99', 404],
    ['?version=one', 400],
    ['?version=0', 400],
    ['?nothing=1', 400],
  ])('answers %s with %s', async (query, status) => {
    expect((await kept(await anArticle(), query)).status).toBe(status);
  });
});

describe('restoring', () => {
  test('makes an earlier version the working copy, as a version of its own, undone by restoring once more', async () => {
    const first = await anArticle();
    const second = await edit(first, { title: 'Other', body: '<p>Rest for 5 days.</p>' });
    const { status, json, headers } = await restore(second, { version: 1, note: 'Five was wrong' });
    expect([status, headers.get('ETag')]).toEqual([200, '"3"']);
    expect(json).toMatchObject({
      version: 3,
      title: 'Back pain',
      body: '<p>Rest for 2 days.</p>',
      slugTaken: null,
    });
    const lines = (await kept(json)).json;
    expect(lines[0]).toMatchObject({ version: 3, savedAs: 'restored', note: 'Five was wrong' });
    const back = (await restore(json, { version: 2 })).json;
    expect(back).toMatchObject({ version: 4, title: 'Other', body: '<p>Rest for 5 days.</p>' });
  });

  test('leaves readers what they have', async () => {
    const first = await anArticle();
    const second = await edit(first, { title: 'Published title' });
    const live = (await editor.post(`/api/articles/${second.id}/moves`, { to: 'published' }, etag(second)))
      .json;
    const { json } = await restore(live, { version: 1 });
    expect(json).toMatchObject({ status: 'published', title: 'Back pain' });
    expect(json.published.title).toBe('Published title');
  });

  test('brings the address back too, unless another article has it by now: then it stays, and that is said', async () => {
    const first = await anArticle();
    const moved = await edit(first, { slug: `${first.slug}-moved` });
    const back = (await restore(moved, { version: 1 })).json;
    expect([back.slug, back.slugTaken]).toEqual([first.slug, null]);
    const again = await edit(back, { slug: `${first.slug}-elsewhere` });
    await anArticle({ slug: first.slug });
    const { status, json } = await restore(again, { version: 1 });
    expect([status, json.slug, json.slugTaken]).toEqual([200, `${first.slug}-elsewhere`, first.slug]);
  });

  test('cleans what was kept when less was refused', async () => {
    const first = await anArticle();
    const second = await edit(first, { title: 'Second' });
    await world.db
      .update(articleRevisions)
      .set({ body: '<p onclick="x()">Old</p><script>x()</script>' })
      .where(eq(articleRevisions.articleId, first.id));
    expect((await restore(second, { version: 1 })).json.body).toBe('<p>Old</p>');
  });

  test('stands in the trail with its reason', async () => {
    const first = await anArticle();
    const second = await edit(first, { title: 'Second' });
    await restore(second, { version: 1, note: 'As it was' });
    const { json } = await editor.get(`/api/articles/${first.id}/events`);
    expect(json.at(-1)).toMatchObject({
      action: 'restored',
      note: 'As it was',
      fields: ['title', 'fingerprint'],
    });
  });

  test('needs the version on screen, and one that was kept', async () => {
    const first = await anArticle();
    const second = await edit(first, { title: 'Second' });
    expect((await restore(second, { version: 1 }, {})).status).toBe(428);
    expect((await restore(second, { version: 1 }, etag(first))).status).toBe(412);
    expect((await restore(second, { version: 9 })).status).toBe(404);
    expect((await restore(second, {})).status).toBe(422);
  });
});
