import { html } from 'hono/html';
import type { Locale } from '#words/say.ts';
import type { Clinic } from './clinic.ts';
import { emergencyNote } from './emergency.ts';
import { document, type Html } from './page.ts';
import { type FormView, requestForm } from './requestForm.ts';
import { fill, siteWords } from './siteWords.ts';

const other = (locale: Locale): Locale => (locale === 'en' ? 'es' : 'en');

/** The form on a page of its own; `article` is the title of the one the patient comes from. */
export function requestPage(view: FormView, article: string | undefined): Html {
  const { locale, clinic, typed } = view;
  const words = siteWords[locale].request;
  const slug = typed.get('articleSlug');
  const query = new URLSearchParams({ lang: other(locale), ...(slug ? { article: slug } : {}) });
  const content = html`<div class="site-page site-narrow">
      <h1>${words.title}</h1>
      <p class="site-lead">${words.lead}</p>
      ${article ? html`<p class="site-small">${fill(words.about, { title: article })}</p>` : ''}
      ${requestForm(view)}
    </div>`;
  return document(
    {
      locale,
      title: words.title,
      description: words.description,
      inOther: `/site/request?${query}`,
      isIndexed: false,
      content,
    },
    clinic,
  );
}

/** The same page for every well-formed reference: nothing is looked up, so nothing can be found out. */
export function thanksPage(reference: string, locale: Locale, clinic: Clinic): Html {
  const words = siteWords[locale].thanks;
  const content = html`<div class="site-page site-narrow">
      <h1>${words.title}</h1>
      <p class="site-lead">${words.lead}</p>
      <p class="site-reference">${words.reference} <strong>${reference}</strong></p>
      <p>${words.keep} ${words.print}</p>
      ${emergencyNote(locale, clinic)}
      <p><a href="/site/articles?lang=${locale}">${words.next}</a></p>
    </div>`;
  const inOther = `/site/request/thanks/${reference}?lang=${other(locale)}`;
  return document({ locale, title: words.title, inOther, isIndexed: false, content }, clinic);
}

interface Notice {
  locale: Locale;
  title: string;
  text: string;
  /** A further line, smaller. */
  small?: string;
  /** What may help, before the ways on. */
  more?: Html;
}

/** Something is not here, or went wrong: said plainly, with a way on. */
export function noticePage({ locale, title, text, small, more }: Notice, clinic: Clinic): Html {
  const { nav } = siteWords[locale];
  const content = html`<div class="site-page site-narrow">
      <h1>${title}</h1>
      <p class="site-lead">${text}</p>
      ${small ? html`<p class="site-small">${small}</p>` : ''}
      ${more ?? ''}
      <ul>
        <li><a href="/site/articles?lang=${locale}">${nav.articles}</a></li>
        <li><a href="/site/request?lang=${locale}">${nav.request}</a></li>
      </ul>
    </div>`;
  return document({ locale, title, isIndexed: false, content }, clinic);
}
