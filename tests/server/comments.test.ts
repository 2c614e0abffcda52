import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { etag, personId } from '#tests/builders.ts';
import { aDesk, type Client, type Reply, type World } from '#tests/desk.ts';
import { liveLine } from '#tests/liveLine.ts';

let world: World;
let editor: Client;
let clinician: Client;
let articleId = '';

beforeAll(async () => {
  world = await aDesk();
  [editor, clinician] = await Promise.all([world.as('content-manager'), world.as('clinician')]);
  const article = { slug: 'talked-about', title: 'Knee pain', body: '<p>Rest for two days.</p>' };
  articleId = (await editor.post('/api/articles', article)).json.id;
});
afterAll(() => world.close());

type Record_ = Reply['json'];
const say = (body: object, client = editor): Promise<Reply> =>
  client.post(`/api/articles/${articleId}/comments`, body);
const remark = async (body: object = {}, client = editor): Promise<Record_> =>
  (await say({ text: 'Is this right?', ...body }, client)).json;
const told = async (): Promise<Record_[]> => (await editor.get(`/api/articles/${articleId}/comments`)).json;
const act = (comment: Record_, action: string, client = editor): Promise<Reply> =>
  client.post(`/api/comments/${comment.id}/${action}`);
const remove = (comment: Record_, client = editor): Promise<Reply> =>
  client.send(`/api/comments/${comment.id}`, { method: 'DELETE', headers: etag(comment) });

describe('a comment', () => {
  test('holds the words it is about and those around them', async () => {
    const anchor = { quote: 'two days', before: 'Rest for ', after: '.' };
    const { status, json } = await say({ text: '  Three, I think.  ', ...anchor }, clinician);
    expect(status).toBe(201);
    expect(json).toMatchObject({
      ...anchor,
      text: 'Three, I think.',
      articleId,
      answers: null,
      authorId: await personId(world, 'clinician'),
      resolvedAt: null,
    });
    expect(await told()).toContainEqual(json);
  });

  test('is answered, but an answer is not', async () => {
    const comment = await remark();
    const answer = await remark({ text: 'Yes.', answers: comment.id }, clinician);
    expect(answer.answers).toBe(comment.id);
    const { status, json } = await say({ text: 'Sure?', answers: answer.id });
    expect([status, json.errors.answers]).toEqual([422, expect.stringMatching(/not there/)]);
  });

  test('answers nothing of another article', async () => {
    const other = (await editor.post('/api/articles', { slug: 'another-one', title: 'Hip' })).json;
    const comment = await remark();
    const body = { text: 'Yes.', answers: comment.id };
    expect((await editor.post(`/api/articles/${other.id}/comments`, body)).status).toBe(422);
  });

  test('is resolved by either, once, and opened again', async () => {
    const comment = await remark();
    const { json: resolved } = await act(comment, 'resolve', clinician);
    expect(resolved).toMatchObject({
      resolvedAt: world.clock.now().toISOString(),
      resolvedById: await personId(world, 'clinician'),
    });
    expect((await act(comment, 'resolve')).json).toEqual(resolved);
    expect((await act(comment, 'reopen')).json).toMatchObject({ resolvedAt: null, resolvedById: null });
  });

  test('is resolved whole, not by its answers', async () => {
    const answer = await remark({ answers: (await remark()).id });
    expect((await act(answer, 'resolve')).status).toBe(422);
  });

  test('is written anew by its author alone, over the version they saw', async () => {
    const comment = await remark();
    const path = `/api/comments/${comment.id}`;
    expect((await clinician.put(path, { text: 'Mine' }, etag(comment))).status).toBe(403);
    expect((await editor.put(path, { text: 'Anew' })).status).toBe(428);
    const { json } = await editor.put(path, { ...comment, text: 'Anew' }, etag(comment));
    expect([json.text, json.version]).toEqual(['Anew', 2]);
    expect((await editor.put(path, { text: 'Late' }, etag(comment))).status).toBe(412);
  });

  test('is taken away by its author alone, and not once it has been answered', async () => {
    const [plain, answered] = [await remark(), await remark()];
    await remark({ answers: answered.id }, clinician);
    expect((await remove(plain, clinician)).status).toBe(403);
    expect((await remove(plain)).status).toBe(200);
    const { status, json } = await remove(answered);
    expect([status, json.errors.answers]).toEqual([422, expect.stringMatching(/answered/)]);
    const ids = (await told()).map(({ id }) => id);
    expect([ids.includes(plain.id), ids.includes(answered.id)]).toEqual([false, true]);
  });

  test.each([
    ['nothing', { text: '   ' }],
    ['too much', { text: 'x'.repeat(2001) }],
    ['too long a quote', { text: 'Why?', quote: 'x'.repeat(1001) }],
    ['an unknown field', { text: 'Why?', authorId: articleId }],
  ])('is refused with %s', async (_, body) => {
    expect((await say(body)).status).toBe(422);
  });

  test('needs an article', async () => {
    const nowhere = '/api/articles/00000000-0000-4000-8000-000000000000/comments';
    expect((await editor.get(nowhere)).status).toBe(404);
    expect((await editor.post(nowhere, { text: 'Why?' })).status).toBe(404);
  });

  test('stays out of the article: its version and its own trail are as they were', async () => {
    const path = `/api/articles/${articleId}`;
    const before = [(await editor.get(path)).json.version, (await editor.get(`${path}/events`)).json.length];
    await remark();
    expect([(await editor.get(path)).json.version, (await editor.get(`${path}/events`)).json.length]).toEqual(
      before,
    );
  });

  test('is heard of at once by those who read articles, and by nobody else', async () => {
    const [reader, frontDesk] = await Promise.all([
      liveLine(world.app, clinician),
      liveLine(world.app, await world.as('front-desk')),
    ]);
    await Promise.all([reader.begun(), frontDesk.begun()]);
    await remark();
    expect((await reader.until('article-comments', articleId)).data).toEqual({
      resource: 'article-comments',
      id: articleId,
    });
    expect(frontDesk.heard).toEqual([]);
    await Promise.all([reader.close(), frontDesk.close()]);
  });
});
