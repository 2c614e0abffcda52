import { elementsNamed, readHtml } from '#domain/html/tree.ts';

/** Every address a text leads to, once, as it is written there. */
export const linksIn = (html: string): string[] => [
  ...new Set(elementsNamed(readHtml(html), 'a').flatMap(({ attributes }) => attributes.href ?? [])),
];

/** Shared texts that stand in this one. */
export const blocksIn = (html: string): string[] =>
  elementsNamed(readHtml(html), 'div').flatMap(({ attributes }) => attributes['data-block'] ?? []);

/** The article of ours a link leads to, by the address in it. */
export function slugIn(href: string, baseUrl: string): string | undefined {
  if (!URL.canParse(href, `${baseUrl}/site/articles/`)) return undefined;
  const { origin, pathname } = new URL(href, `${baseUrl}/site/articles/`);
  return origin === baseUrl ? /^\/site\/articles\/([a-z0-9-]+)\/?$/.exec(pathname)?.[1] : undefined;
}
