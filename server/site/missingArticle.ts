import { html } from 'hono/html';
import type { Locale } from '#words/say.ts';
import { articlePath } from './articlePath.ts';
import type { Listed } from './articleStore.ts';
import type { Clinic } from './clinic.ts';
import type { Html } from './page.ts';
import { noticePage } from './requestPage.ts';
import { siteWords } from './siteWords.ts';

interface Missing {
  locale: Locale;
  /** Readers could see it once. */
  wasRead: boolean;
  others: readonly Listed[];
  clinic: Clinic;
}

const instead = (
  others: readonly Listed[],
  locale: Locale,
): Html => html`<section aria-labelledby="site-instead">
        <h2 id="site-instead">${siteWords[locale].missing.instead}</h2>
        <ul>${others.map(
          ({ slug, title, summary }) =>
            html`<li><a href="${articlePath(slug)}">${title}</a><br><span class="site-small">${summary}</span></li>`,
        )}</ul>
      </section>`;

/** No article is here, or none any more: said plainly, with what may help in its place. */
export function missingArticle({ locale, wasRead, others, clinic }: Missing): Html {
  const { title, text, goneTitle, goneText } = siteWords[locale].missing;
  const said = wasRead ? { title: goneTitle, text: goneText } : { title, text };
  const more = others.length > 0 ? { more: instead(others, locale) } : {};
  return noticePage({ locale, ...said, ...more }, clinic);
}
