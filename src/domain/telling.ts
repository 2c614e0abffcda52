import type { Appointment, AppointmentStatus } from './appointment.ts';

/** Seconds in which a change can be undone; its mail waits them out, so that nobody hears of what was taken back. */
export const undoSeconds = 20;

/** What a visit is to its patient. Another length, say, is the desk's affair. */
const toldFields = ['startsAt', 'providerId', 'locationId', 'mode'] as const;

type Told = Pick<Appointment, (typeof toldFields)[number]>;

/** Whether the patient would hear nothing new; what is not named stays as it was. */
export const isSameToPatient = (one: Told, other: Partial<Told>): boolean =>
  toldFields.every((field) => other[field] === undefined || other[field] === one[field]);

/** After these a patient who was told of the visit must hear that it is off. */
export const calledOff: readonly AppointmentStatus[] = ['cancelled', 'entered-in-error'];
