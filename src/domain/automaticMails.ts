import type { TemplateField } from './templateText.ts';

interface Holds {
  inSubject: readonly TemplateField[];
  inBody: readonly TemplateField[];
}

/** A subject is read over shoulders and on locked screens: nothing of the patient, the visit or its reason. */
const inSubject = ['clinic', 'phone', 'location'] as const;

const ofVisit = [
  'firstName',
  'lastName',
  'clinic',
  'phone',
  'hours',
  'location',
  'address',
  'reference',
  'when',
  'arrive',
  'provider',
  'preparation',
  'link',
] as const;

/** Many visits in one mail: each has its own time, and its own page. */
const ofVisits = [
  'firstName',
  'lastName',
  'clinic',
  'phone',
  'hours',
  'location',
  'address',
  'reference',
  'visits',
  'preparation',
] as const;

/** The mails the desk writes by itself, and what each may hold. The reason for a visit is in none of them. */
export const automaticMails = {
  /** Holds nothing that was typed: whoever fills in the form would choose what a stranger reads. */
  receipt: { inSubject: [...inSubject, 'reference'], inBody: ['clinic', 'phone', 'hours', 'reference'] },
  confirmation: { inSubject, inBody: ofVisit },
  change: { inSubject, inBody: [...ofVisit, 'before'] },
  cancellation: { inSubject, inBody: ofVisit.filter((field) => field !== 'link') },
  reminder: { inSubject, inBody: ofVisit },
  offer: { inSubject, inBody: [...ofVisit, 'until'] },
  'series-confirmation': { inSubject, inBody: ofVisits },
  'series-change': { inSubject, inBody: ofVisits },
  'series-cancellation': { inSubject, inBody: ofVisits },
} as const satisfies Record<string, Holds>;

export type AutomaticMail = keyof typeof automaticMails;

export const isAutomatic = (key: string | null | undefined): key is AutomaticMail =>
  typeof key === 'string' && Object.hasOwn(automaticMails, key);
