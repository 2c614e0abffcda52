import * as z from 'zod';
import { readEmail } from './email.ts';
import { instant, localDate } from './instant.ts';
import { readPhone } from './phone.ts';
import { preferredTime } from './preferredTime.ts';
import { deskSources, paperworkStates, patientTypes, payerTypes, priorities, turns } from './request.ts';
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
