import { html, raw } from 'hono/html';
import { type Reading, readingSettingNames } from '#domain/readingSettings.ts';
import { type Locale, locales } from '#words/say.ts';
import { type Clinic, shownPhone } from './clinic.ts';
import { first, style, wake } from './inlined/inlined.ts';
import { accessibilityWords, languageNames, readingWords, siteWords } from './siteWords.ts';

export type Html = ReturnType<typeof html>;

/** A page of the public site, before its frame is put around it. */
export interface Page {
  locale: Locale;
  title: string;
  description?: string;
  /** The one address search engines should keep. */
  canonical?: string;
  /** The same page in the other language. */
  inOther?: string;
  isIndexed: boolean;
  /** More for those who do not look at the page: engines, feed readers, other sites. */
  head?: Html;
  /** Stands above everything else. */
  banner?: Html;
  /** Set for this page; without it, it is as the reader's own browser has it. */
  reading?: Reading;
  content: Html;
}

const other = (locale: Locale): Locale => locales.find((candidate) => candidate !== locale) ?? locale;

export const phoneLink = (place: { phone: string }): Html =>
  html`<a href="tel:${place.phone}">${shownPhone(place)}</a>`;

const languageLink = ({ locale, inOther }: Page): Html | '' => {
  const language = other(locale);
  return inOther === undefined
    ? ''
    : html`<a class="site-language" href="${inOther}" lang="${language}" hreflang="${language}">${languageNames[language]}</a>`;
};

/** The drawing of `/icon.svg`: a page that holds it waits for no file. */
const mark = html`<svg viewBox="0 0 64 64" width="32" height="32" aria-hidden="true"><rect width="64" height="64" rx="14" fill="#0f6b68"/><path d="M14 42a18 18 0 0 1 36 0Z" fill="#fff"/><rect x="10" y="45" width="44" height="6" rx="3" fill="#fff"/><path d="M32 11v10M27 16h10" stroke="#9ee0d6" stroke-width="4.5" stroke-linecap="round"/><path d="M21 38a11 11 0 0 1 6-8" fill="none" stroke="#0f6b68" stroke-width="3" stroke-linecap="round"/></svg>`;

const header = (page: Page, clinic: Clinic): Html => {
  const { nav } = siteWords[page.locale];
  const lang = page.locale === 'es' ? '?lang=es' : '';
  return html`<header class="site-header">
      <div class="site-bar">
        <a class="site-name" href="/site/articles${lang}">${mark}${clinic.name}</a>
        <nav class="site-nav" aria-label="${nav.label}">
          <a href="/site/articles${lang}">${nav.articles}</a>
          <a href="/site/request${lang}">${nav.request}</a>
        </nav>
        <div class="site-tools">
          ${languageLink(page)}
          <button type="button" class="site-reading-open" aria-expanded="false">${readingWords[page.locale].open}</button>
        </div>
      </div>
    </header>`;
};

const footer = ({ locale }: Page, clinic: Clinic): Html => {
  const words = siteWords[locale].footer;
  return html`<footer class="site-footer">
      <div class="site-bar">
        <section>
          <h2>${clinic.name}</h2>
          ${clinic.phone ? html`<p>${words.phone}: ${phoneLink(clinic)}<br>${words.hours}: ${clinic.hours[locale]}</p>` : ''}
          <p>${words.advice}</p>
          <p><a href="/site/accessibility${locale === 'es' ? '?lang=es' : ''}">${accessibilityWords[locale].title}</a></p>
        </section>
        <section>
          <h2>${words.places}</h2>
          <ul class="site-places">
            ${clinic.places.map((place) => html`<li><strong>${place.name}</strong><br>${place.address}<br>${phoneLink(place)}</li>`)}
          </ul>
        </section>
      </div>
    </footer>`;
};

const readingAttributes = (reading: Reading): Html[] =>
  readingSettingNames.flatMap((name) =>
    reading[name] ? [html` data-reading-${name.toLowerCase()}="${reading[name]}"`] : [],
  );

/** Where the reader's own settings hold, their script; where somebody else has set the page, that and no button. */
const readingParts = (reading: Reading | undefined): Html | '' => {
  if (!reading) return html`<script>${raw(first)}</script>`;
  return Object.keys(reading).length > 0 ? html`<link rel="stylesheet" href="/site/reading.css">` : '';
};

/** The whole document. */
export const document = (page: Page, clinic: Clinic): Html => {
  const { locale, title, description, canonical, isIndexed, head, banner, reading, content } = page;
  const words = siteWords[locale];
  return html`<!doctype html>
<html lang="${locale}"${reading ? readingAttributes(reading) : ''}>
  <head>
    <meta charset="utf-8">
    <title>${[title, clinic.name].filter(Boolean).join(' · ')}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    ${description ? html`<meta name="description" content="${description}">` : ''}
    ${isIndexed ? '' : html`<meta name="robots" content="noindex">`}
    ${canonical ? html`<link rel="canonical" href="${canonical}">` : ''}
    <link rel="icon" href="/icon.svg" type="image/svg+xml">
    <style>${raw(style)}</style>
    ${readingParts(reading)}
    <script>${raw(wake)}</script>
    ${head ?? ''}
  </head>
  <body>
    <a class="site-skip" href="#site-main">${words.skip}</a>
    ${banner ?? ''}
    ${header(page, clinic)}
    <main id="site-main" tabindex="-1">${content}</main>
    ${footer(page, clinic)}
  </body>
</html>
`;
};
