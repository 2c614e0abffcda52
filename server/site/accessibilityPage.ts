import { html } from 'hono/html';
import type { Locale } from '#words/say.ts';
import type { Clinic } from './clinic.ts';
import { document, type Html, phoneLink } from './page.ts';
import { accessibilityWords, readingWords } from './siteWords.ts';

/** How our pages can be read and used, what we do not claim, and whom to call when they fail somebody. */
export function accessibilityPage(locale: Locale, clinic: Clinic): Html {
  const words = accessibilityWords[locale];
  const content = html`<div class="site-page site-narrow">
      <h1>${words.title}</h1>
      <p class="site-lead">${words.aim}</p>
      <h2>${words.settings}</h2>
      <p>${words.settingsText}</p>
      <p>${readingWords[locale].device}</p>
      <h2 id="ways">${words.ways}</h2>
      <p>${words.waysText} ${words.tell}</p>
      ${clinic.phone ? html`<p><strong>${phoneLink(clinic)}</strong><br>${clinic.hours[locale]}</p>` : ''}
      <h2>${words.limits}</h2>
      <p>${words.limitsText}</p>
    </div>`;
  const inOther = `/site/accessibility${locale === 'en' ? '?lang=es' : ''}`;
  return document(
    { locale, title: words.title, description: words.description, inOther, isIndexed: true, content },
    clinic,
  );
}
