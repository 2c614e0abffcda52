import { eq } from 'drizzle-orm';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articles } from '#server/db/schema.ts';
import { aLiveArticle, moveArticle } from '#tests/articles.ts';
import { aDesk, type Client, type World } from '#tests/desk.ts';
import { aFullArticle } from '#tests/fullArticle.ts';
import { htmlFaults } from '#tests/htmlFaults.ts';
import { faultsOfHtml, openForm } from '#tests/publicForm.ts';
import { dataOf, faultsOfData } from '#tests/schemaOrg.ts';
import { aVisit, linkIn, mailsOf } from '#tests/visits.ts';

let world: World;
let editor: Client;

beforeAll(async () => {
  world = await aDesk();
  editor = await world.as('content-manager');
  await aFullArticle(world);
});
afterAll(() => world.close());

const post = (path: string, body: string) =>
  world.anyone.send(path, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  });

const preview = async (): Promise<string> => {
  const [{ id } = { id: '' }] = await world.db.select().from(articles).where(eq(articles.slug, 'everything'));
  return (await editor.get(`/api/articles/${id}/preview`)).json.address;
};
const visit = async (): Promise<string> => {
  const desk = await world.as('front-desk');
  const { visit: booked } = await aVisit(desk);
  const [mail] = await mailsOf(desk, booked);
  return linkIn(mail);
};

/** Every page of the public site, as its reader gets it. */
const pages: readonly [string, number, () => Promise<{ status: number; text: string }>][] = [
  ['the list of articles', 200, () => world.anyone.get('/site/articles')],
  ['the list in Spanish', 200, () => world.anyone.get('/site/articles?lang=es')],
  ['an article with everything', 200, () => world.anyone.get('/site/articles/everything')],
  ['its translation', 200, () => world.anyone.get('/site/articles/todo')],
  ['a reviewed article', 200, () => world.anyone.get('/site/articles/massage-and-fibromyalgia-pain')],
  ['no such article', 404, () => world.anyone.get('/site/articles/nowhere')],
  [
    'an article that was withdrawn',
    410,
    async () => {
      const gone = await moveArticle(editor, await aLiveArticle(editor), 'archived');
      return world.anyone.get(`/site/articles/${gone.slug}`);
    },
  ],
  ['the form', 200, () => world.anyone.get('/site/request')],
  ['the form in Spanish', 200, () => world.anyone.get('/site/request?lang=es')],
  [
    'the form with faults',
    422,
    async () => post('/site/request', (await openForm(world.anyone, '/site/articles/everything')).toString()),
  ],
  ['the thank-you page', 200, () => world.anyone.get('/site/request/thanks/Y9NN-7863-VJBY-JVVN')],
  ['the page about accessibility', 200, () => world.anyone.get('/site/accessibility')],
  ['the same in Spanish', 200, () => world.anyone.get('/site/accessibility?lang=es')],
  ['a preview', 200, async () => world.anyone.get(await preview())],
  [
    'a preview set for reading',
    200,
    async () => world.anyone.get(`${await preview()}?reading=textSize:200,colors:dark`),
  ],
  ['a preview’s form, tried out', 200, async () => world.anyone.get(`${await preview()}/sent`)],
  ['no such preview', 404, () => world.anyone.get('/site/preview/x')],
  ['the page of a visit', 200, async () => world.anyone.get(await visit())],
  ['no such visit', 404, () => world.anyone.get('/site/visit/x')],
];

test.each(pages)('%s answers %i with valid HTML', async (_what, status, open) => {
  const answer = await open();
  expect(answer.status).toBe(status);
  expect(await htmlFaults(answer.text)).toEqual([]);
  expect(faultsOfHtml(answer.text)).toEqual([]);
});

test('the validator itself sees what is wrong', async () => {
  expect(
    await htmlFaults(
      '<!doctype html><html><head><title>a</title></head><body><p><div>b</div></p></body></html>',
    ),
  ).not.toEqual([]);
});

describe('an article with everything', () => {
  test('has valid data for engines', async () => {
    for (const slug of ['everything', 'todo'])
      expect(faultsOfData(dataOf((await world.anyone.get(`/site/articles/${slug}`)).text))).toEqual([]);
  });

  test('leads with every link within it to something that is there', async () => {
    const { document } = new JSDOM((await world.anyone.get('/site/articles/everything')).text).window;
    const within = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    expect(within.length).toBeGreaterThan(5);
    const lost = within.map((link) => link.getAttribute('href')?.slice(1) ?? '');
    expect(lost.filter((id) => !document.getElementById(id))).toEqual([]);
  });
});

describe('what machines read', () => {
  const opened = async (path: string): Promise<Document> =>
    new JSDOM((await world.anyone.get(path)).text, { contentType: 'text/xml' }).window.document;
  const textsOf = (within: ParentNode, selector: string): (string | null)[] =>
    [...within.querySelectorAll(selector)].map(({ textContent }) => textContent);

  test.each(['en', 'es'])('the feed in %s holds what Atom demands of feed and entries', async (language) => {
    const feed = (await opened(`/site/feed.${language}.xml`)).documentElement;
    expect([feed.namespaceURI, feed.getAttribute('xml:lang')]).toEqual([
      'http://www.w3.org/2005/Atom',
      language,
    ]);
    const entries = [...feed.querySelectorAll('entry')];
    expect(entries.length).toBeGreaterThan(2);
    for (const part of [feed, ...entries]) {
      for (const name of ['id', 'title', 'updated'])
        expect(textsOf(part, `:scope > ${name}`)).toHaveLength(1);
      expect(textsOf(part, ':scope > updated')[0]).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
      expect(part.querySelector(':scope > link')?.getAttribute('href')).toMatch(/^http:/);
    }
    // Whoever writes an entry is named there or once for all.
    expect(textsOf(feed, ':scope > author > name')).toHaveLength(1);
    const ids = textsOf(feed, 'entry > id');
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('the sitemap holds whole addresses, each once, that answer and name themselves as the one to keep', async () => {
    const map = (await opened('/sitemap.xml')).documentElement;
    expect(map.namespaceURI).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
    const addresses = textsOf(map, 'url > loc').map((address) => address ?? '');
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const date of textsOf(map, 'lastmod')) expect(date).toMatch(/^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/);
    for (const address of addresses) {
      const { pathname, search } = new URL(address);
      const { status, text } = await world.anyone.get(`${pathname}${search}`);
      const { document } = new JSDOM(text).window;
      expect([status, document.querySelector('link[rel="canonical"]')?.getAttribute('href')]).toEqual([
        200,
        address,
      ]);
      expect(document.querySelector('meta[name="robots"]')).toBeNull();
    }
  });
});
