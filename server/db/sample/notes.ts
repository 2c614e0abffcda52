import type { contactOutcomes, endedStatuses } from '#domain/request.ts';

type ContactOutcome = (typeof contactOutcomes)[number];
type UnscheduledEnd = Exclude<(typeof endedStatuses)[number], 'scheduled'>;

/** What staff write on a request; none of it is clinical. */
export const staffNotes = [
  'Spoke with patient. Prefers mornings, can come at short notice.',
  'Has MRI on disc from last year. Asked her to bring it.',
  'Referral letter from family doctor arrived by fax, filed.',
  'Daughter helps with transport, needs a day\u2019s notice.',
  'Asked to be called by first name.',
  'Wants the same therapist as before. Fine with waiting a week for that.',
  'Needs ground-floor room. Noted under access needs.',
  'Plan asks for authorization before an injection. Form sent today.',
  'Records requested from previous clinic, they say five working days.',
  'Interpreter needed for the visit, phone interpreter is fine.',
  'Phone is shared with the family: say only that the clinic called.',
  'Patient wrote twice; the second message has the right number.',
  'Not sure which service fits. Asking a clinician before I call again.',
  'Offered two times next week, she will check with work and call back.',
  'Habla español. Prefiere que le llame Marisol.',
  'Read the words to read first together with the nurse on duty; patient called within ten minutes.',
] as const;

/** The question that goes with a hand-over to a clinician. */
export const clinicianQuestions = [
  'Mentions numbness in the groin. Is this same-day, and should she go to the emergency room?',
  'Second injection within three months. All right to book, or see you first?',
  'Asks for massage, takes blood thinners. Is that suitable?',
  'Fever since the procedure on Tuesday. What do I tell him?',
  'New patient consultation or nerve study first?',
  'Wants to come off pain medicine. Who in the team should see her?',
] as const;

/** Why a request ended, by the status it ended in. */
export const outcomeReasons: Record<UnscheduledEnd, readonly string[]> = {
  declined: [
    'Asks for a service we do not offer at any location.',
    'Patient is under 18; we see adults only.',
    'Plan does not cover us and patient does not wish to pay himself.',
  ],
  redirected: [
    'Sent to the emergency room after speaking with the clinician on duty.',
    'Dental cause likely; told to see a dentist first.',
    'Lives far away; gave names of two pain clinics near home.',
  ],
  withdrawn: [
    'Feels better, no longer needs a visit.',
    'Found an earlier appointment elsewhere.',
    'Moving out of state next month.',
  ],
  unreachable: [
    'Three calls on three days and one letter, no answer.',
    'Number out of service and e-mail came back.',
  ],
  duplicate: ['Same person wrote twice on the same evening.', 'Already booked from a telephone request.'],
  invalid: ['Advertising.', 'Test entry.', 'Wrong clinic; meant for an animal hospital.'],
};

/** Call notes, by how the call ended. */
export const callNotes: Record<ContactOutcome, readonly string[]> = {
  reached: [
    'Spoke, identity checked.',
    'Spoke with patient, will think about the times offered.',
    'Spoke, asked to be called again after work.',
  ],
  voicemail: ['Voicemail is full.', 'Left name and number only.'],
  'left-message': ['Daughter will pass it on.', 'Left word with the front office at work.'],
  'no-answer': ['Rang out.', 'Line busy twice.', 'No answer; will try in the preferred window.'],
  'call-back': ['At work; asked to be called after four.'],
  'wrong-number': ['Person who answered does not know the patient.'],
};

/** Why an appointment was called off. */
export const cancelReasons = [
  'Patient is ill with a cold.',
  'No ride to the clinic.',
  'Provider away at short notice; patient told by phone.',
  'Authorization has not arrived in time.',
  'Patient changed to another day.',
] as const;
