import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { style, wake } from '#server/site/inlined/inlined.ts';
import { aLiveArticle } from '#tests/articles.ts';
import { aDesk, type World } from '#tests/desk.ts';

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
