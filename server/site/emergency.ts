import { html } from 'hono/html';
import type { Locale } from '#words/say.ts';
import type { Clinic } from './clinic.ts';
import { type Html, phoneLink } from './page.ts';
import { siteWords } from './siteWords.ts';

/** The sentence, with the emergency number in it ready to be dialled. */
const dialled = (sentence: string): Html[] =>
  sentence
    .split(/(911|988)/)
    .map((part) => (/^(911|988)$/.test(part) ? html`<a href="tel:${part}">${part}</a>` : html`${part}`));

/** Stands before Send and on the thank-you page: what this form is not for, and how to reach a person. */
export const emergencyNote = (locale: Locale, clinic: Clinic): Html => {
  const { emergency, contact } = siteWords[locale];
  return html`<div class="site-emergency" role="note">
      <p><strong>${emergency.title}</strong> ${dialled(emergency.call911)} ${dialled(emergency.call988)}</p>
      <p>${emergency.notWatched} <strong>${contact.title}</strong> ${contact.text} ${phoneLink(clinic)} (${clinic.hours[locale]}).</p>
    </div>`;
};
