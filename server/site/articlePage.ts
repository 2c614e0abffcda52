import { html, raw } from 'hono/html';
import type { LiveCopy } from '#domain/article.ts';
import type { Locale } from '#words/say.ts';
import type { Listed, LiveArticle } from './articleStore.ts';
import type { Clinic } from './clinic.ts';
import { document, type Html } from './page.ts';
import { fill, languageNames, siteWords } from './siteWords.ts';

const dateFormats = { en: 'en-US', es: 'es-US' };

export const longDate = (locale: Locale, date: Date): string =>
  new Intl.DateTimeFormat(dateFormats[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(date);

export const articlePath = (slug: string): string => `/site/articles/${encodeURIComponent(slug)}`;

function reviewLine({ language, reviewer, reviewedAt, publishedAt }: LiveArticle): string {
  const words = siteWords[language].article;
  if (reviewedAt && reviewer)
    return fill(words.reviewed, { name: reviewer.name, date: longDate(language, reviewedAt) });
  if (reviewedAt) return fill(words.reviewedUnnamed, { date: longDate(language, reviewedAt) });
  return publishedAt ? fill(words.published, { date: longDate(language, publishedAt) }) : '';
}

/** The ids of the places in the text that cite a reference, in order. */
const citationsOf = (body: string, id: string): string[] =>
  [...body.matchAll(/<a\s[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => tag.includes(` href="#ref-${id}"`))
    .flatMap((tag) => / id="([^"]+)"/.exec(tag)?.[1] ?? []);

function references({ references: sources }: LiveCopy, body: string, locale: Locale): Html | '' {
  const words = siteWords[locale].article;
  if (sources.length === 0) return '';
  const back = (place: string, index: number): Html => {
    const label = index === 0 ? words.back : fill(words.backAgain, { place: index + 1 });
    return html` <a class="site-back" href="#${place}" aria-label="${label}">↑</a>`;
  };
  return html`<section class="site-references" aria-labelledby="site-references">
      <h2 id="site-references">${words.references}</h2>
      <ol>
        ${sources.map(
          ({ id, text, url, year }) =>
            html`<li id="ref-${id}">${text}${year ? html` ${String(year)}.` : ''}${
              url ? html` <a href="${url}">${url}</a>` : ''
            }${citationsOf(body, id).map(back)}</li>`,
        )}
      </ol>
    </section>`;
}

const related = (others: readonly Listed[], locale: Locale): Html | '' => {
  const words = siteWords[locale].article;
  return others.length === 0
    ? ''
    : html`<nav class="site-related" aria-labelledby="site-related">
      <h2 id="site-related">${words.related}</h2>
      <ul>${others.map(({ slug, title }) => html`<li><a href="${articlePath(slug)}">${title}</a></li>`)}</ul>
      <p><a href="/site/articles?lang=${locale}">${words.all}</a></p>
    </nav>`;
};

export interface ArticleView {
  article: LiveArticle;
  /** The text, cleaned for this page. */
  body: string;
  translation: Listed | undefined;
  others: readonly Listed[];
  clinic: Clinic;
  baseUrl: string;
  form: Html;
}

/** The article with its sources, and beside it the form that asks for an appointment. */
export function articlePage({
  article,
  body,
  translation,
  others,
  clinic,
  baseUrl,
  form,
}: ArticleView): Html {
  const { copy, language, liveSlug } = article;
  const words = siteWords[language];
  const canonical = `${baseUrl}${articlePath(liveSlug)}`;
  const content = html`<div class="site-columns">
      <div class="site-reading">
        <article class="site-article">
          <header>
            <h1>${copy.title}</h1>
            <p class="site-lead">${copy.summary}</p>
            <p class="site-small">${reviewLine(article)}</p>
            ${
              translation
                ? html`<p class="site-small">${words.article.alsoIn} <a href="${articlePath(translation.slug)}" lang="${translation.language}" hreflang="${translation.language}">${languageNames[translation.language]}: ${translation.title}</a></p>`
                : ''
            }
            <a class="site-jump" href="#site-request">${words.request.title}</a>
          </header>
          <div class="site-text">${raw(body)}</div>
          ${references(copy, body, language)}
          <p class="site-printed">${fill(words.article.printed, { clinic: clinic.name, address: canonical })}</p>
        </article>
        ${related(others, language)}
      </div>
      <section class="site-aside" aria-labelledby="site-request">
        <h2 id="site-request">${words.request.title}</h2>
        <p>${words.request.lead}</p>
        ${form}
      </section>
    </div>`;
  return document(
    {
      locale: language,
      title: copy.title,
      description: copy.summary,
      canonical,
      ...(translation ? { inOther: articlePath(translation.slug) } : {}),
      isIndexed: true,
      hasForm: true,
      content,
    },
    clinic,
  );
}
