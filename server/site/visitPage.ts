import { html } from 'hono/html';
import { arriveMinutes } from '#domain/appointment.ts';
import { formatInstant } from '#domain/formatInstant.ts';
import { addMinutes, instantOf } from '#domain/instant.ts';
import type { Locale } from '#words/say.ts';
import { type Clinic, shownPhone } from './clinic.ts';
import { document, type Html, phoneLink } from './page.ts';
import { fill } from './siteWords.ts';
import { type VisitForms, visitForms } from './visitForms.ts';
import type { ShownVisit, VisitState } from './visitStore.ts';
import { visitWords } from './visitWords.ts';

export interface VisitView extends VisitForms {
  clinic: Clinic;
  shown: ShownVisit;
}

const row = (name: string, content: Html | string): Html =>
  html`<div><dt>${name}</dt><dd>${content}</dd></div>`;

/** Where to call about this visit: its place, or else the clinic. */
export const phoneOf = ({ location }: ShownVisit, clinic: Clinic): { phone: string } =>
  location.phone ? location : clinic;

const timeOf = (at: Date, zone: string, locale: Locale, style: 'full' | 'time'): string =>
  formatInstant(instantOf(at), zone, locale, style, style === 'full' ? visitWords[locale].zone : undefined);

const facts = ({ shown, clinic, locale }: VisitView): Html => {
  const { visit, location, provider, service } = shown;
  const words = visitWords[locale];
  const isVideo = visit.mode === 'video';
  const preparation = locale === 'es' ? service.preparationEs : service.preparation;
  const arrive = new Date(addMinutes(instantOf(visit.startsAt), -arriveMinutes));
  return html`<dl class="site-visit">
      ${row(words.when, html`<strong>${timeOf(visit.startsAt, location.zone, locale, 'full')}</strong>`)}
      ${isVideo ? '' : row(words.arrive, timeOf(arrive, location.zone, locale, 'time'))}
      ${row(words.where, isVideo ? words.byVideo : html`${location.name}<br>${location.address}`)}
      ${row(words.provider, provider.name)}
      ${preparation ? row(words.preparation, preparation) : ''}
      ${row(words.phone, phoneLink(phoneOf(shown, clinic)))}
    </dl>`;
};

const overWords: Record<
  Exclude<VisitState, 'booked' | 'offered'>,
  'past' | 'here' | 'cancelled' | 'offer'
> = {
  past: 'past',
  here: 'here',
  cancelled: 'cancelled',
  'offer-over': 'offer',
};

function over(view: VisitView, state: keyof typeof overWords): { title: string; content: Html } {
  const { locale, shown, clinic } = view;
  const { title, text } = visitWords[locale].over[overWords[state]];
  const said = fill(text, { phone: shownPhone(phoneOf(shown, clinic)) });
  return { title, content: html`<p class="site-lead">${said}</p>` };
}

const standing = ({ shown: { visit }, locale }: VisitView): Html | '' => {
  const words = visitWords[locale];
  const told = visit.moveAskedAt ? words.moveAsked : visit.confirmedAt ? words.confirmed : '';
  return told ? html`<p class="site-done" role="status">${told}</p>` : '';
};

function open(view: VisitView): { title: string; content: Html } {
  const { locale, shown, state } = view;
  const words = visitWords[locale];
  const { offer, location } = shown;
  const until = offer ? timeOf(offer.until, location.zone, locale, 'full') : '';
  return {
    title: state === 'offered' ? words.offerTitle : words.title,
    content: html`${state === 'offered' ? html`<p class="site-lead">${fill(words.offer.lead, { until })}</p>` : standing(view)}
      ${facts(view)}
      ${visitForms(view)}`,
  };
}

/** The page of one visit. Neither its address nor its title says anything of the patient. */
export function visitPage(view: VisitView): Html {
  const { locale, clinic, state, path } = view;
  const { title, content } = state === 'booked' || state === 'offered' ? open(view) : over(view, state);
  return document(
    {
      locale,
      title,
      inOther: `${path}?lang=${locale === 'en' ? 'es' : 'en'}`,
      isIndexed: false,
      content: html`<div class="site-page site-narrow">
      <h1>${title}</h1>
      ${content}
    </div>`,
    },
    clinic,
  );
}
