import { html, raw } from 'hono/html';
import type { Reading } from '#domain/readingSettings.ts';
import type { Locale } from '#words/say.ts';
import { articleData, type DataView } from './articleData.ts';
import { articlePath } from './articlePath.ts';
import type { Listed } from './articleStore.ts';
import { byline } from './byline.ts';
import { feedLink } from './feed.ts';
import { document, type Html } from './page.ts';
import { alternateLinks, alternatesOf, dataBlock, sharedTags } from './pageHead.ts';
import { fill, languageNames, siteWords } from './siteWords.ts';
import { sourceList } from './sources.ts';

export interface ArticleView extends DataView {
  others: readonly Listed[];
  /** The clinic's day. */
  today: string;
  form: Html;
  /** Shown to staff and reviewers only: says so on top, and is as somebody has set it who reads so. */
  preview?: { banner: Html; reading: Reading };
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

/** What search engines, feed readers and other sites are told; readers see the same on the page. */
function headOf(view: ArticleView, canonical: string): Html {
  const { article, body, translation, clinic } = view;
  const { copy, language, publishedAt, firstPublishedAt } = article;
  const shared = sharedTags({
    type: 'article',
    locale: language,
    title: copy.title,
    description: copy.summary,
    address: canonical,
    siteName: clinic.name,
    image: body.picture && new URL(body.picture, canonical).href,
    inOther: translation?.language,
    publishedAt: (firstPublishedAt ?? publishedAt)?.toISOString(),
    modifiedAt: publishedAt?.toISOString(),
  });
  return html`${translation ? alternateLinks(alternatesOf(language, canonical, articlePath(translation.slug))) : ''}
    ${feedLink(language, clinic)}
    ${shared}
    ${dataBlock(articleData(view))}`;
}

/** The article with its sources, and beside it the form that asks for an appointment. */
export function articlePage(view: ArticleView): Html {
  const { article, body, translation, others, clinic, baseUrl, today, form, preview } = view;
  const { copy, language, liveSlug, disclosure } = article;
  const words = siteWords[language];
  const canonical = `${baseUrl}${articlePath(liveSlug)}`;
  const content = html`<div class="site-columns">
      <div class="site-column">
        <article class="site-article">
          <header>
            <h1>${copy.title}</h1>
            ${copy.summary ? html`<p class="site-lead">${copy.summary}</p>` : ''}
            ${byline(article, today)}
            ${
              translation
                ? html`<p class="site-small">${words.article.alsoIn} <a href="${articlePath(translation.slug)}" lang="${translation.language}" hreflang="${translation.language}">${languageNames[translation.language]}: ${translation.title}</a></p>`
                : ''
            }
            <a class="site-jump" href="#site-request">${words.request.title}</a>
          </header>
          <div class="site-text">${raw(body.html)}</div>
          ${sourceList(copy, body, language)}
          ${disclosure ? html`<p class="site-disclosure site-small"><strong>${words.article.disclosure}</strong> ${disclosure}</p>` : ''}
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
      ...(preview ? preview : { canonical, head: headOf(view, canonical) }),
      ...(translation ? { inOther: articlePath(translation.slug) } : {}),
      isIndexed: !preview,
      content,
    },
    clinic,
  );
}
