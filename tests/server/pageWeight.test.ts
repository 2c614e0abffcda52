import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { eq, inArray, sql } from 'drizzle-orm';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  articleBlocks,
  articles,
  locations,
  providers,
  services,
  settings,
  staff,
} from '#server/db/schema.ts';
import { style, wake } from '#server/site/inlined/inlined.ts';
import { aLiveArticle } from '#tests/articles.ts';
import { aDesk, type World } from '#tests/desk.ts';
import { aFullArticle } from '#tests/fullArticle.ts';

let world: World;

beforeAll(async () => {
  world = await aDesk();
});
afterAll(() => world.close());

const pages = [
  '/site/articles',
  '/site/articles/massage-and-fibromyalgia-pain',
  '/site/articles/nowhere',
  '/site/request',
  '/site/accessibility',
];
const opened = async (path: string) => {
  const { text, headers } = await world.anyone.get(path);
  return { document: new JSDOM(text).window.document, policy: headers.get('Content-Security-Policy') ?? '' };
};

describe.each(pages)('%s', (path) => {
  test('waits for no style sheet and no script: what it needs stands in it', async () => {
    const { document } = await opened(path);
    expect(document.querySelector('script[src], link[rel="stylesheet"], link[rel="preload"]')).toBeNull();
    expect(document.querySelectorAll('head > style')).toHaveLength(1);
  });

  test('has a policy that names its own style and scripts word for word, and no others', async () => {
    const { document, policy } = await opened(path);
    const texts = [...document.querySelectorAll('style, script:not([type])')].map(
      ({ textContent }) => textContent ?? '',
    );
    const named = [...policy.matchAll(/'sha256-([^']+)'/g)].map(([, hash]) => hash);
    expect(texts.map((text) => createHash('sha256').update(text).digest('base64')).toSorted()).toEqual(
      named.toSorted(),
    );
    expect(policy).not.toMatch(/unsafe|https:|\*/);
  });
});

test('the clinic’s sign in the page is the drawing that browsers show beside its name', async () => {
  const { document } = await opened('/site/articles');
  const shapes = (drawing: Element | null) =>
    [...(drawing?.children ?? [])].map((shape) => [
      shape.localName,
      ...[...shape.attributes].map(({ name, value }) => `${name}=${value}`),
    ]);
  const icon = new JSDOM(readFileSync('public/icon.svg', 'utf8'), { contentType: 'image/svg+xml' });
  expect(shapes(document.querySelector('.site-name svg'))).toEqual(
    shapes(icon.window.document.documentElement),
  );
});

test('what stands in pages has no comments, and is still what was written', () => {
  expect(wake).not.toContain('// ');
  expect(style).not.toContain('/*');
  const rules = (text: string) => [...text.matchAll(/\{/g)].length;
  expect(rules(style)).toBe(rules(readFileSync('server/site/inlined/site.css', 'utf8')));
  // A space in front of a pseudo-class means another element.
  expect(style).toContain('.site-text :target');
});

describe('a page that was drawn before', () => {
  /** Each thing a page is drawn from, changed as nobody's clock tells. */
  const changes: readonly [string, string, (slug: string) => Promise<unknown>][] = [
    ['its own text', 'Newer words', (slug) => rewrite(slug, 'Newer words')],
    ['an article it leads to', 'Newly named', () => rewrite('massage-and-fibromyalgia-pain', 'Newly named')],
    [
      'the clinic',
      'New Name Clinics',
      () => world.db.update(settings).set({ clinicName: 'New Name Clinics' }),
    ],
    ['a location', '1 New Street', () => world.db.update(locations).set({ address: '1 New Street' })],
    ['what may be asked for', 'New reason', () => world.db.update(services).set({ name: 'New reason' })],
    ['who reviewed it', 'Newly Married', () => world.db.update(staff).set({ name: 'Newly Married' })],
    ['their profession', 'new doctor', () => world.db.update(providers).set({ title: 'new doctor' })],
    ['a shared text', 'New shared', () => world.db.update(articleBlocks).set({ body: '<p>New shared</p>' })],
  ];
  const rewrite = (slug: string, title: string) =>
    world.db
      .update(articles)
      .set({ published: sql`jsonb_set(${articles.published}, '{title}', to_jsonb(${title}::text))` })
      .where(eq(articles.liveSlug, slug));

  test.each(changes)('is drawn anew once %s changed', async (_what, words, change) => {
    const slug = await aFullArticle(world);
    const [reviewer] = await world.db.select().from(staff).where(eq(staff.email, 'clinician@clinic.example'));
    const signed = JSON.stringify({ reviewerId: reviewer?.id, reviewedAt: '2026-05-04T12:00:00.000Z' });
    await world.db
      .update(articles)
      .set({ published: sql`${articles.published} || ${signed}::text::jsonb` })
      .where(eq(articles.liveSlug, slug));
    const text = async (): Promise<string> => (await world.anyone.get(`/site/articles/${slug}`)).text;
    const before = await text();
    expect(before).not.toContain(words);
    await change(slug);
    expect(await text()).toContain(words);
    await world.db.delete(articles).where(inArray(articles.liveSlug, ['todo']));
    await world.db.delete(articles).where(inArray(articles.liveSlug, ['everything']));
  });

  test('is handed out with a form of its own each time', async () => {
    const { slug } = await aLiveArticle(await world.as('content-manager'));
    const form = async () => {
      const { document } = await opened(`/site/articles/${slug}`);
      const value = (name: string) => document.querySelector(`input[name="${name}"]`)?.getAttribute('value');
      return [value('formKey'), value('stamp')];
    };
    const [key, stamp] = await form();
    world.clock.advance(1);
    const [nextKey, nextStamp] = await form();
    expect([key, stamp]).toEqual([expect.any(String), expect.any(String)]);
    expect([nextKey === key, nextStamp === stamp]).toEqual([false, false]);
  });
});
