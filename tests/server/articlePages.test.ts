import { eq } from 'drizzle-orm';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleBlocks, articles, staff } from '#server/db/schema.ts';
import { aDesk, type World } from '#tests/desk.ts';
import { activeParts, faultsOfHtml, headingOf } from '#tests/publicForm.ts';
import { dataOf, faultsOfData } from '#tests/schemaOrg.ts';

let world: World;
let clinician: string;

beforeAll(async () => {
  world = await aDesk();
  const [row] = await world.db
    .select({ id: staff.id })
    .from(staff)
    .where(eq(staff.email, 'clinician@clinic.example'));
  clinician = row?.id ?? '';
});
afterAll(() => world.close());

type Row = typeof articles.$inferInsert;
type Copy = NonNullable<Row['published']>;

/** An article as the desk could have left it; `copy` is what readers see of it. */
async function anArticle({ copy = {}, ...changes }: Partial<Row> & { copy?: Partial<Copy> }): Promise<Row> {
  const slug = `article-${crypto.randomUUID().slice(0, 8)}`;
  const text = { slug, title: 'A title', summary: 'A summary.', body: '<p>Text.</p>', references: [] };
  const published = { ...text, ...copy };
  const [row] = await world.db
    .insert(articles)
    .values({
      ...text,
      ...{ language: 'en', status: 'published', liveSlug: published.slug, searchText: '' },
      ...{ published, publishedAt: world.clock.now(), updatedAt: world.clock.now() },
      ...changes,
    })
    .returning();
  if (!row) throw new Error('no article');
  return row;
}

const pathOf = ({ liveSlug, slug }: Row): string => `/site/articles/${liveSlug ?? slug}`;
const get = (path: string, headers: Record<string, string> = {}) => world.anyone.get(path, headers);
const textOf = async (article: Row): Promise<string> => (await get(pathOf(article))).text;
const signed = (reviewedAt = '2026-05-04T12:00:00.000Z'): Partial<Copy> => ({
  reviewerId: clinician,
  reviewedAt,
});

describe('who answers for an article', () => {
  test('is named with profession and date, as they were when the text went live', async () => {
    const article = await anArticle({
      kind: 'condition',
      nextReviewAt: '2029-05-04',
      reviewedAt: new Date('2026-09-09T00:00:00.000Z'),
      copy: signed(),
    });
    const text = await textOf(article);
    expect(text).toContain('Reviewed by Amara Okonkwo, MD, pain medicine, on May 4, 2026');
    expect(text).toContain('Next review: May 4, 2029');
    expect(text).not.toContain('September 9, 2026');
  });

  test.each([
    ['condition', true],
    ['symptom', true],
    ['treatment', true],
    ['visit', false],
    ['clinic', false],
    [null, false],
  ] as const)('is missing under an article of kind %s, and that is said: %s', async (kind, isSaid) => {
    const article = await anArticle({ kind, reviewerId: clinician, copy: { reviewerId: clinician } });
    const text = await textOf(article);
    expect(text.includes('Not reviewed by a clinician')).toBe(isSaid);
    expect(text).not.toContain('Reviewed by');
  });

  test('a review that is overdue is admitted, from the day after', async () => {
    const article = await anArticle({ copy: signed(), nextReviewAt: '2026-10-26' });
    const tag = (await get(pathOf(article))).headers.get('ETag') ?? '';
    expect(await textOf(article)).toContain('Next review: October 26, 2026');
    const date = (await get(pathOf(article))).headers.get('Last-Modified') ?? '';
    world.clock.advance(1_440);
    const { status, text } = await get(pathOf(article), { 'If-None-Match': tag });
    expect((await get(pathOf(article), { 'If-Modified-Since': date })).status).toBe(200);
    expect([status, text]).toEqual([
      200,
      expect.stringContaining('It was due to be reviewed again on October 26, 2026'),
    ]);
  });

  test('who paid is said where somebody has answered', async () => {
    const text = await textOf(await anArticle({ disclosure: 'Nobody paid <b>us</b> for this.' }));
    expect(text).toContain('Nobody paid &lt;b&gt;us&lt;/b&gt; for this.');
  });
});

describe('what engines and other sites are told', () => {
  test('is the page once more, valid by the types of schema.org', async () => {
    const article = await anArticle({
      kind: 'condition',
      topics: ['neck pain', 'posture'],
      copy: {
        ...signed(),
        title: 'Neck pain',
        body: '<figure><img src="/site/figures/knee.webp" alt="A neck" width="10" height="10"></figure>',
        references: [
          { id: 'r1', text: 'A study of necks', url: 'https://doi.org/10.1000/1', year: 2024 },
          { id: 'r2', text: 'A book' },
        ],
      },
    });
    const address = `http://127.0.0.1:3000${pathOf(article)}`;
    const data = dataOf(await textOf(article));
    expect(faultsOfData(data)).toEqual([]);
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'MedicalWebPage',
      url: address,
      name: 'Neck pain',
      description: 'A summary.',
      inLanguage: 'en',
      datePublished: article.publishedAt?.toISOString(),
      dateModified: article.publishedAt?.toISOString(),
      lastReviewed: '2026-05-04',
      reviewedBy: { name: 'Amara Okonkwo', hasCredential: { name: 'MD, pain medicine' } },
      publisher: { '@type': 'MedicalClinic' },
      audience: { '@type': 'Patient' },
      medicalAudience: { audienceType: 'Patient' },
      about: [{ '@type': 'MedicalCondition', name: 'Neck pain' }],
      keywords: ['neck pain', 'posture'],
      citation: [
        { name: 'A study of necks', url: 'https://doi.org/10.1000/1', datePublished: '2024' },
        { name: 'A book' },
      ],
      mainEntity: { '@type': 'Article', headline: 'Neck pain', mainEntityOfPage: { '@id': address } },
      accessibilityFeature: expect.arrayContaining(['structuralNavigation', 'alternativeText']),
      image: 'http://127.0.0.1:3000/site/figures/knee.webp',
    });
    expect(data.author).toEqual({ '@id': (data.publisher as Record<string, string>)['@id'] });
  });

  test('claims no review where there was none', async () => {
    const data = dataOf(await textOf(await anArticle({ kind: 'symptom', copy: { reviewerId: clinician } })));
    expect(faultsOfData(data)).toEqual([]);
    expect(Object.keys(data)).not.toEqual(expect.arrayContaining(['lastReviewed']));
    expect(Object.keys(data)).not.toEqual(expect.arrayContaining(['reviewedBy']));
  });

  test('is valid for every article that is live', async () => {
    const rows = await world.db.select().from(articles);
    for (const row of rows.filter(({ published }) => published))
      expect(faultsOfData(dataOf(await textOf(row))), String(row.liveSlug)).toEqual([]);
  });

  test('the check itself sees what is wrong', () => {
    expect(
      faultsOfData({ '@type': 'MedicalWebPage', aspect: 'x', lastReviewed: 'May', author: { '@id': 'no' } }),
    ).toHaveLength(4);
  });

  test.each([
    '</script><script>alert(1)</script>',
    '<!--<script>',
    '"}{"@type":"x',
    '\u2028\u2029 &amp; \\u003c/script>',
  ])('cannot be broken out of by %j', async (hostile) => {
    const title = `T ${hostile}`;
    const copy = { title, summary: hostile, references: [{ id: 'r1', text: hostile }] };
    const text = await textOf(await anArticle({ topics: [hostile], disclosure: hostile, copy }));
    expect(activeParts(text)).toEqual([]);
    expect(faultsOfHtml(text)).toEqual([]);
    const { document } = new JSDOM(text).window;
    const block = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
    expect(JSON.parse(block)).toMatchObject({ name: title, description: hostile });
    expect(document.querySelector('meta[property="og:title"]')?.getAttribute('content')).toBe(title);
  });

  test('names the page in both languages and for everybody else, the same from either side', async () => {
    const english = await anArticle({ copy: { title: 'In English' } });
    const spanish = await anArticle({
      language: 'es',
      translationOf: english.id ?? '',
      copy: { title: 'En español' },
    });
    const alternates = async (article: Row) =>
      [...(await textOf(article)).matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)]
        .map(([, language, address]) => [language, new URL(address ?? '').pathname])
        .toSorted();
    const both = [
      ['en', pathOf(english)],
      ['es', pathOf(spanish)],
      ['x-default', pathOf(english)],
    ];
    expect([await alternates(english), await alternates(spanish)]).toEqual([both, both]);
    expect(await alternates(await anArticle({}))).toEqual([]);
    expect(dataOf(await textOf(spanish)).workTranslation).toMatchObject({ inLanguage: 'en' });
  });

  test('gives other sites title, summary, picture and dates', async () => {
    const copy = { body: '<p><img src="/site/images/x-800.webp" alt="X"></p>', title: 'Shared & seen' };
    const article = await anArticle({ copy });
    const { document } = new JSDOM(await textOf(article)).window;
    const of = (property: string) =>
      document.querySelector(`meta[property="${property}"]`)?.getAttribute('content');
    expect([of('og:type'), of('og:title'), of('og:url'), of('og:image'), of('og:locale')]).toEqual([
      'article',
      'Shared & seen',
      `http://127.0.0.1:3000${pathOf(article)}`,
      'http://127.0.0.1:3000/site/images/x-800.webp',
      'en_US',
    ]);
    expect(document.querySelector('meta[name="twitter:card"]')?.getAttribute('content')).toBe(
      'summary_large_image',
    );
  });
});

describe('what the text only names', () => {
  const block = async (body: string): Promise<string> => {
    const [row] = await world.db
      .insert(articleBlocks)
      .values({ name: 'Shared', language: 'en', body, updatedAt: world.clock.now() })
      .returning();
    return row?.id ?? '';
  };
  /** As a cleaner that lets videos and shared blocks through hands the text on. */
  const drawnBy = async (body: string): Promise<string> => {
    const { drawBody } = await import('#server/site/drawnBody.ts');
    const rows = await world.db.select().from(articleBlocks);
    return drawBody(body, { blocks: new Map(rows.map((row) => [row.id, row.body])), locale: 'en' }).html;
  };

  test('a video is a link to its own page, and nothing of the other site is loaded', async () => {
    const html = await drawnBy(
      '<figure class="video"><iframe src="https://www.youtube-nocookie.com/embed/abc_DEF-123" title="Neck &amp; back" data-captions="confirmed"></iframe><figcaption>How to.</figcaption></figure><p>After.</p>',
    );
    const { document } = new JSDOM(html).window;
    const link = document.querySelector('figure.video > a');
    expect(link?.getAttribute('href')).toBe('https://www.youtube.com/watch?v=abc_DEF-123');
    expect(link?.textContent).toContain('Play the video: Neck & back');
    expect(document.querySelector('iframe')).toBeNull();
    expect(html).toContain('<figcaption>How to.</figcaption></figure><p>After.</p>');
  });

  test.each([
    'https://evil.example/embed/1',
    'https://www.youtube-nocookie.com.evil.example/embed/1',
    'javascript:alert(1)',
  ])('a player from %s is not there at all', async (src) => {
    expect(await drawnBy(`<p>Before.</p><iframe src="${src}" title="x"></iframe>`)).toBe('<p>Before.</p>');
  });

  test('a shared block stands with its words of today, and an id of its own nowhere twice', async () => {
    const id = await block('<h2 id="help">Call us</h2><p>id="kept" in words</p>');
    const place = `<div class="shared" data-block="${id}"></div>`;
    expect(await drawnBy(`<p>A</p>${place}<p>B</p>${place}`)).toBe(
      '<p>A</p><div class="site-shared"><h2>Call us</h2><p>id="kept" in words</p></div><p>B</p><div class="site-shared"><h2>Call us</h2><p>id="kept" in words</p></div>',
    );
    await world.db.update(articleBlocks).set({ body: '<p>New.</p>' }).where(eq(articleBlocks.id, id));
    expect(await drawnBy(place)).toContain('<p>New.</p>');
    expect(await drawnBy(`<div class="shared" data-block="${crypto.randomUUID()}"></div>`)).toBe('');
  });

  test('a decorative picture stays one', async () => {
    const picture = '<img src="/x.png" alt="" role="presentation">';
    expect(await drawnBy(picture)).toBe(picture);
  });
});

describe('what else to read', () => {
  test('has a topic in common first, then is the newest of the language', async () => {
    const topics = [`topic-${crypto.randomUUID()}`];
    const old = new Date('2020-01-01T00:00:00.000Z');
    await anArticle({ topics, publishedAt: old, copy: { title: 'Same topic, long ago' } });
    await anArticle({ topics, language: 'es', copy: { title: 'Mismo tema' } });
    const text = await textOf(await anArticle({ topics }));
    const titles = [...text.matchAll(/<nav class="site-related".*?<\/nav>/gs)]
      .flatMap(([nav]) => [...nav.matchAll(/<li><a [^>]*>([^<]*)</g)])
      .map(([, title]) => title);
    expect(titles[0]).toBe('Same topic, long ago');
    expect(titles).toHaveLength(3);
    expect(titles).not.toContain('Mismo tema');
  });

  test('is offered where an article was withdrawn, in its language, and where none ever was', async () => {
    const topics = [`topic-${crypto.randomUUID()}`];
    await anArticle({ topics, language: 'es', copy: { title: 'En su lugar' } });
    const gone = await anArticle({
      topics,
      language: 'es',
      status: 'archived',
      published: null,
      liveSlug: null,
    });
    const answers = [await get(pathOf(gone)), await get('/site/articles/never-was')];
    expect(answers.map(({ status, text }) => [status, headingOf(text)])).toEqual([
      [410, 'Este artículo se ha retirado'],
      [404, 'This page is not here'],
    ]);
    expect(answers[0]?.text).toContain('En su lugar</a>');
    expect(answers[1]?.text).toContain('<h2 id="site-instead">');
    for (const { text } of answers) expect(faultsOfHtml(text)).toEqual([]);
  });
});

describe('asked again', () => {
  test('by tag or by date is answered 304 with its policy, until anything in the page changes', async () => {
    const article = await anArticle({});
    world.clock.advance(1);
    const { headers } = await get(pathOf(article));
    const [tag, date] = [headers.get('ETag') ?? '', headers.get('Last-Modified') ?? ''];
    const ask = async (given: Record<string, string>) => (await get(pathOf(article), given)).status;
    expect(await ask({ 'If-None-Match': tag })).toBe(304);
    expect(await ask({ 'If-Modified-Since': date })).toBe(304);
    expect(await ask({ 'If-Modified-Since': new Date(Date.parse(date) - 1_000).toUTCString() })).toBe(200);
    // A tag says more than a date.
    expect(await ask({ 'If-None-Match': '"other"', 'If-Modified-Since': date })).toBe(200);
    expect(await ask({ 'If-Modified-Since': 'yesterday' })).toBe(200);
    const kept = await get(pathOf(article), { 'If-None-Match': tag });
    expect(kept.headers.get('Content-Security-Policy')).toBe(headers.get('Content-Security-Policy'));

    world.clock.advance(1);
    const manager = await world.as('manager');
    const { json } = await manager.get('/api/settings');
    await manager.put('/api/settings', { phone: '212 555 0199' }, { 'If-Match': `"${json.version}"` });
    expect(await ask({ 'If-None-Match': tag })).toBe(200);
    expect(await ask({ 'If-Modified-Since': date })).toBe(200);
  });

  test('by HEAD has the same headers and no body', async () => {
    const article = await anArticle({});
    const whole = await get(pathOf(article));
    const { status, headers, text } = await world.anyone.send(pathOf(article), { method: 'HEAD' });
    expect([status, text]).toEqual([200, '']);
    for (const name of ['ETag', 'Last-Modified', 'Cache-Control', 'Content-Type'])
      expect(headers.get(name), name).toBe(whole.headers.get(name));
  });
});

describe('for machines', () => {
  const xml = (text: string) => new new JSDOM('').window.DOMParser().parseFromString(text, 'text/xml');

  test('the sitemap names every live article and its translation, and nothing else', async () => {
    const hidden = await anArticle({ status: 'draft', published: null, liveSlug: null });
    const { status, text, headers } = await get('/sitemap.xml');
    const parsed = xml(text);
    const addresses = [...parsed.querySelectorAll('loc')].map(({ textContent }) => textContent);
    const live = (await world.db.select().from(articles)).filter(
      ({ published, status: standing }) => published && standing !== 'archived',
    );
    expect([status, headers.get('Content-Type')]).toEqual([200, 'application/xml; charset=utf-8']);
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(addresses.filter((address) => /articles\/./.test(address ?? '')).toSorted()).toEqual(
      live.map(({ liveSlug }) => `http://127.0.0.1:3000/site/articles/${liveSlug}`).toSorted(),
    );
    expect(text).not.toContain(hidden.slug);
    expect(text).toMatch(/<xhtml:link rel="alternate" hreflang="es" href="[^"]*masaje-y-dolor/);
  });

  test.each(['en', 'es'])(
    'the feed in %s is well-formed, newest first, and keeps an entry that moves',
    async (language) => {
      const title = 'A & B <i>';
      const article = await anArticle({ language: language as 'en', copy: { title } });
      const { status, text, headers } = await get(`/site/feed.${language}.xml`);
      const parsed = xml(text);
      expect([status, headers.get('Content-Type')]).toEqual([200, 'application/atom+xml; charset=utf-8']);
      expect(parsed.querySelector('parsererror')).toBeNull();
      const titles = [...parsed.querySelectorAll('entry > title')].map(({ textContent }) => textContent);
      expect(titles).toContain(title);
      expect(text).toContain(`<id>urn:uuid:${article.id}</id>`);
      const dates = [...parsed.querySelectorAll('entry > updated')].map(
        ({ textContent }) => textContent ?? '',
      );
      expect(dates).toEqual(dates.toSorted().toReversed());
      const page = await textOf(article);
      expect(page).toContain(
        `<link rel="alternate" type="application/atom+xml" href="/site/feed.${language}.xml"`,
      );
      expect(
        (await get(`/site/feed.${language}.xml`, { 'If-None-Match': headers.get('ETag') ?? '' })).status,
      ).toBe(304);
    },
  );

  test('robots are sent to the pages and kept from what is a patient’s or the staff’s', async () => {
    const { status, text, headers } = await get('/robots.txt');
    expect([status, headers.get('Content-Type')]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(text).toContain('Disallow: /\nAllow: /site/\n');
    expect(text).toContain('Disallow: /site/visit/\n');
    expect(text).toContain('Sitemap: http://127.0.0.1:3000/sitemap.xml\n');
  });
});
