import { html } from 'hono/html';
import type { Html } from './page.ts';
import type { FieldName as RequestField, Typed } from './typedForm.ts';

/** Of the request, or of what a patient answers about a visit. */
type FieldName = RequestField | 'note' | 'reason';

/** What all fields of one drawn form share. */
export interface Fields {
  typed: Typed;
  /** Sentences by field. */
  faults: Partial<Record<FieldName, string>>;
  /** Gets the focus. */
  first: FieldName | undefined;
  /** Marks what may stay empty. */
  optional: string;
}

interface Field {
  name: FieldName;
  label: string;
  hint?: string;
  required?: boolean;
}

type Attributes = Record<string, string | true | undefined>;

const attributes = (given: Attributes): (Html | '')[] =>
  Object.entries(given).map(([name, value]) => {
    if (value === undefined) return '';
    return value === true ? html` ${name}` : html` ${name}="${value}"`;
  });

export const fieldId = (name: string): string => `field-${name}`;
const hintId = (name: string): string => `${fieldId(name)}-hint`;
const faultId = (name: string): string => `${fieldId(name)}-fault`;

/** What the browser may show again: characters that nobody sees, and that were refused, are left out. */
const shown = (text: string | null): string =>
  (text ?? '').replace(/[^\P{Cc}\n\t]|[\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, '');

function describing({ faults }: Fields, { name, hint }: Field): string | undefined {
  const ids = [...(faults[name] ? [faultId(name)] : []), ...(hint ? [hintId(name)] : [])];
  return ids.length === 0 ? undefined : ids.join(' ');
}

const shared = (fields: Fields, field: Field): Attributes => ({
  id: fieldId(field.name),
  name: field.name,
  required: field.required || undefined,
  'aria-invalid': fields.faults[field.name] ? 'true' : undefined,
  'aria-describedby': describing(fields, field),
  autofocus: fields.first === field.name || undefined,
});

const mark = (fields: Fields, { required }: Field): Html =>
  required
    ? html`&nbsp;<span class="site-mark" aria-hidden="true">*</span>`
    : html` <span class="site-optional">(${fields.optional})</span>`;

export const faultLine = ({ faults }: Fields, name: FieldName): Html | '' =>
  faults[name] ? html`<p class="site-fault" id="${faultId(name)}">${faults[name]}</p>` : '';

const hintLine = ({ name, hint }: Field): Html | '' =>
  hint ? html`<p class="site-hint" id="${hintId(name)}">${hint}</p>` : '';

const around = (fields: Fields, field: Field, control: Html): Html =>
  html`<div class="site-field${fields.faults[field.name] ? ' is-faulty' : ''}">
      <label for="${fieldId(field.name)}">${field.label}${mark(fields, field)}</label>
      ${hintLine(field)}${faultLine(fields, field.name)}
      ${control}
    </div>`;

export const textField = (fields: Fields, field: Field, more: Attributes = {}): Html =>
  around(
    fields,
    field,
    html`<input${attributes({ type: 'text', ...shared(fields, field), value: shown(fields.typed.get(field.name)), ...more })}>`,
  );

/** A line break after the tag belongs to HTML, not to the text; without it a text could lose its first one. */
export const messageField = (fields: Fields, field: Field): Html =>
  around(
    fields,
    field,
    html`<textarea${attributes({ ...shared(fields, field), rows: '5' })}>
${shown(fields.typed.get(field.name))}</textarea>`,
  );

export interface Choice {
  id: string;
  name: string;
  lang?: string;
}

export const selectField = (
  fields: Fields,
  field: Field,
  choices: readonly Choice[],
  empty?: string,
): Html => {
  const chosen = fields.typed.get(field.name);
  const option = ({ id, name, lang }: Choice): Html =>
    html`<option${attributes({ value: id, lang, selected: id === chosen || undefined })}>${name}</option>`;
  return around(
    fields,
    field,
    html`<select${attributes(shared(fields, field))}>${empty === undefined ? '' : option({ id: '', name: empty })}${choices.map(option)}</select>`,
  );
};

export const checkField = (fields: Fields, field: Field): Html =>
  html`<div class="site-field${fields.faults[field.name] ? ' is-faulty' : ''}">
      ${faultLine(fields, field.name)}
      <label class="site-check"><input${attributes({ type: 'checkbox', ...shared(fields, field), value: 'yes', checked: fields.typed.has(field.name) || undefined })}> <span>${field.label}</span></label>
    </div>`;

/** Boxes of one name, any number of them ticked. */
export const checkBoxes = ({ typed }: Fields, name: string, choices: readonly Choice[]): Html[] =>
  choices.map(
    ({ id, name: label }) =>
      html`<label class="site-check"><input${attributes({ type: 'checkbox', name, value: id, checked: typed.getAll(name).includes(id) || undefined })}> <span>${label}</span></label>`,
  );
