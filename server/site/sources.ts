import { html } from 'hono/html';
import type { LiveCopy } from '#domain/article.ts';
import type { Locale } from '#words/say.ts';
import type { DrawnBody } from './drawnBody.ts';
import type { Html } from './page.ts';
import { fill, siteWords } from './siteWords.ts';

/** What the text rests on, each with the way back to where it is cited. */
export function sourceList({ references }: LiveCopy, { places }: DrawnBody, locale: Locale): Html | '' {
  if (references.length === 0) return '';
  const words = siteWords[locale].article;
  const citationsOf = (source: string): string[] =>
    places.filter(({ to }) => to === `#ref-${source}`).map(({ id }) => id);
  const back = (place: string, index: number): Html => {
    const label = index === 0 ? words.back : fill(words.backAgain, { place: index + 1 });
    return html` <a class="site-back" href="#${place}" aria-label="${label}">↑</a>`;
  };
  return html`<section class="site-references" aria-labelledby="site-references">
      <h2 id="site-references">${words.references}</h2>
      <ol>
        ${references.map(
          ({ id, text, url, year }) =>
            html`<li id="ref-${id}">${text}${year ? html` ${String(year)}.` : ''}${
              url ? html` <a href="${url}">${url}</a>` : ''
            }${citationsOf(id).map(back)}</li>`,
        )}
      </ol>
    </section>`;
}
