import { html } from 'hono/html';
import { type Locale, locales } from '#words/say.ts';
import { articlePath } from './articlePath.ts';
import type { Listed } from './articleStore.ts';
import { longDate } from './byline.ts';
import type { Clinic } from './clinic.ts';
import { feedLink } from './feed.ts';
import { document, type Html } from './page.ts';
import { alternateLinks, sharedTags } from './pageHead.ts';
import { fill, languageNames, siteWords } from './siteWords.ts';

interface ListView {
  /** The language asked for; without one the list holds both, and the page speaks English. */
  language: Locale | undefined;
  articles: readonly Listed[];
  clinic: Clinic;
  baseUrl: string;
}

const item = (shown: Locale, { slug, language, title, summary, reviewedAt }: Listed): Html => {
  const words = siteWords[shown].articles;
  const lang = language === shown ? '' : html` lang="${language}"`;
  return html`<li${lang}>
      <h2><a href="${articlePath(slug)}">${title}</a></h2>
      <p>${summary}</p>
      <p class="site-small">${languageNames[language]}${
        reviewedAt
          ? html` · <span lang="${shown}">${fill(words.reviewedOn, { date: longDate(shown, reviewedAt) })}</span>`
          : ''
      }</p>
    </li>`;
};

const filter = (locale: Locale, language: Locale | undefined): Html => {
  const words = siteWords[locale].articles;
  const choices = [
    { at: '/site/articles', name: words.all, value: undefined, lang: '' as Html | '' },
    ...locales.map((value) => ({
      at: `/site/articles?lang=${value}`,
      name: languageNames[value],
      value,
      lang: html` lang="${value}"`,
    })),
  ];
  return html`<nav class="site-filter" aria-label="${words.filter}">
      <ul>${choices.map(
        ({ at, name, value, lang }) =>
          html`<li><a href="${at}"${lang}${value === language ? html` aria-current="page"` : ''}>${name}</a></li>`,
      )}</ul>
    </nav>`;
};

const headOf = (locale: Locale, clinic: Clinic, address: string, baseUrl: string): Html => {
  const { title, description } = siteWords[locale].articles;
  const list = `${baseUrl}/site/articles`;
  return html`${alternateLinks({ en: `${list}?lang=en`, es: `${list}?lang=es`, 'x-default': list })}
    ${feedLink(locale, clinic)}
    ${sharedTags({ type: 'website', locale, title, description, address, siteName: clinic.name })}`;
};

export function articleList({ language, articles, clinic, baseUrl }: ListView): Html {
  const locale = language ?? 'en';
  const words = siteWords[locale].articles;
  const path = language ? `/site/articles?lang=${language}` : '/site/articles';
  const content = html`<div class="site-page">
      <h1>${words.title}</h1>
      <p class="site-lead">${words.lead}</p>
      ${filter(locale, language)}
      ${articles.length === 0 ? html`<p>${words.none}</p>` : html`<ul class="site-list">${articles.map((article) => item(locale, article))}</ul>`}
    </div>`;
  return document(
    {
      locale,
      title: words.title,
      description: words.description,
      canonical: `${baseUrl}${path}`,
      inOther: `/site/articles?lang=${locale === 'en' ? 'es' : 'en'}`,
      isIndexed: true,
      head: headOf(locale, clinic, `${baseUrl}${path}`, baseUrl),
      content,
    },
    clinic,
  );
}
