import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '#domain/instant.ts';
import { recheckArticles } from '#server/articles/recheck.ts';
import { articleRevisions, articles } from '#server/db/schema.ts';
import { runJobs } from '#server/housekeeping.ts';
import { etag, personId } from '#tests/builders.ts';
import { aDesk, type Client, type Reply, type World } from '#tests/desk.ts';

let world: World;
let editor: Client;
let clinician: string;

beforeAll(async () => {
  world = await aDesk();
  editor = await world.as('content-manager');
  clinician = await personId(world, 'clinician');
});
afterAll(() => world.close());

const inDays = (days: number): string => addDays(world.clock.now().toISOString().slice(0, 10), days);

let written = 0;
const anArticle = async (changes: Record<string, unknown> = {}): Promise<Reply['json']> => {
  written += 1;
  const body = {
    slug: `checked-article-${written}`,
    title: 'Neck pain',
    summary: 'What often helps a sore neck at home, and when it is time to see somebody about it.',
    body: '<p>Move gently.</p>',
    ...changes,
  };
  const { status, json, text } = await editor.post('/api/articles', body);
  if (status !== 201) throw new Error(text);
  return json;
};
const move = (article: Reply['json'], body: Record<string, unknown>, headers = {}) =>
  editor.post(`/api/articles/${article.id}/moves`, body, { ...etag(article), ...headers });
const fresh = async ({ id }: Reply['json']): Promise<Reply['json']> =>
  (await editor.get(`/api/articles/${id}`)).json;

/** Advice on illness that a clinician has signed as it stands. */
const aSignedArticle = async (changes: Record<string, unknown> = {}): Promise<Reply['json']> => {
  const article = await anArticle({
    kind: 'treatment',
    reviewerId: clinician,
    nextReviewAt: inDays(300),
    disclosure: 'Paid for by the clinic alone.',
    body: '<p>Heat helps some people.<sup><a href="#ref-r1" id="cite-r1">1</a></sup></p>',
    references: [{ id: 'r1', text: 'A guideline.', url: 'https://example.org/guide', year: 2025 }],
    ...changes,
  });
  await world.db
    .update(articles)
    .set({ reviewedAt: world.clock.now(), signedById: clinician, signedFingerprint: article.fingerprint })
    .where(eq(articles.id, article.id));
  return fresh(article);
};

const brokenBody = '<h2>Heat</h2><h4>How</h4><p>Read more <a href="https://example.org">here</a>.</p>';

describe('the gate', () => {
  test('errors in the text stop any article, and each is told with its place and sentence', async () => {
    const article = await anArticle({ body: brokenBody });
    const { status, json } = await move(article, { to: 'published' });
    expect(status).toBe(422);
    expect(json.errors.body).toBe('A heading of level 4 stands where level 3 should come next.');
    expect(json.findings).toEqual([
      {
        rule: 'S4',
        level: 'error',
        place: { field: 'body', start: 13, end: 25 },
        sentence: 'A heading of level 4 stands where level 3 should come next.',
      },
      expect.objectContaining({ rule: 'L2', sentence: '“here” does not say where the link leads.' }),
    ]);
    expect((await fresh(article)).status).toBe('draft');
  });

  test('speaks the language of whoever asks', async () => {
    const { json } = await move(
      await anArticle({ body: brokenBody }),
      { to: 'published' },
      { 'Accept-Language': 'es' },
    );
    expect(json.errors.body).toBe('Hay un encabezado de nivel 4 donde debería seguir el nivel 3.');
    expect(json.findings[1].sentence).toBe('«here» no dice adónde lleva el enlace.');
  });

  test('stops what is to go live later too, and never a way back', async () => {
    const article = await anArticle({ body: brokenBody });
    const later = { to: 'scheduled', at: '2126-12-01T11:00:00Z' };
    expect((await move(article, later)).status).toBe(422);
    expect((await move(article, { to: 'in-review' })).status).toBe(200);
    expect((await move(await fresh(article), { to: 'archived' })).status).toBe(200);
  });

  test('lets a plain article with warnings through without a reason', async () => {
    const article = await anArticle({ summary: 'Short.' });
    expect(article.warningCount).toBe(1);
    expect((await move(article, { to: 'published' })).status).toBe(200);
  });

  test('asks of advice on illness for a reviewer, a date, a signature and a reference', async () => {
    const article = await anArticle({ kind: 'treatment' });
    const { json } = await move(article, { to: 'published', note: 'Quickly' });
    expect(json.findings.map(({ rule }: { rule: string }) => rule)).toEqual([
      'C1',
      'C2',
      'C3',
      'C4',
      'C6',
      'P7',
    ]);
    expect(json.errors.reviewerId).toBe('No clinician is named as reviewer.');
  });

  test('lets signed advice through, and wants a reason for each warning, or one for all', async () => {
    expect((await move(await aSignedArticle(), { to: 'published' })).status).toBe(200);
    const warned = await aSignedArticle({ disclosure: null, summary: 'Short.' });
    const refused = await move(warned, { to: 'published', waivers: { S2: 'It is enough' } });
    expect([refused.status, refused.json.errors.note]).toEqual([
      422,
      'Some warnings want a reason first: 1.',
    ]);
    expect(refused.json.findings).toEqual([expect.objectContaining({ rule: 'C12', level: 'warning' })]);
    const through = await move(warned, {
      to: 'published',
      waivers: { S2: 'It is enough', C12: 'Asked for' },
    });
    expect(through.status).toBe(200);
    const other = await aSignedArticle({ disclosure: null });
    expect((await move(other, { to: 'published', note: 'The board knows' })).status).toBe(200);
    const kept = await world.db
      .select({ waivers: articleRevisions.waivers })
      .from(articleRevisions)
      .where(
        and(inArray(articleRevisions.articleId, [warned.id, other.id]), isNotNull(articleRevisions.waivers)),
      )
      .orderBy(articleRevisions.at);
    expect(kept).toEqual([
      { waivers: { S2: 'It is enough', C12: 'Asked for' } },
      { waivers: { C12: 'The board knows' } },
    ]);
  });

  test('a text changed after it was signed is stopped', async () => {
    const signed = await aSignedArticle();
    const body = signed.body.replace('some', 'most');
    const { json: changed } = await editor.put(`/api/articles/${signed.id}`, { body }, etag(signed));
    const { json } = await move(changed, { to: 'published', note: 'A word' });
    expect(json.errors.reviewedAt).toBe('The text has changed since a clinician signed it.');
  });

  test('advice that went live before anybody signed takes a correction with a reason, but no other number', async () => {
    const body = '<p>Take 5 mg of it.<sup><a href="#ref-r1">1</a></sup></p>';
    const article = await anArticle({
      body,
      references: [{ id: 'r1', text: 'A guideline.', url: 'https://example.org/guide', year: 2025 }],
    });
    const { json: live } = await move(article, { to: 'published' });
    const put = async (changes: Record<string, unknown>) =>
      (await editor.put(`/api/articles/${live.id}`, changes, etag(await fresh(live)))).json;
    const corrected = await put({ kind: 'treatment', body: body.replace('it', 'this') });
    expect((await move(corrected, { to: 'published' })).json.errors).toHaveProperty('note');
    const again = await move(corrected, { to: 'published', note: 'A clearer word' });
    expect(again.status).toBe(200);
    const changed = await put({ body: body.replace('5 mg', '50 mg') });
    const { status, json } = await move(changed, { to: 'published', note: 'A dose' });
    expect([status, json.errors.reviewerId]).toEqual([422, 'No clinician is named as reviewer.']);
  });
});

describe('the library', () => {
  test('keeps what the checks found at every save', async () => {
    const article = await anArticle({ body: brokenBody });
    expect([article.errorCount, article.findings]).toEqual([
      2,
      [
        { rule: 'S4', level: 'error', count: 1 },
        { rule: 'L2', level: 'error', count: 1 },
      ],
    ]);
    const { json } = await editor.put(`/api/articles/${article.id}`, { body: '<p>Fine.</p>' }, etag(article));
    expect([json.errorCount, json.findings]).toEqual([0, []]);
  });

  test('is told by rule, and each count opens its rows', async () => {
    const article = await anArticle({ body: brokenBody, title: 'Broken on purpose' });
    const { json } = await editor.get('/api/articles/findings');
    const rows = async (filter: object) =>
      (await editor.get(`/api/articles?filter=${encodeURIComponent(JSON.stringify(filter))}`)).json;
    expect(json.rules[0].level).toBe('error');
    for (const { rule, articleCount } of json.rules) expect(await rows({ rule })).toHaveLength(articleCount);
    const linked = json.rules.find(({ rule }: { rule: string }) => rule === 'L2');
    expect(linked.articles).toContainEqual({
      ...{ id: article.id, title: 'Broken on purpose', status: 'draft', count: 1 },
    });
    expect(await rows({ hasErrors: true })).toHaveLength(json.withErrors);
    expect(
      (await rows({ hasErrors: false })).map(({ errorCount }: { errorCount: number }) => errorCount),
    ).not.toContain(1);
  });

  test('is looked through again by the clock: a link dies when its article is taken down', async () => {
    const target = await anArticle();
    const { json: live } = await move(target, { to: 'published' });
    const linking = await anArticle({
      body: `<p>See <a href="/site/articles/${target.slug}">neck pain</a>.</p>`,
    });
    expect(linking.errorCount).toBe(0);
    await move(live, { to: 'archived' });
    await runJobs(world.desk);
    const after = await fresh(linking);
    expect([after.errorCount, after.findings[0].rule, after.version]).toEqual([1, 'L6', 1]);
  });

  test('what a day brings is found without a save', async () => {
    const before = world.clock.now();
    const signed = await aSignedArticle({ nextReviewAt: inDays(30) });
    world.clock.advance(31 * 1_440);
    // Twenty at a turn: the sample clinic's library and these take two.
    await recheckArticles(world.desk);
    await recheckArticles(world.desk);
    world.clock.set(before.toISOString());
    expect((await fresh(signed)).findings).toEqual([{ rule: 'C3', level: 'error', count: 1 }]);
  });

  test('the screens are told what the checks must know', async () => {
    const { json } = await editor.get('/api/articles/check-context');
    expect(json).toMatchObject({ reviewMonths: 36, today: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
    expect(Object.values(json.articles)).toContainEqual({ id: expect.any(String), status: 'published' });
    expect(json.contacts.length).toBeGreaterThan(0);
  });
});
