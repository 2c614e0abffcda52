import { html } from 'hono/html';
import { dayParts } from '#domain/preferredTime.ts';
import type { Fault } from '#domain/problem.ts';
import type { VisitAnswer } from '#domain/visitAnswers.ts';
import { problems as en } from '#words/en/problems.ts';
import { problems as es } from '#words/es/problems.ts';
import { type Locale, type Messages, say } from '#words/say.ts';
import type { Clinic } from './clinic.ts';
import { emergencyNote } from './emergency.ts';
import { checkBoxes, type Fields, fieldId, messageField } from './fields.ts';
import type { Html } from './page.ts';
import { siteWords } from './siteWords.ts';
import { type Typed, weekDays } from './typedForm.ts';
import type { ShownVisit, VisitState } from './visitStore.ts';
import { visitWords } from './visitWords.ts';

const problemWords: Record<Locale, Messages> = { en, es };

export interface VisitForms {
  locale: Locale;
  clinic: Clinic;
  shown: ShownVisit;
  state: VisitState;
  /** Where the page is, without a question. */
  path: string;
  stamp: string;
  /** What it shows, so that a press on an old page is known as one. */
  seen: string;
  typed: Typed;
  faults: Partial<Record<'note' | 'reason', Fault>>;
  /** A sentence about the whole, where no single field is at fault. */
  trouble?: string;
}

const fieldsOf = ({ typed, faults, locale }: VisitForms): Fields => {
  const sentences = Object.entries(faults).map(([name, { key, args }]) => [
    name,
    say(problemWords[locale], `fields.${key}`, args),
  ]);
  return {
    typed,
    faults: Object.fromEntries(sentences) as Fields['faults'],
    first: faults.note ? 'note' : faults.reason ? 'reason' : undefined,
    optional: visitWords[locale].optional,
  };
};

/** One thing to do, with its button; a scanner that only opens the page does none of them. */
const form = ({ path, locale, stamp, seen }: VisitForms, answer: VisitAnswer, inner: Html): Html =>
  html`<form class="site-form" method="post" action="${path}${locale === 'es' ? '?lang=es' : ''}" novalidate>
        <input type="hidden" name="lang" value="${locale}">
        <input type="hidden" name="stamp" value="${stamp}">
        <input type="hidden" name="seen" value="${seen}">
        <input type="hidden" name="answer" value="${answer}">
        ${inner}
      </form>`;

const button = (label: string, isQuiet = false): Html =>
  html`<button type="submit"${isQuiet ? html` class="is-quiet"` : ''}>${label}</button>`;

const folded = (title: string, isOpen: boolean, inner: Html): Html =>
  html`<details class="site-more"${isOpen ? html` open` : ''}>
      <summary>${title}</summary>
      ${inner}
    </details>`;

const moveForm = (view: VisitForms, fields: Fields): Html => {
  const words = visitWords[view.locale].move;
  const { days, parts } = siteWords[view.locale].request;
  const isOpen = view.typed.get('answer') === 'move';
  const title = view.shown.visit.moveAskedAt ? words.again : words.title;
  return folded(
    title,
    isOpen,
    form(
      view,
      'move',
      html`<p>${words.lead}</p>
        <fieldset>
          <legend>${words.days}</legend>
          <div class="site-boxes">${checkBoxes(
            fields,
            'day',
            weekDays.map((id) => ({ id, name: days[id] })),
          )}</div>
          <div class="site-boxes">${checkBoxes(
            fields,
            'part',
            dayParts.map((id) => ({ id, name: parts[id] })),
          )}</div>
        </fieldset>
        ${messageField(fields, { name: 'note', label: words.note, hint: words.hint })}
        ${button(words.button)}`,
    ),
  );
};

const cancelForm = (view: VisitForms, fields: Fields): Html => {
  const words = visitWords[view.locale].cancel;
  return folded(
    words.title,
    view.typed.get('answer') === 'cancel',
    form(
      view,
      'cancel',
      html`<p>${words.lead}</p>
        ${messageField(fields, { name: 'reason', label: words.reason, hint: words.hint, required: true })}
        ${button(words.button)}`,
    ),
  );
};

/** What stands in the way, said at once and linked to where it stands. */
const summary = ({ trouble, faults }: VisitForms, fields: Fields): Html | '' => {
  if (trouble) return html`<div class="site-faults" role="alert"><p>${trouble}</p></div>`;
  const [name] = Object.keys(faults) as (keyof typeof faults)[];
  if (!name) return '';
  return html`<div class="site-faults" role="alert"><p><a href="#${fieldId(name)}">${fields.faults[name]}</a></p></div>`;
};

const offerForms = (view: VisitForms): Html => {
  const words = visitWords[view.locale].offer;
  return html`<h2>${words.take}</h2>
      ${form(view, 'accept', button(words.accept))}
      ${form(view, 'decline', html`${button(words.decline, true)}<p class="site-hint">${words.declineHint}</p>`)}`;
};

/** Before every button stands what this page is not for. */
export const visitForms = (view: VisitForms): Html => {
  const { locale, clinic, shown, state } = view;
  const words = visitWords[locale];
  const fields = fieldsOf(view);
  const { confirmedAt, moveAskedAt } = shown.visit;
  const asksToConfirm = !confirmedAt && !moveAskedAt;
  return html`<div class="site-answers">
      ${summary(view, fields)}
      ${emergencyNote(locale, clinic)}
      ${
        state === 'offered'
          ? offerForms(view)
          : html`${asksToConfirm ? html`<h2>${words.confirm.title}</h2>${form(view, 'confirm', button(words.confirm.button))}` : ''}
      ${moveForm(view, fields)}
      ${cancelForm(view, fields)}`
      }
    </div>`;
};
