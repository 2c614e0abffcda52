import { html, raw } from 'hono/html';
import { type Locale, locales } from '#words/say.ts';
import type { Html } from './page.ts';

/** The addresses of one page in each language, and the one for everybody else. */
export type Alternates = Partial<Record<Locale | 'x-default', string>>;

export const alternateLinks = (alternates: Alternates): Html[] =>
  Object.entries(alternates).map(
    ([language, address]) => html`<link rel="alternate" hreflang="${language}" href="${address}">`,
  );

/** Of a page and its other language; whoever reads neither gets the English one. */
export function alternatesOf(locale: Locale, canonical: string, inOther: string): Alternates {
  const other = locales.find((candidate) => candidate !== locale) ?? locale;
  const both = { [locale]: canonical, [other]: new URL(inOther, canonical).href };
  return { en: both.en ?? canonical, es: both.es ?? canonical, 'x-default': both.en ?? canonical };
}

const territories: Record<Locale, string> = { en: 'en_US', es: 'es_US' };

/** What other sites show of a page when somebody passes its address on. */
export interface Shared {
  type: 'article' | 'website';
  locale: Locale;
  title: string;
  description: string;
  address: string;
  siteName: string;
  /** Its address, whole. */
  image?: string | undefined;
  inOther?: Locale | undefined;
  publishedAt?: string | undefined;
  modifiedAt?: string | undefined;
}

export function sharedTags(shared: Shared): Html[] {
  const properties: Record<string, string | undefined> = {
    'og:type': shared.type,
    'og:site_name': shared.siteName,
    'og:locale': territories[shared.locale],
    'og:locale:alternate': shared.inOther && territories[shared.inOther],
    'og:title': shared.title,
    'og:description': shared.description || undefined,
    'og:url': shared.address,
    'og:image': shared.image,
    'article:published_time': shared.publishedAt,
    'article:modified_time': shared.modifiedAt,
  };
  const told = Object.entries(properties).filter(([, content]) => content !== undefined);
  return [
    ...told.map(([property, content]) => html`<meta property="${property}" content="${content}">`),
    // Title, description and picture are taken from the lines above.
    html`<meta name="twitter:card" content="${shared.image ? 'summary_large_image' : 'summary'}">`,
  ];
}

/** Data for machines. Nothing in it can end the block or begin another: what HTML would read as a sign is spelled out. */
export const dataBlock = (data: unknown): Html =>
  html`<script type="application/ld+json">${raw(
    JSON.stringify(data).replace(
      /[<>&\u2028\u2029]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  )}</script>`;
