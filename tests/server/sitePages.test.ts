import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '#server/app.ts';
import { articles } from '#server/db/schema.ts';
import { newReference } from '#server/requests/reference.ts';
import { aDesk, type World } from '#tests/desk.ts';
import { activeParts, faultsOfHtml, filledForm, headingOf, post, stored } from '#tests/publicForm.ts';

let world: World;
const known = '/site/articles/massage-and-fibromyalgia-pain';

beforeAll(async () => {
  world = await aDesk();
});
afterAll(() => world.close());

const get = (path: string, headers: Record<string, string> = {}) => world.anyone.get(path, headers);

/** An article as the desk could have published it, or left it. */
async function anArticle(changes: Partial<typeof articles.$inferInsert>): Promise<string> {
  const slug = `article-${crypto.randomUUID().slice(0, 8)}`;
  const copy = { slug, title: 'A title', summary: 'A summary.', body: '<p>Text.</p>', references: [] };
  await world.db.insert(articles).values({
    ...copy,
    language: 'en',
    status: 'published',
    published: copy,
    liveSlug: slug,
    publishedAt: world.clock.now(),
    searchText: '',
    ...changes,
  });
  return `/site/articles/${changes.liveSlug ?? slug}`;
}

describe('the list of articles', () => {
  test('holds what is published, in both languages, newest first, and no working copy', async () => {
    await anArticle({ title: 'Not yet public', status: 'draft', published: null, liveSlug: null });
    const { status, text } = await get('/site/articles');
    const rows = await world.db.select().from(articles);
    const live = rows
      .filter(({ published }) => published)
      .sort((a, b) => Number(b.publishedAt) - Number(a.publishedAt));

    expect(status).toBe(200);
    expect(text).not.toContain('Not yet public');
    for (const { liveSlug } of live) expect(text).toContain(`href="/site/articles/${liveSlug}"`);
    expect(text.indexOf(`/site/articles/${live[0]?.liveSlug}"`)).toBeLessThan(
      text.indexOf(`/site/articles/${live.at(-1)?.liveSlug}"`),
    );
    expect(faultsOfHtml(text)).toEqual([]);
  });

  test('shows one language where it is asked to, and speaks it', async () => {
    const { text } = await get('/site/articles?lang=es');

    expect(text).toContain('<html lang="es">');
    expect(headingOf(text)).toBe('Artículos de salud');
    expect(text).toContain('masaje-y-dolor-de-fibromialgia');
    expect(text).not.toContain('massage-and-fibromyalgia-pain');
  });

  test('is where /site leads', async () => {
    const { status, headers } = await get('/site');

    expect([status, headers.get('Location')]).toEqual([302, '/site/articles']);
  });
});

describe('an article', () => {
  test('is whole: title, summary, review, text, references with ways back, related ones, its translation, the form', async () => {
    const { status, text } = await get(known);

    expect(status).toBe(200);
    expect(headingOf(text)).toBe('Massage and fibromyalgia pain');
    expect(text).toContain(
      '<link rel="canonical" href="http://127.0.0.1:3000/site/articles/massage-and-fibromyalgia-pain">',
    );
    expect(text).toMatch(/<meta name="description" content="What studies say/);
    expect(text).toMatch(/Reviewed by [^<]+ on [A-Z][a-z]+ \d+, \d{4}/);
    expect(text).toContain('<li id="ref-r1">');
    expect(text).toContain('<a class="site-back" href="#cite-r1" aria-label="Back to the text">');
    expect(text).toContain('href="/site/articles/masaje-y-dolor-de-fibromialgia" lang="es" hreflang="es"');
    expect(text).toContain('name="articleSlug" value="massage-and-fibromyalgia-pain"');
    expect(text.match(/<h1/g)).toHaveLength(1);
  });

  test('is valid HTML in every one that is published', async () => {
    const rows = await world.db.select({ slug: articles.liveSlug }).from(articles);
    for (const { slug } of rows.filter((row) => row.slug)) {
      expect(faultsOfHtml((await get(`/site/articles/${slug}`)).text), String(slug)).toEqual([]);
    }
  });

  test('shows the live copy, never the working copy', async () => {
    const live = {
      slug: 'kept',
      title: 'As readers know it',
      summary: 'S',
      body: '<p>Old.</p>',
      references: [],
    };
    const path = await anArticle({
      slug: 'moved-on',
      liveSlug: 'kept',
      published: live,
      title: 'Being rewritten',
      body: '<p>New.</p>',
    });

    expect((await get(path)).text).toContain('As readers know it');
    expect((await get(path)).text).not.toContain('Being rewritten');
    expect((await get('/site/articles/moved-on')).status).toBe(404);
  });

  test('is cleaned again when shown: what slipped into the database does not run', async () => {
    const slug = 'slipped';
    const evil =
      '<script>alert(1)</script><img src=x onerror=alert(1)><iframe src="https://evil.example"></iframe><a href="javascript:alert(1)">x</a>';
    const copy = {
      slug,
      title: `T ${evil}`,
      summary: `S "${evil}`,
      body: `<p>Kept.</p>${evil}`,
      references: [{ id: 'r1', text: `R ${evil}`, url: 'https://example.org/?a=1&b="2' }],
    };
    const { text } = await get(await anArticle({ slug, liveSlug: slug, published: copy }));

    expect(text).toContain('<p>Kept.</p>');
    expect(text).toContain('T &lt;script&gt;alert(1)&lt;/script&gt;');
    expect(activeParts(text)).toEqual([]);
    expect(faultsOfHtml(text)).toEqual([]);
  });

  test('is kept a minute by anyone, and asked for again by its tag', async () => {
    const first = await get(known);
    const tag = first.headers.get('ETag') ?? '';
    const second = await get(known, { 'If-None-Match': tag });

    expect(first.headers.get('Cache-Control')).toBe('public, max-age=60, must-revalidate');
    expect(first.headers.has('Set-Cookie')).toBe(false);
    expect([second.status, second.text]).toEqual([304, '']);
    await world.db
      .update(articles)
      .set({ published: sql`${articles.published} || '{"reviewedAt": "2026-01-02T00:00:00.000Z"}'` })
      .where(eq(articles.liveSlug, 'massage-and-fibromyalgia-pain'));
    expect((await get(known, { 'If-None-Match': tag })).status).toBe(200);
  });

  test('is the same whatever the visitor’s browser says', async () => {
    const plain = (text: string) => text.replace(/name="(formKey|stamp)" value="[^"]*"/g, '');
    const other = { 'Accept-Language': 'es', Cookie: 'a=b', 'User-Agent': 'x' };

    expect(plain((await get(known, other)).text)).toBe(plain((await get(known)).text));
    expect(plain((await get('/site/request', other)).text)).toBe(plain((await get('/site/request')).text));
  });

  test('that is not there gets a page that says so; a withdrawn one says it is gone', async () => {
    const gone = 'withdrawn-article';
    await anArticle({ slug: gone, status: 'archived', published: null, liveSlug: null });
    const draft = await anArticle({ status: 'draft', published: null, liveSlug: null, publishedAt: null });
    const answers = [
      await get('/site/articles/no-such'),
      await get(`/site/articles/${gone}`),
      await get(draft),
      await get('/site/nowhere'),
    ];

    expect(answers.map(({ status, text }) => [status, headingOf(text)])).toEqual([
      [404, 'This page is not here'],
      [410, 'This article has been withdrawn'],
      [404, 'This page is not here'],
      [404, 'This page is not here'],
    ]);
    for (const { text, headers } of answers) {
      expect(headers.get('Content-Type')).toBe('text/html; charset=utf-8');
      expect(faultsOfHtml(text)).toEqual([]);
    }
  });
});

describe('the thank-you page', () => {
  test('looks nothing up: a reference that exists and one that does not get the same page', async () => {
    const sent = await post(world.anyone, await filledForm(world));
    const real = sent.headers.get('Location') ?? '';
    const made = `/site/request/thanks/${newReference()}`;
    const pages = await Promise.all([real, made].map((path) => get(path)));
    const [one, other] = pages.map(({ text }) =>
      text.replace(/[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}/g, 'REFERENCE'),
    );

    expect(pages.map(({ status }) => status)).toEqual([200, 200]);
    expect(one).toBe(other);
    expect(await stored(world)).toHaveLength(1);
  });

  test('shows the reference, the emergency numbers, phone and hours; is kept nowhere and leads nobody here', async () => {
    const { text, headers } = await get('/site/request/thanks/7K2Q-F9XW-0ABC-3DEF');

    for (const said of ['7K2Q-F9XW-0ABC-3DEF', 'tel:911', 'tel:988', 'tel:+12125550140', 'Monday to Friday'])
      expect(text).toContain(said);
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(text).toContain('<meta name="robots" content="noindex">');
    expect(faultsOfHtml(text)).toEqual([]);
  });

  test.each([
    '1',
    '7K2Q-F9XW-0ABC',
    '7K2Q-F9XW-0ABC-3DEF-1',
    '7k2q-f9xw-0abc-3def',
    '7K2Q-F9XW-0ABC-3DEU',
    "'--",
    '%00',
    '..%2f',
  ])('is not there for %s', async (reference) => {
    expect((await get(`/site/request/thanks/${reference}`)).status).toBe(404);
  });

  test('leaves no reference in the log', async () => {
    world.logged.length = 0;
    await get('/site/request/thanks/7K2Q-F9XW-0ABC-3DEF');
    await post(world.anyone, await filledForm(world, { lastName: 'Unmistakable' }));

    expect(JSON.stringify(world.logged)).not.toMatch(/7K2Q|Unmistakable|555/);
    expect(world.logged[0]).toMatchObject({ route: '/site/request/thanks/:reference', status: 200 });
  });
});

describe('when the database is away', () => {
  test('the page says that nothing was stored, and gives the phone it knew', async () => {
    let isAway = false;
    const db = new Proxy(world.db, {
      get: (target, name) => {
        if (isAway) throw Object.assign(new Error('gone'), { code: 'ECONNREFUSED' });
        return Reflect.get(target, name) as unknown;
      },
    });
    const app = createApp({ ...world.desk, db });
    const ask = (path: string, init?: RequestInit) => app.request(`http://127.0.0.1:3000${path}`, init);
    await ask('/site/nowhere');
    isAway = true;
    const form = await filledForm(world);
    const reply = await ask('/site/request', { method: 'POST', body: form });
    const text = await reply.text();

    expect(reply.status).toBe(503);
    expect(text).toContain('Nothing new was stored.');
    expect(text).toContain('(212) 555-0140');
  });
});
