import { html } from 'hono/html';
import { locales } from '#words/say.ts';
import { articlePath } from './articlePath.ts';
import type { Listed } from './articleStore.ts';
import type { Html } from './page.ts';

/** As many as one file may name. */
const mostAddresses = 50_000;

/** Every page engines should know (sitemaps.org), each article with its translation beside it. */
export function sitemap(articles: readonly Listed[], baseUrl: string): Html {
  const originalOf = ({ id, translationOf }: Listed): string => translationOf ?? id;
  const groups = new Map<string, Listed[]>();
  for (const article of articles) {
    const original = originalOf(article);
    groups.set(original, [...(groups.get(original) ?? []), article]);
  }
  const addressOf = ({ slug }: Listed): string => `${baseUrl}${articlePath(slug)}`;
  const alternates = (article: Listed): Html[] => {
    const group = groups.get(originalOf(article)) ?? [];
    if (group.length < 2) return [];
    const forAll = group.find(({ language }) => language === 'en') ?? article;
    return [
      ...group.map((one) => ({ hreflang: one.language as string, address: addressOf(one) })),
      { hreflang: 'x-default', address: addressOf(forAll) },
    ].map(
      ({ hreflang, address }) => html`<xhtml:link rel="alternate" hreflang="${hreflang}" href="${address}"/>`,
    );
  };
  const lists = ['/site/articles', ...locales.map((locale) => `/site/articles?lang=${locale}`)];
  return html`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${lists.map((path) => html`<url><loc>${baseUrl}${path}</loc></url>\n`)}${articles
  .slice(0, mostAddresses - lists.length)
  .map(
    (article) =>
      html`<url><loc>${addressOf(article)}</loc>${
        article.publishedAt ? html`<lastmod>${article.publishedAt.toISOString()}</lastmod>` : ''
      }${alternates(article)}</url>\n`,
  )}</urlset>
`;
}

/** Engines are welcome to what is written for everyone, and to nothing that is a patient's, a preview or the staff's. */
export const robots = (baseUrl: string): string => `User-agent: *
Disallow: /
Allow: /site/
Allow: /icon.svg
Allow: /sitemap.xml
Disallow: /site/request/
Disallow: /site/visit/
Disallow: /site/preview
Sitemap: ${baseUrl}/sitemap.xml
`;
