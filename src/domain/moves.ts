import type { Settings } from './clinic.ts';
import { endedStatuses, isOpen, openStatuses, type RequestStatus } from './request.ts';

/** The only moves a request may make. The screens draw buttons from it; the server refuses the rest. */
export const requestMoves: Record<RequestStatus, readonly RequestStatus[]> = {
  new: ['in-review', 'awaiting-clinician', 'duplicate', 'invalid', 'withdrawn'],
  'in-review': [
    'new',
    'awaiting-patient',
    'awaiting-clinician',
    'ready-to-schedule',
    'waitlisted',
    'declined',
    'redirected',
    'withdrawn',
    'duplicate',
    'invalid',
  ],
  'awaiting-patient': [
    'in-review',
    'awaiting-clinician',
    'ready-to-schedule',
    'waitlisted',
    'declined',
    'redirected',
    'withdrawn',
    'unreachable',
    'duplicate',
  ],
  'awaiting-clinician': [
    'in-review',
    'awaiting-patient',
    'ready-to-schedule',
    'waitlisted',
    'declined',
    'redirected',
    'withdrawn',
    'duplicate',
  ],
  'ready-to-schedule': [
    'in-review',
    'awaiting-patient',
    'awaiting-clinician',
    'waitlisted',
    'declined',
    'redirected',
    'withdrawn',
    'unreachable',
    'duplicate',
  ],
  waitlisted: [
    'in-review',
    'ready-to-schedule',
    'awaiting-patient',
    'awaiting-clinician',
    'declined',
    'redirected',
    'withdrawn',
    'unreachable',
    'duplicate',
  ],
  scheduled: ['in-review'],
  declined: ['in-review'],
  redirected: ['in-review'],
  withdrawn: ['in-review'],
  unreachable: ['in-review'],
  duplicate: ['in-review'],
  invalid: ['in-review'],
};

export const canMove = (from: RequestStatus, to: RequestStatus): boolean => requestMoves[from].includes(to);

/** What a clinician may answer to a hand-over; every other move is the desk's. */
export const clinicianAnswers = [
  'in-review',
  'ready-to-schedule',
  'awaiting-patient',
  'redirected',
  'declined',
] as const satisfies readonly RequestStatus[];

export const isReopening = (from: RequestStatus, to: RequestStatus): boolean => !isOpen(from) && isOpen(to);

/** Every ended status but `scheduled`, and every re-opening, is explained. */
export const needsReason = (from: RequestStatus, to: RequestStatus): boolean =>
  isReopening(from, to) || (!isOpen(to) && to !== 'scheduled');

/** Words to read first that nobody has read block these, and booking; never contact, never `redirected`. */
export const blockedByUnreadFlags: readonly RequestStatus[] = [
  'declined',
  'withdrawn',
  'unreachable',
  'duplicate',
  'invalid',
];

/** The steps a booking writes between where the request stands and `scheduled`. */
export const stepsToScheduled: Record<(typeof openStatuses)[number], readonly RequestStatus[] | 'refused'> = {
  new: ['in-review', 'ready-to-schedule', 'scheduled'],
  'in-review': ['ready-to-schedule', 'scheduled'],
  'awaiting-patient': ['ready-to-schedule', 'scheduled'],
  'awaiting-clinician': 'refused',
  'ready-to-schedule': ['scheduled'],
  waitlisted: ['ready-to-schedule', 'scheduled'],
};

/**
 * `unreachable` wants as many tries, on as many different days, as the clinic has set.
 * @param attemptDays the clinic day (`YYYY-MM-DD`) of every attempt that did not reach the patient
 */
export const isContactPolicyMet = (
  attemptDays: readonly string[],
  { contactTries, contactDays }: Pick<Settings, 'contactTries' | 'contactDays'>,
): boolean => attemptDays.length >= contactTries && new Set(attemptDays).size >= contactDays;

/** Where a request may be sent when its appointment is cancelled or missed; `scheduled` leaves it ended. */
export const requestAfterAppointment = [
  'in-review',
  'ready-to-schedule',
  'waitlisted',
  'awaiting-patient',
  'withdrawn',
  'scheduled',
] as const satisfies readonly (typeof openStatuses | typeof endedStatuses)[number][];
