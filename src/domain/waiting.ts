import * as z from 'zod';
import { offerStatuses } from './appointment.ts';
import { instant, localDate } from './instant.ts';
import { preferredTime } from './preferredTime.ts';
import { priorities, requestStatuses } from './request.ts';
import { paragraphs } from './text.ts';

/**
 * `paused`: the request is elsewhere for now, and gets its place back when it is waitlisted again.
 * `ended`: the person has a time, or waits no longer.
 */
export const waitingStatuses = ['waiting', 'paused', 'ended'] as const;
export type WaitingStatus = (typeof waitingStatuses)[number];

const wishes = {
  serviceId: z.uuid(),
  /** Where and with whom; empty is anywhere, and anybody. */
  locationIds: z.array(z.uuid()).max(200),
  providerIds: z.array(z.uuid()).max(200),
  /** Local days at the place of the visit, both counted. */
  notBefore: localDate.nullable(),
  notAfter: localDate.nullable(),
  preferredTimes: z.array(preferredTime).max(21).nullable(),
  note: paragraphs(1000).nullable(),
};

/** What a request waits for; a field left out stays as it is. */
export const waitingEdit = z
  .strictObject(wishes)
  .partial()
  .refine(({ notBefore, notAfter }) => !notBefore || !notAfter || notBefore <= notAfter, {
    error: 'waiting.order',
    path: ['notAfter'],
  });
export type WaitingEdit = z.infer<typeof waitingEdit>;

/** Why an offered time was not taken, as far as it was said. */
export const declineReasons = [
  'other-time',
  'short-notice',
  'other-provider',
  'other-location',
  'found-elsewhere',
  'other',
] as const;
export type DeclineReason = (typeof declineReasons)[number];

export const offerRecord = z.object({
  id: z.uuid(),
  waitingId: z.uuid(),
  requestId: z.uuid(),
  appointmentId: z.uuid(),
  serviceId: z.uuid(),
  providerId: z.uuid(),
  locationId: z.uuid(),
  startsAt: instant,
  endsAt: instant,
  status: z.enum(offerStatuses),
  offeredAt: instant,
  until: instant,
  answeredAt: instant.nullable(),
  actorId: z.uuid().nullable(),
  reasonCode: z.enum(declineReasons).nullable(),
  reason: z.string().nullable(),
});
export type Offer = z.infer<typeof offerRecord>;

/** With what the desk needs to call: the rest stands in the request. */
export const waitingRecord = z.object({
  id: z.uuid(),
  version: z.int(),
  requestId: z.uuid(),
  ...wishes,
  status: z.enum(waitingStatuses),
  createdAt: instant,
  updatedAt: instant,
  patientName: z.string(),
  phone: z.string(),
  phoneExtension: z.string().nullable(),
  language: z.string(),
  priority: z.enum(priorities),
  requestStatus: z.enum(requestStatuses),
  /** Words to read first that nobody has read: no time can be booked before. */
  unread: z.boolean(),
  /** Newest first. */
  offers: z.array(offerRecord),
});
export type WaitingEntry = z.infer<typeof waitingRecord>;

export const waitingReadOnly = [
  'id',
  'version',
  'requestId',
  'status',
  'createdAt',
  'updatedAt',
  'patientName',
  'phone',
  'phoneExtension',
  'language',
  'priority',
  'requestStatus',
  'unread',
  'offers',
] as const;

/** Minutes for which a time may be kept for somebody. */
export const offerMinutes = z.int().min(10).max(2_880);
