import { and, asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { articlePresence, articleRevisions, events } from '#server/db/schema.ts';
import { runJobs } from '#server/housekeeping.ts';
import { etag, personId } from '#tests/builders.ts';
import { aDesk, type Client, type Reply, samplePassword, type World } from '#tests/desk.ts';
import { liveLine } from '#tests/liveLine.ts';

let world: World;
let editor: Client;
let clinician: Client;
let me: string;

beforeAll(async () => {
  world = await aDesk({ idleMinutes: 10_000, sessionHours: 1_000 });
  [editor, clinician] = await Promise.all([world.as('content-manager'), world.as('clinician')]);
  me = await personId(world, 'content-manager');
});
afterAll(() => world.close());
beforeEach(() => world.clock.set('2026-10-27T10:01:00Z'));

type Record_ = Reply['json'];
let written = 0;
const anArticle = async (): Promise<Record_> => {
  written += 1;
  const body = { slug: `typed-${written}`, title: 'Neck pain', body: '<p>Move.</p>' };
  return (await editor.post('/api/articles', body)).json;
};
const autosave = (article: Record_, body: object, headers = {}) =>
  editor.post(`/api/articles/${article.id}/autosave`, body, { ...etag(article), ...headers });
const revisions = ({ id }: Record_) =>
  world.db
    .select({
      version: articleRevisions.version,
      savedAs: articleRevisions.savedAs,
      title: articleRevisions.title,
    })
    .from(articleRevisions)
    .where(eq(articleRevisions.articleId, id))
    .orderBy(asc(articleRevisions.version));
const linesOf = ({ id }: Record_) =>
  world.db.$count(events, and(eq(events.recordId, id), eq(events.action, 'edited')));
const now = async ({ id }: Record_): Promise<Record_> => (await editor.get(`/api/articles/${id}`)).json;

describe('autosave', () => {
  test('writes the working copy; what one person saves in one sitting is one revision and one line in the trail', async () => {
    const article = await anArticle();
    let last = article;
    for (const title of ['Neck', 'Neck a', 'Neck and back']) last = (await autosave(last, { title })).json;
    expect(await now(article)).toMatchObject({ title: 'Neck and back', version: 4 });
    expect(await revisions(article)).toEqual([
      { version: 1, savedAs: 'created', title: 'Neck pain' },
      { version: 4, savedAs: 'auto', title: 'Neck and back' },
    ]);
    expect(await linesOf(article)).toBe(1);
    world.clock.advance(15);
    await autosave(last, { title: 'After a break' });
    expect((await revisions(article)).map(({ version }) => version)).toEqual([1, 4, 5]);
    expect(await linesOf(article)).toBe(2);
  });

  test('never takes the place of a save somebody meant', async () => {
    const article = await anArticle();
    const { json: first } = await autosave(article, { title: 'One' });
    const { json: meant } = await editor.put(`/api/articles/${article.id}`, { title: 'Two' }, etag(first));
    await autosave(meant, { title: 'Three' });
    expect((await revisions(article)).map(({ savedAs, title }) => [savedAs, title])).toEqual([
      ['created', 'Neck pain'],
      ['auto', 'One'],
      ['saved', 'Two'],
      ['auto', 'Three'],
    ]);
  });

  test('of what stands there already changes nothing', async () => {
    const article = await anArticle();
    const { status, json } = await autosave(article, { title: article.title, body: article.body });
    expect([status, json.version]).toEqual([200, 1]);
    expect(await revisions(article)).toHaveLength(1);
  });

  test('answers without the texts it was sent, cleaned they are at the article', async () => {
    const { json, headers } = await autosave(await anArticle(), { body: '<p onclick="x()">Rest.</p>' });
    expect(headers.get('ETag')).toBe('"2"');
    expect(json).not.toHaveProperty('body');
    expect((await now(json)).body).toBe('<p>Rest.</p>');
  });

  test('never overwrites newer work: it is refused with that work and whose it is', async () => {
    const article = await anArticle();
    await editor.put(`/api/articles/${article.id}`, { title: 'Theirs' }, etag(article));
    const { status, json } = await autosave(article, { title: 'Mine' });
    expect([status, json.current.title, json.savedById]).toEqual([412, 'Theirs', me]);
    expect((await now(article)).title).toBe('Theirs');
  });

  test('whose answer was lost is told the same once more, not that somebody else was quicker', async () => {
    const article = await anArticle();
    const key = { 'Idempotency-Key': crypto.randomUUID() };
    const first = await autosave(article, { title: 'Once' }, key);
    const again = await autosave(article, { title: 'Once' }, key);
    expect([again.status, again.json]).toEqual([200, first.json]);
    expect((await now(article)).version).toBe(2);
  });

  test.each([
    [{ title: ' ' }, 'title', /title/],
    [{ slug: 'Not so' }, 'slug', /lower-case/],
  ])('of %j is refused at the field', async (body, field, words) => {
    const { status, json } = await autosave(await anArticle(), body);
    expect([status, json.errors[field]]).toEqual([422, expect.stringMatching(words)]);
  });

  test('is heard of by those who look on, and not by who typed it', async () => {
    const article = await anArticle();
    const line = await liveLine(world.app, clinician);
    await line.begun();
    const { json } = await autosave(article, { title: 'A' });
    await autosave(json, { title: 'B' });
    await line.until('articles', article.id);
    await line.close();
    expect(line.heard.length).toBeGreaterThan(0);
  });
});

describe('two versions made one', () => {
  test('keep what was typed as a revision of its own, and the merged text on top', async () => {
    const article = await anArticle();
    const { json: theirs } = await editor.put(
      `/api/articles/${article.id}`,
      { title: 'Theirs', slug: `${article.slug}-theirs` },
      etag(article),
    );
    const { status, json } = await editor.post(
      `/api/articles/${article.id}/merge`,
      { mine: { title: 'Mine', body: '<p>Mine.</p>' }, merged: { title: 'Both' } },
      etag(theirs),
    );
    expect(status).toBe(200);
    expect(json).toMatchObject({ title: 'Both', body: '<p>Move.</p>', slug: theirs.slug, version: 4 });
    expect((await revisions(article)).map(({ savedAs, title }) => [savedAs, title])).toEqual([
      ['created', 'Neck pain'],
      ['saved', 'Theirs'],
      ['set-aside', 'Mine'],
      ['saved', 'Both'],
    ]);
  });

  test('are compared anew where a third came between', async () => {
    const article = await anArticle();
    await editor.put(`/api/articles/${article.id}`, { title: 'Third' }, etag(article));
    const body = { mine: { title: 'Mine' }, merged: { title: 'Both' } };
    expect((await editor.post(`/api/articles/${article.id}/merge`, body, etag(article))).status).toBe(412);
  });
});

describe('who has an article open', () => {
  beforeEach(() => world.db.delete(articlePresence));
  const look = (client: Client, { id }: Record_, body = {}) =>
    client.post(`/api/articles/${id}/presence`, body);

  test('sees who else is there and who writes, until they go or fall silent', async () => {
    const article = await anArticle();
    expect((await look(editor, article, { writing: true })).json).toEqual({ here: [] });
    expect((await look(clinician, article)).json).toEqual({ here: [{ staffId: me, writing: true }] });
    await look(editor, article, { gone: true });
    expect((await look(clinician, article)).json).toEqual({ here: [] });
    await look(editor, article);
    world.clock.advance(1);
    expect((await look(clinician, article)).json).toEqual({ here: [] });
    await runJobs(world.desk);
    expect(await world.db.$count(articlePresence, eq(articlePresence.staffId, me))).toBe(0);
  });

  test('is told of others as they come and begin to write', async () => {
    const article = await anArticle();
    const line = await liveLine(world.app, clinician);
    await line.begun();
    await look(editor, article);
    await look(editor, article, { writing: true });
    const { data } = await line.until('article-presence', article.id);
    await line.close();
    expect(data).toEqual({ resource: 'article-presence', id: article.id });
  });

  test('is gone once they sign out: their screen may not say so any more', async () => {
    const article = await anArticle();
    const account = { email: 'content-manager@clinic.example', password: samplePassword };
    const { headers } = await world.anyone.post('/api/auth/sign-in/email', account);
    const leaving = world.with(headers.getSetCookie()[0]?.split(';')[0] ?? '');
    await look(leaving, article, { writing: true });
    const line = await liveLine(world.app, clinician);
    await line.begun();
    expect((await leaving.post('/api/auth/sign-out', {})).status).toBe(200);
    await line.until('article-presence', article.id);
    await line.close();
    expect((await look(clinician, article)).json).toEqual({ here: [] });
    expect((await look(leaving, article, { gone: true })).status).toBe(401);
  });

  test('of an article that is not there is nobody', async () => {
    expect((await look(editor, { id: crypto.randomUUID() })).status).toBe(404);
  });
});
