import * as z from 'zod';
import { instant } from './instant.ts';
import { preferredTime } from './preferredTime.ts';
import {
  paperworkStates,
  patientTypes,
  payerTypes,
  priorities,
  requestSources,
  requestStatuses,
  turns,
} from './request.ts';

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
