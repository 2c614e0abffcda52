import { html } from 'hono/html';
import type { Locale } from '#words/say.ts';
import { articlePath } from './articlePath.ts';
import type { Listed } from './articleStore.ts';
import type { Clinic } from './clinic.ts';
import type { Html } from './page.ts';
import { fill, siteWords } from './siteWords.ts';

export const feedPath = (locale: Locale): string => `/site/feed.${locale}.xml`;

const titleOf = (locale: Locale, { name }: Clinic): string =>
  fill(siteWords[locale].articles.feed, { clinic: name });

export const feedLink = (locale: Locale, clinic: Clinic): Html =>
  html`<link rel="alternate" type="application/atom+xml" href="${feedPath(locale)}" title="${titleOf(locale, clinic)}">`;

const mostEntries = 50;

interface FeedView {
  locale: Locale;
  articles: readonly Listed[];
  clinic: Clinic;
  baseUrl: string;
}

/** The newest articles of a language for feed readers (Atom, RFC 4287); an article that moves stays the same entry. */
export function feed({ locale, articles, clinic, baseUrl }: FeedView): Html {
  const words = siteWords[locale].articles;
  const [newest] = articles;
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
  <id>${baseUrl}${feedPath(locale)}</id>
  <title>${titleOf(locale, clinic)}</title>
  <subtitle>${words.lead}</subtitle>
  <updated>${(newest?.publishedAt ?? new Date(0)).toISOString()}</updated>
  <author><name>${clinic.name}</name></author>
  <link rel="self" type="application/atom+xml" href="${baseUrl}${feedPath(locale)}"/>
  <link rel="alternate" type="text/html" hreflang="${locale}" href="${baseUrl}/site/articles?lang=${locale}"/>
  ${articles.slice(0, mostEntries).map(
    ({ id, slug, title, summary, publishedAt, firstPublishedAt }) => html`<entry>
    <id>urn:uuid:${id}</id>
    <title>${title}</title>
    <link rel="alternate" type="text/html" href="${baseUrl}${articlePath(slug)}"/>
    <published>${(firstPublishedAt ?? publishedAt ?? new Date(0)).toISOString()}</published>
    <updated>${(publishedAt ?? new Date(0)).toISOString()}</updated>
    <summary>${summary}</summary>
  </entry>
  `,
  )}</feed>
`;
}
