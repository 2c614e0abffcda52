import { html } from 'hono/html';
import { readEmail } from '#domain/email.ts';
import { dayParts } from '#domain/preferredTime.ts';
import { patientTypes } from '#domain/request.ts';
import type { Options } from '#server/requests/publicApi.ts';
import { problems as en } from '#words/en/problems.ts';
import { problems as es } from '#words/es/problems.ts';
import { type Locale, type Messages, say } from '#words/say.ts';
import { type Clinic, shownPhone } from './clinic.ts';
import { emergencyNote } from './emergency.ts';
import {
  checkBoxes,
  checkField,
  type Fields,
  faultLine,
  fieldId,
  messageField,
  selectField,
  textField,
} from './fields.ts';
import type { Html } from './page.ts';
import { patientLanguages } from './patientLanguages.ts';
import { fill, siteWords } from './siteWords.ts';
import { type FormFaults, fieldOrder, type Typed, weekDays } from './typedForm.ts';

const problemWords: Record<Locale, Messages> = { en, es };

export interface FormView {
  locale: Locale;
  clinic: Clinic;
  options: Options;
  typed: Typed;
  faults: FormFaults;
  /** A sentence about the whole, where no single field is at fault. */
  trouble?: string;
  /** Makes sending this very form twice one request. */
  formKey: string;
  stamp: string;
  /** Where it is sent instead, to be looked at and not kept. */
  action?: string;
}

function fieldsOf({ typed, faults, locale }: FormView): Fields {
  const sentences = Object.entries(faults).map(([name, { key, args }]) => [
    name,
    say(problemWords[locale], `fields.${key}`, args),
  ]);
  return {
    typed,
    faults: Object.fromEntries(sentences) as Fields['faults'],
    first: fieldOrder.find((name) => name in faults),
    optional: siteWords[locale].request.optional,
  };
}

/** What must be looked at, said at once and linked to where it stands. */
function summary({ locale, trouble }: FormView, { faults }: Fields): Html | '' {
  const words = siteWords[locale].request;
  if (trouble) return html`<div class="site-faults" role="alert"><p>${trouble}</p></div>`;
  const faulty = fieldOrder.filter((name) => faults[name]);
  if (faulty.length === 0) return '';
  const lead = faulty.length === 1 ? words.faults.one : fill(words.faults.many, { count: faulty.length });
  return html`<div class="site-faults" role="alert">
      <p><strong>${lead}</strong></p>
      <ul>${faulty.map((name) => html`<li><a href="#${fieldId(name)}">${faults[name]}</a></li>`)}</ul>
      <p>${words.kept}</p>
    </div>`;
}

function emailHint(typed: Typed, template: string): string {
  const read = readEmail(typed.get('email'));
  return typeof read === 'object' && read.suggestion ? fill(template, { suggestion: read.suggestion }) : '';
}

const needed = ({ locale, options, typed }: FormView, fields: Fields): Html => {
  const words = siteWords[locale].request;
  const types = patientTypes.map((id) => ({ id, name: words.patientTypes[id] }));
  return html`<fieldset>
      <legend>${words.you}</legend>
      <div class="site-pair">
        ${textField(fields, { name: 'firstName', label: words.firstName, required: true }, { autocomplete: 'given-name' })}
        ${textField(fields, { name: 'lastName', label: words.lastName, required: true }, { autocomplete: 'family-name' })}
      </div>
      ${textField(fields, { name: 'phone', label: words.phone, hint: words.phoneHint, required: true }, { type: 'tel', autocomplete: 'tel' })}
      ${textField(fields, { name: 'email', label: words.email, required: true }, { type: 'email', autocomplete: 'email', spellcheck: 'false' })}
      <p class="site-hint" role="status" data-suggestion="${words.emailSuggestion}">${emailHint(typed, words.emailSuggestion)}</p>
    </fieldset>
    <fieldset>
      <legend>${words.visit}</legend>
      ${selectField(fields, { name: 'patientType', label: words.patientType, required: true }, types, words.choose)}
      ${selectField(fields, { name: 'locationId', label: words.locationId, required: true }, options.locations, words.choose)}
      ${selectField(fields, { name: 'serviceId', label: words.serviceId, hint: words.serviceHint, required: true }, options.services, words.choose)}
      ${messageField(fields, { name: 'message', label: words.message, hint: words.messageHint })}
    </fieldset>`;
};

const extras = ['day', 'part', 'language', 'interpreter', 'askedByName', 'askedByRelationship'];
const extraFaults = [
  'preferredTimes',
  'language',
  'interpreter',
  'askedByName',
  'askedByRelationship',
] as const;

/** What helps and nobody must fill in; folded away until it is used. */
const helpful = (view: FormView, fields: Fields): Html => {
  const { locale, clinic, typed } = view;
  const words = siteWords[locale].request;
  const isOpen = extras.some((name) => typed.get(name)) || extraFaults.some((name) => fields.faults[name]);
  const opens = weekDays.filter((_day, index) =>
    clinic.places.some(({ hours }) => hours.some(({ weekday }) => weekday === (index + 1) % 7)),
  );
  return html`<details class="site-more"${isOpen ? html` open` : ''}>
      <summary>${words.more} <span class="site-optional">(${words.optional})</span></summary>
      <fieldset id="${fieldId('preferredTimes')}">
        <legend>${words.callTimes}</legend>
        <p class="site-hint">${words.callTimesHint}</p>
        ${faultLine(fields, 'preferredTimes')}
        <div class="site-boxes">${checkBoxes(
          fields,
          'day',
          opens.map((id) => ({ id, name: words.days[id] })),
        )}</div>
        <div class="site-boxes">${checkBoxes(
          fields,
          'part',
          dayParts.map((id) => ({ id, name: words.parts[id] })),
        )}</div>
      </fieldset>
      ${selectField(fields, { name: 'language', label: words.language }, patientLanguages, words.choose)}
      ${checkField(fields, { name: 'interpreter', label: words.interpreter })}
      <fieldset>
        <legend>${words.someoneElse}</legend>
        <p class="site-hint">${words.someoneElseHint}</p>
        <div class="site-pair">
          ${textField(fields, { name: 'askedByName', label: words.askedByName }, { autocomplete: 'off' })}
          ${textField(fields, { name: 'askedByRelationship', label: words.askedByRelationship }, { autocomplete: 'off' })}
        </div>
      </fieldset>
    </details>`;
};

/** Hidden: the page's language, the article, and what tells a second sending and a machine. */
const unseen = ({ locale, typed, formKey, stamp }: FormView): Html => {
  const slug = typed.get('articleSlug');
  return html`<input type="hidden" name="lang" value="${locale}">
      ${slug ? html`<input type="hidden" name="articleSlug" value="${slug}">` : ''}
      <input type="hidden" name="formKey" value="${formKey}">
      <input type="hidden" name="stamp" value="${stamp}">
      <div class="site-unseen" aria-hidden="true">
        <label>${siteWords[locale].request.trap} <input name="topic" tabindex="-1" autocomplete="off"></label>
      </div>`;
};

/** The form as it stands beside an article and on its own page, empty or with what was typed. */
export const requestForm = (view: FormView): Html => {
  const { locale, clinic } = view;
  const words = siteWords[locale].request;
  const fields = fieldsOf(view);
  const notSent = fill(words.notSent, { phone: shownPhone(clinic) });
  const action = view.action ?? `/site/request${locale === 'es' ? '?lang=es' : ''}`;
  return html`<form class="site-form" method="post" action="${action}" novalidate data-sending="${words.sending}" data-not-sent="${notSent}">
      ${summary(view, fields)}
      ${emergencyNote(locale, clinic)}
      <p class="site-hint">${words.required}</p>
      ${unseen(view)}
      ${needed(view, fields)}
      ${helpful(view, fields)}
      ${checkField(fields, { name: 'textConsent', label: words.textConsent })}
      <p class="site-hint">${words.privacy}</p>
      <button type="submit">${words.send}</button>
      <p class="site-state" role="status"></p>
    </form>`;
};
