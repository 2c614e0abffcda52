import { faultsOf } from '#domain/faults.ts';
import { dayParts, type PreferredTime, preferredDays } from '#domain/preferredTime.ts';
import type { Fault } from '#domain/problem.ts';
import { type PatientRequest, patientRequest } from '#domain/requestForms.ts';
import type { Locale } from '#words/say.ts';
import { siteWords } from './siteWords.ts';

/** What was typed, as the browser sent it. */
export type Typed = URLSearchParams;

/** The days of a week one can tick; `any` stands for none ticked. */
export const weekDays = preferredDays.filter((day) => day !== 'any');

/** Every ticked day with every ticked part; ticking one of the two alone leaves the other open. */
export function preferredTimes(typed: Typed): PreferredTime[] | null {
  const days = weekDays.filter((day) => typed.getAll('day').includes(day));
  const parts = dayParts.filter((part) => typed.getAll('part').includes(part));
  if (days.length === 0 && parts.length === 0) return null;
  const onDays = days.length === 0 ? (['any'] as const) : days;
  const atParts = parts.length === 0 ? dayParts : parts;
  return onDays.flatMap((day) => atParts.map((part) => ({ day, part })));
}

function askedBy(typed: Typed): unknown {
  const [name, relationship] = [typed.get('askedByName') ?? '', typed.get('askedByRelationship') ?? ''];
  if (name.trim() === '' && relationship.trim() === '') return null;
  return relationship.trim() === '' ? { name } : { name, relationship };
}

/** The names of the form's fields in the order in which they stand. */
export const fieldOrder = [
  'firstName',
  'lastName',
  'phone',
  'email',
  'patientType',
  'locationId',
  'serviceId',
  'message',
  'preferredTimes',
  'language',
  'interpreter',
  'askedByName',
  'askedByRelationship',
  'textConsent',
] as const;
export type FieldName = (typeof fieldOrder)[number];

const fieldsOfPaths: Record<string, FieldName> = {
  'askedBy.name': 'askedByName',
  'askedBy.relationship': 'askedByRelationship',
};

const fieldOf = (path: string): FieldName | undefined =>
  fieldsOfPaths[path] ?? fieldOrder.find((field) => field === path.split('.')[0]);

export type FormFaults = Partial<Record<FieldName, Fault>>;

/** Faults by the field of the form they belong to; a field keeps its first. */
export function formFaults(faults: Record<string, Fault>): FormFaults {
  const found: FormFaults = {};
  for (const [path, fault] of Object.entries(faults)) {
    const field = fieldOf(path);
    if (field) found[field] ??= fault;
  }
  return found;
}

/** The form by the same schema as the API's. */
export function readTyped(typed: Typed, locale: Locale): { values: PatientRequest } | { faults: FormFaults } {
  const read = patientRequest.safeParse(
    {
      firstName: typed.get('firstName'),
      lastName: typed.get('lastName'),
      phone: typed.get('phone'),
      email: typed.get('email'),
      patientType: typed.get('patientType'),
      locationId: typed.get('locationId'),
      serviceId: typed.get('serviceId'),
      message: typed.get('message'),
      preferredTimes: preferredTimes(typed),
      language: typed.get('language') || null,
      interpreter: typed.has('interpreter') || null,
      askedBy: askedBy(typed),
      // The wording is ours, as the page had it; a form cannot bring another.
      textConsent: typed.has('textConsent') ? { wording: siteWords[locale].request.textConsent } : null,
      articleSlug: typed.get('articleSlug')?.slice(0, 200) || null,
    },
    { reportInput: true },
  );
  return read.success ? { values: read.data } : { faults: formFaults(faultsOf(read.error)) };
}
