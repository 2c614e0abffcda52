import * as z from 'zod';
import { checklist } from './checklist.ts';
import { instant } from './instant.ts';
import { requestAfterAppointment } from './moves.ts';
import { line } from './text.ts';

/** FHIR Appointment.status; `pending` is a hold that expires. */
export const appointmentStatuses = [
  'pending',
  'booked',
  'arrived',
  'checked-in',
  'fulfilled',
  'cancelled',
  'noshow',
  'waitlist',
  'entered-in-error',
] as const;
export type AppointmentStatus = (typeof appointmentStatuses)[number];

/** The only moves an appointment may make; nothing is deleted. */
export const appointmentMoves: Record<AppointmentStatus, readonly AppointmentStatus[]> = {
  pending: ['cancelled'],
  booked: ['arrived', 'checked-in', 'noshow', 'cancelled', 'entered-in-error'],
  arrived: ['checked-in', 'fulfilled', 'booked', 'cancelled', 'entered-in-error'],
  'checked-in': ['fulfilled', 'arrived', 'cancelled', 'entered-in-error'],
  fulfilled: ['checked-in', 'entered-in-error'],
  cancelled: [],
  noshow: ['arrived', 'booked', 'entered-in-error'],
  waitlist: ['cancelled'],
  'entered-in-error': [],
};

/** What comes next in a visit that goes as planned. */
export const nextStep: Partial<Record<AppointmentStatus, AppointmentStatus>> = {
  booked: 'arrived',
  arrived: 'checked-in',
  'checked-in': 'fulfilled',
};

/** After these the visit is not where it was, so something must become of its request. */
const takenAwayStatuses = ['cancelled', 'noshow', 'entered-in-error'] as const;
export type TakenAway = (typeof takenAwayStatuses)[number];
export const isTakenAway = (status: AppointmentStatus): status is TakenAway =>
  (takenAwayStatuses as readonly string[]).includes(status);

/** These say why. */
export const reasonedStatuses: readonly AppointmentStatus[] = ['cancelled', 'entered-in-error'];

/** Another time can be found for these. */
export const movableStatuses: readonly AppointmentStatus[] = ['pending', 'booked', 'arrived'];

/** These keep the provider's time taken; the database's exclusion constraint names the same list. */
export const occupyingStatuses = ['pending', 'booked', 'arrived', 'checked-in', 'fulfilled'] as const;

export const isOccupying = (status: AppointmentStatus): boolean =>
  (occupyingStatuses as readonly string[]).includes(status);

/** A scheduled request has a live appointment while one of these stands. */
export const liveStatuses = ['booked', 'arrived', 'checked-in', 'fulfilled'] as const;

export const appointmentModes = ['in-person', 'video'] as const;

/** Who called a visit off. */
export const cancellers = ['patient', 'clinic', 'provider'] as const;
export type CancelledBy = (typeof cancellers)[number];

/** What became of a freed time that was offered to somebody who waits. */
export const offerStatuses = ['open', 'accepted', 'declined', 'expired', 'withdrawn'] as const;
export type OfferStatus = (typeof offerStatuses)[number];

/** Minutes before a visit at which a patient should be there. */
export const arriveMinutes = 15;

/** Minutes a hold keeps a slot. */
export const holdMinutes = 10;

const bookable = {
  serviceId: z.uuid(),
  providerId: z.uuid(),
  locationId: z.uuid(),
  startsAt: instant,
};

/** False where the patient is not to be written to about it; the desk tells them itself. */
export const tellPatient = z.boolean();

/** How long a visit may last, and in what steps. */
export const visitMinutes = { least: 5, most: 600, step: 5 } as const;

/** A visit made longer or shorter on purpose than its service is; the service's buffers stay around it. */
const minutes = z
  .int({ error: 'minutes.invalid' })
  .min(visitMinutes.least, { error: 'minutes.invalid' })
  .max(visitMinutes.most, { error: 'minutes.invalid' })
  .multipleOf(visitMinutes.step, { error: 'minutes.invalid' });

export const booking = z.strictObject({
  requestId: z.uuid(),
  ...bookable,
  minutes: minutes.optional(),
  holdId: z.uuid().nullish(),
  mode: z.enum(appointmentModes).optional(),
  agreedWith: line(120).nullish(),
  checklist: checklist.nullish(),
  overbooked: z.boolean().optional(),
  reason: line(500).nullish(),
  tellPatient: tellPatient.optional(),
});
export type Booking = z.infer<typeof booking>;

/** A step in the life of a visit; `requestTo` says what becomes of its request. */
export const appointmentMove = z.strictObject({
  to: z.enum(appointmentStatuses),
  reason: line(500).nullish(),
  cancelledBy: z.enum(cancellers).nullish(),
  requestTo: z.enum(requestAfterAppointment).nullish(),
  tellPatient: tellPatient.optional(),
});

/** Which of a day's visits stand in the chart system, told of many at once. */
export const chartMark = z.strictObject({
  ids: z.array(z.uuid()).min(1).max(500),
  inChart: z.boolean(),
});

/** What PUT may change: another time, length, provider or room for the same visit, and the desk's own marks. */
export const appointmentEdit = z
  .strictObject({
    ...bookable,
    minutes,
    mode: z.enum(appointmentModes),
    agreedWith: line(120).nullable(),
    checklist: checklist.nullable(),
    inChart: z.boolean(),
    overbooked: z.boolean(),
    reason: line(500).nullable(),
    tellPatient,
  })
  .partial();

export const appointmentReadOnly = [
  'id',
  'version',
  'requestId',
  'patientName',
  'endsAt',
  'status',
  'holdExpiresAt',
  'cancelledBy',
  'seriesId',
  'confirmedAt',
  'moveAskedAt',
  'moveAskedNote',
  'createdAt',
  'updatedAt',
] as const;

export const appointmentRecord = z.object({
  id: z.uuid(),
  version: z.int(),
  requestId: z.uuid(),
  patientName: z.string(),
  ...bookable,
  endsAt: instant,
  status: z.enum(appointmentStatuses),
  mode: z.enum(appointmentModes),
  holdExpiresAt: instant.nullable(),
  overbooked: z.boolean(),
  reason: z.string().nullable(),
  agreedWith: z.string().nullable(),
  checklist: checklist.nullable(),
  cancelledBy: z.enum(cancellers).nullable(),
  inChart: z.boolean(),
  seriesId: z.uuid().nullable(),
  confirmedAt: instant.nullable(),
  moveAskedAt: instant.nullable(),
  moveAskedNote: z.string().nullable(),
  createdAt: instant,
  updatedAt: instant,
});
export type Appointment = z.infer<typeof appointmentRecord>;
