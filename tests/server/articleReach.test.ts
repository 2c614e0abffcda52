import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isReading, writeReads } from '#server/articles/reads.ts';
import { articleReads, articles, requests } from '#server/db/schema.ts';
import { runJobs } from '#server/housekeeping.ts';
import { aLiveArticle, readdressed } from '#tests/articles.ts';
import { aDesk, type Client, type World } from '#tests/desk.ts';
import { filledForm, post } from '#tests/publicForm.ts';

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const asBrowser = { 'User-Agent': firefox, 'Sec-Fetch-Dest': 'document', 'Sec-Fetch-Mode': 'navigate' };

describe('a reading', () => {
  const ask = (headers: Record<string, string>, method = 'GET') =>
    isReading(new Request('http://127.0.0.1/site/articles/x', { method, headers }));

  test.each([
    ['a browser that goes to the page', asBrowser, true],
    ['an older browser, which says less', { 'User-Agent': firefox }, true],
    [
      'a phone',
      { 'User-Agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/604.1' },
      true,
    ],
    ['one who asks not to be followed', { ...asBrowser, 'Sec-GPC': '1', DNT: '1' }, true],
    [
      'a search engine',
      { 'User-Agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' },
      false,
    ],
    [
      'a preview in a chat',
      { 'User-Agent': 'Mozilla/5.0 facebookexternalhit/1.1 (+http://facebook.com)' },
      false,
    ],
    ['a feed reader', { 'User-Agent': 'Mozilla/5.0 (compatible; FeedFetcher)' }, false],
    ['a script', { 'User-Agent': 'curl/8.5.0' }, false],
    ['nobody by name', {}, false],
    ['a page fetched in case it is wanted', { ...asBrowser, 'Sec-Purpose': 'prefetch' }, false],
    ['a page drawn in case it is wanted', { ...asBrowser, 'Sec-Purpose': 'prefetch;prerender' }, false],
    ['the same in an older browser', { ...asBrowser, Purpose: 'prefetch' }, false],
    ['a script of a page', { ...asBrowser, 'Sec-Fetch-Dest': 'empty' }, false],
    ['somebody signed in to the desk', { ...asBrowser, Cookie: 'a=b; clinic-desk.session_token=x' }, false],
    ['somebody with a cookie of anything else', { ...asBrowser, Cookie: 'who=me' }, true],
    ['a frame', { ...asBrowser, 'Sec-Fetch-Dest': 'iframe' }, false],
  ] as const)('is that of %s: %s', (_who, headers, is) => {
    expect(ask({ ...headers })).toBe(is);
  });

  test('is none that asks for the headers alone', () => {
    expect(ask(asBrowser, 'HEAD')).toBe(false);
  });
});

let world: World;
let editor: Client;
let manager: Client;

beforeAll(async () => {
  world = await aDesk();
  editor = await world.as('content-manager');
  manager = await world.as('manager');
});
afterAll(() => world.close());

const read = (slug: string, headers: Record<string, string> = {}) =>
  world.anyone.get(`/site/articles/${slug}`, { ...asBrowser, ...headers });
const reachOf = async (client: Client, id: string, query = '') =>
  (await client.get(`/api/articles/reach?articleId=${id}${query}`)).json[0];
const readsOf = async (id: string) => {
  await writeReads(world.desk);
  return (await reachOf(manager, id)).reads;
};

describe('readings', () => {
  test('that come at once are all counted, and written in one go', async () => {
    const { id, slug } = await aLiveArticle(editor);
    await Promise.all(Array.from({ length: 40 }, () => read(slug)));
    expect(await world.db.select().from(articleReads).where(eq(articleReads.articleId, id))).toEqual([]);
    expect(await readsOf(id)).toBe(40);
    await Promise.all(Array.from({ length: 7 }, () => read(slug)));
    await Promise.all([writeReads(world.desk), writeReads(world.desk)]);
    expect(await readsOf(id)).toBe(47);
    const [row] = await world.db.select().from(articleReads).where(eq(articleReads.articleId, id));
    expect(row).toEqual({ articleId: id, week: '2026-10-26', reads: 47 });
  });

  test('are counted when the page is looked at again, not when the way there is shown or it is no page', async () => {
    const article = await aLiveArticle(editor, { slug: 'counted-old' });
    const { id } = await readdressed(editor, article, 'counted');
    const tag = (await read('counted')).headers.get('ETag') ?? '';
    expect((await read('counted', { 'If-None-Match': tag })).status).toBe(304);
    expect((await read('counted-old')).status).toBe(301);
    await read('counted-never');
    await world.anyone.send('/site/articles/counted', { method: 'HEAD', headers: asBrowser });
    expect(await readsOf(id)).toBe(2);
  });

  test('set no cookie and keep nothing about who reads', async () => {
    const { slug } = await aLiveArticle(editor);
    const { headers } = await read(slug, { Cookie: 'who=me', 'X-Forwarded-For': '192.0.2.99' });
    expect(headers.has('Set-Cookie')).toBe(false);
    expect(world.desk.reads.take().flat().join(' ')).not.toMatch(/192\.0|who|Mozilla/);
  });

  test('wait while the database is away, and nobody who reads notices', async () => {
    const { id, slug } = await aLiveArticle(editor);
    await read(slug);
    const db = new Proxy(world.db, {
      get: (target, name) => {
        if (name === 'insert') throw Object.assign(new Error('gone'), { code: 'ECONNREFUSED' });
        return Reflect.get(target, name) as unknown;
      },
    });
    await expect(writeReads({ ...world.desk, db })).rejects.toThrow('gone');
    expect((await read(slug)).status).toBe(200);
    await runJobs(world.desk);
    expect((await reachOf(manager, id)).reads).toBe(2);
  });
});

describe('the reach of an article', () => {
  const ask = async (slug: string, times: number) => {
    for (let nth = 0; nth < times; nth += 1)
      await post(world.anyone, await filledForm(world, {}, `/site/articles/${slug}`));
  };

  test('is what came from it in each week, a week being the clinic’s from Monday on', async () => {
    const article = await aLiveArticle(editor, { slug: 'reaching' });
    await ask('reaching', 6);
    const rows = await world.db.select().from(requests).where(eq(requests.articleSlug, 'reaching'));
    // Sunday evening in New York is Monday in Greenwich.
    await world.db
      .update(requests)
      .set({ createdAt: new Date('2026-10-19T02:00:00.000Z') })
      .where(eq(requests.id, rows[0]?.id ?? ''));
    await world.db
      .update(requests)
      .set({ status: 'invalid' })
      .where(eq(requests.id, rows[1]?.id ?? ''));
    const { requests: total, weeks } = await reachOf(manager, article.id, '&from=2026-10-14&to=2026-10-26');
    expect([total, weeks.map(({ week, requests: count }: Record<string, unknown>) => [week, count])]).toEqual(
      [
        5,
        [
          ['2026-10-12', 1],
          ['2026-10-19', 0],
          ['2026-10-26', 4],
        ],
      ],
    );
  });

  test('is told in thirteen weeks where no days are named, for every article that was ever live', async () => {
    const { json } = await manager.get('/api/articles/reach');
    const seen = (await world.db.select().from(articles)).filter(({ publishedAt }) => publishedAt);
    expect(json.map(({ articleId }: { articleId: string }) => articleId).toSorted()).toEqual(
      seen.map(({ id }) => id).toSorted(),
    );
    expect(json[0].weeks).toHaveLength(13);
    expect(json[0].weeks.at(-1).week).toBe('2026-10-26');
  });

  test('holds no number under five for whoever sees no requests, and nothing of a patient for anybody', async () => {
    const { id, slug } = await aLiveArticle(editor);
    await ask(slug, 4);
    expect(await reachOf(editor, id)).toMatchObject({ requests: null, bookings: null, reads: null });
    expect(await reachOf(manager, id)).toMatchObject({ requests: 4, bookings: 0 });
    await ask(slug, 1);
    const told = await reachOf(editor, id);
    expect(told).toMatchObject({ requests: 5, bookings: null });
    expect(told.weeks.every(({ bookings }: { bookings: unknown }) => bookings === null)).toBe(true);
    expect(Object.keys(told).toSorted()).toEqual(['articleId', 'bookings', 'reads', 'requests', 'weeks']);
  });

  test('counts a booking once, and not one that was called off', async () => {
    const { json } = await manager.get('/api/articles/reach?from=2020-01-06&to=2020-01-06');
    expect(json.every(({ bookings }: { bookings: number }) => bookings === 0)).toBe(true);
  });

  test.each([
    ['from=2026-10-26&to=2026-10-01', 400],
    ['from=2020-01-01&to=2026-01-01', 400],
    ['from=yesterday', 400],
    ['articleId=1', 400],
    ['weeks=1', 400],
  ])('asked for with %s is refused: %i', async (query, status) => {
    expect((await manager.get(`/api/articles/reach?${query}`)).status).toBe(status);
  });

  test('is no business of the front desk or of clinicians', async () => {
    for (const role of ['front-desk', 'clinician', 'admin'] as const)
      expect((await (await world.as(role)).get('/api/articles/reach')).status).toBe(403);
  });
});
