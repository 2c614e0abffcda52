import * as z from 'zod';
import { readEmail } from './email.ts';
import { instant, localDate } from './instant.ts';
import { readPhone } from './phone.ts';
import { preferredTime } from './preferredTime.ts';
import {
  deskSources,
  paperworkStates,
  patientTypes,
  payerTypes,
  priorities,
  requestSources,
  requestStatuses,
  turns,
} from './request.ts';
import { filledLine, line, paragraphs } from './text.ts';

const absent = (input: unknown): boolean => input === undefined || input === null || input === '';

/** Nothing chosen and a choice that does not exist are different messages. */
const chosen = <const T extends readonly [string, ...string[]]>(choices: T, field: string) =>
  z.enum(choices, { error: ({ input }) => (absent(input) ? `${field}.missing` : `${field}.invalid`) });

const chosenId = (field: string) =>
  z.uuid({ error: ({ input }) => (absent(input) ? `${field}.missing` : `${field}.invalid`) });

/** As typed; read into E.164 and, where one was written, the extension. */
const phone = z
  .string({ error: ({ input }) => (absent(input) ? 'phone.missing' : 'phone.invalid') })
  .transform((typed, context) => {
    const read = readPhone(typed);
    if (typeof read === 'object') return read;
    context.addIssue({ code: 'custom', message: `phone.${read}` });
    return z.NEVER;
  });

const email = z
  .string({ error: ({ input }) => (absent(input) ? 'email.missing' : 'email.invalid') })
  .transform((typed, context) => {
    const read = readEmail(typed);
    if (typeof read === 'object') return read.address;
    context.addIssue({ code: 'custom', message: `email.${read}` });
    return z.NEVER;
  });

const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, { error: 'language.invalid' });

const askedBy = z.strictObject({
  name: filledLine(120, 'askedBy.missing'),
  relationship: line(60).optional(),
});

const patientFields = {
  firstName: filledLine(100, 'firstName.missing'),
  lastName: filledLine(100, 'lastName.missing'),
  phone,
  email,
  patientType: chosen(patientTypes, 'patientType'),
  locationId: chosenId('locationId'),
  serviceId: chosenId('serviceId'),
  message: paragraphs(5000).nullish(),
  preferredTimes: z.array(preferredTime).max(21).nullish(),
  language: languageTag.nullish(),
  interpreter: z.boolean().nullish(),
  askedBy: askedBy.nullish(),
};

/** What a patient sends from the public form. */
export const patientRequest = z.strictObject({
  ...patientFields,
  textConsent: z.strictObject({ wording: filledLine(1000, 'textConsent.missing') }).nullish(),
  articleSlug: line(200).nullish(),
});
export type PatientRequest = z.infer<typeof patientRequest>;

const staffFields = {
  phoneExtension: z
    .string()
    .regex(/^\d{1,7}$/, { error: 'phoneExtension.invalid' })
    .nullish(),
  articleSlug: line(200).nullish(),
  dateOfBirth: localDate.nullish(),
  chartNumber: line(40).nullish(),
  payerType: z.enum(payerTypes).nullish(),
  planName: line(120).nullish(),
  referral: z.enum(paperworkStates).nullish(),
  records: z.enum(paperworkStates).nullish(),
  authorization: z.enum(paperworkStates).nullish(),
  mayLeaveVoicemail: z.boolean().nullish(),
  mayText: z.boolean().nullish(),
  textConsent: z
    .strictObject({ at: instant.optional(), wording: filledLine(1000, 'textConsent.missing') })
    .nullish(),
  accessNeeds: paragraphs(1000).nullish(),
  preferredProviderId: z.uuid().nullish(),
  bookServiceId: z.uuid().nullish(),
  priority: z.enum(priorities).optional(),
};

/** What the desk types in for someone on the phone or at the counter: the same form, and what only staff know. */
export const deskRequest = z.strictObject({
  ...patientFields,
  ...staffFields,
  source: z.enum(deskSources).optional(),
});

/** What PUT may change; a field left out stays as it is. */
export const requestEdit = z
  .strictObject({
    ...patientFields,
    ...staffFields,
    dueAt: instant.nullable(),
    turn: z.enum(turns),
    snoozedUntil: instant.nullable(),
    nextTryAt: instant.nullable(),
    outcomeReason: line(500).nullable(),
  })
  .partial();
export type RequestEdit = z.infer<typeof requestEdit>;

/** In every record GET gives, ignored in PUT: changed by actions alone. */
export const requestReadOnly = [
  'id',
  'version',
  'reference',
  'createdAt',
  'updatedAt',
  'source',
  'status',
  'assigneeId',
  'clinicianId',
  'flags',
  'flagsReadAt',
  'flagsVersion',
  'repeats',
  'duplicateOf',
  'suspect',
  'appointmentId',
] as const;

const flag = z.object({
  group: z.enum(['A', 'B', 'C', 'D', 'E', 'F']),
  term: z.string(),
  start: z.int(),
  end: z.int(),
  negated: z.boolean(),
  weak: z.boolean(),
  /** The request merged into this one whose message it marks; absent for its own. */
  of: z.uuid().optional(),
});

export const requestRecord = z.object({
  id: z.uuid(),
  version: z.int(),
  reference: z.string(),
  createdAt: instant,
  updatedAt: instant,
  source: z.enum(requestSources),
  language: z.string().nullable(),
  firstName: z.string(),
  lastName: z.string(),
  phone: z.string(),
  phoneExtension: z.string().nullable(),
  email: z.string(),
  patientType: z.enum(patientTypes),
  locationId: z.uuid(),
  serviceId: z.uuid(),
  message: z.string().nullable(),
  preferredTimes: z.array(preferredTime).nullable(),
  articleSlug: z.string().nullable(),
  askedBy: z.object({ name: z.string(), relationship: z.string().optional() }).nullable(),
  dateOfBirth: z.string().nullable(),
  chartNumber: z.string().nullable(),
  payerType: z.enum(payerTypes).nullable(),
  planName: z.string().nullable(),
  referral: z.enum(paperworkStates).nullable(),
  records: z.enum(paperworkStates).nullable(),
  authorization: z.enum(paperworkStates).nullable(),
  mayLeaveVoicemail: z.boolean().nullable(),
  mayText: z.boolean().nullable(),
  textConsent: z.object({ at: instant, wording: z.string() }).nullable(),
  interpreter: z.boolean().nullable(),
  accessNeeds: z.string().nullable(),
  preferredProviderId: z.uuid().nullable(),
  bookServiceId: z.uuid().nullable(),
  status: z.enum(requestStatuses),
  priority: z.enum(priorities),
  assigneeId: z.uuid().nullable(),
  clinicianId: z.uuid().nullable(),
  dueAt: instant.nullable(),
  turn: z.enum(turns),
  snoozedUntil: instant.nullable(),
  nextTryAt: instant.nullable(),
  outcomeReason: z.string().nullable(),
  duplicateOf: z.uuid().nullable(),
  flags: z.array(flag),
  flagsReadAt: instant.nullable(),
  /** Which version of the word lists found the flags. */
  flagsVersion: z.string().nullable(),
  /** Others like it were there when it came, and nobody has told them apart yet. */
  repeats: z.boolean(),
  suspect: z.boolean(),
  appointmentId: z.uuid().nullable(),
});
export type AppointmentRequest = z.infer<typeof requestRecord>;
