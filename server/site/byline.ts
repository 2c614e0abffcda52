import { html } from 'hono/html';
import { isClinical } from '#domain/article.ts';
import type { Locale } from '#words/say.ts';
import type { LiveArticle } from './articleStore.ts';
import type { Html } from './page.ts';
import { fill, siteWords } from './siteWords.ts';

const dateFormats = { en: 'en-US', es: 'es-US' };

export const longDate = (locale: Locale, date: Date): string =>
  new Intl.DateTimeFormat(dateFormats[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(date);

const nameOf = ({ name, credentials }: NonNullable<LiveArticle['reviewer']>): string =>
  [name, credentials].filter(Boolean).join(', ');

/** Only medical advice owes its readers a clinician's name; of anything else its day says enough. */
function reviewed({ language, kind, reviewer, reviewedAt }: LiveArticle): string {
  const words = siteWords[language].article;
  if (reviewer && reviewedAt)
    return fill(words.reviewed, { name: nameOf(reviewer), date: longDate(language, reviewedAt) });
  return isClinical({ kind }) ? words.notReviewed : '';
}

function nextReview({ language, nextReviewAt }: LiveArticle, today: string): string {
  if (!nextReviewAt) return '';
  const words = siteWords[language].article;
  const date = longDate(language, new Date(nextReviewAt));
  return fill(nextReviewAt < today ? words.reviewWasDue : words.nextReview, { date });
}

function published({ language, publishedAt, firstPublishedAt }: LiveArticle): string {
  if (!publishedAt) return '';
  const words = siteWords[language].article;
  const [first, last] = [firstPublishedAt ?? publishedAt, publishedAt].map((at) => longDate(language, at));
  return first === last
    ? fill(words.published, { date: first ?? '' })
    : fill(words.updated, { first: first ?? '', date: last ?? '' });
}

/** Who answers for the text and since when: what makes it worth trusting, right under its title. */
export function byline(article: LiveArticle, today: string): Html {
  const lines = [reviewed(article), nextReview(article, today), published(article)].filter(Boolean);
  if (lines.length === 0) return html``;
  return html`<p class="site-small">${lines.map((line, index) => html`${index > 0 ? html`<br>` : ''}${line}`)}</p>`;
}
