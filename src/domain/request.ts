/** FHIR-like life of a request; the first six are open, the others ended (product.md, "Words"). */
export const openStatuses = [
  'new',
  'in-review',
  'awaiting-patient',
  'awaiting-clinician',
  'ready-to-schedule',
  'waitlisted',
] as const;

export const endedStatuses = [
  'scheduled',
  'declined',
  'redirected',
  'withdrawn',
  'unreachable',
  'duplicate',
  'invalid',
] as const;

export const requestStatuses = [...openStatuses, ...endedStatuses] as const;
export type RequestStatus = (typeof requestStatuses)[number];
export type OpenStatus = (typeof openStatuses)[number];

export const isOpen = (status: RequestStatus): status is OpenStatus =>
  (openStatuses as readonly string[]).includes(status);

/** FHIR request priorities, least urgent first; set by a person, never by the machine. */
export const priorities = ['routine', 'urgent', 'asap', 'stat'] as const;
export type Priority = (typeof priorities)[number];

export const patientTypes = ['new', 'returning'] as const;
export const requestSources = ['web', 'phone', 'walk-in', 'referral', 'import'] as const;
/** The sources a person at the desk may name; `web` and `import` are written by the machine. */
export const deskSources = ['phone', 'walk-in', 'referral'] as const;
export const turns = ['ours', 'patient'] as const;
export const paperworkStates = ['not-needed', 'needed', 'asked', 'received'] as const;
export const payerTypes = ['insurance', 'medicare', 'medicaid', 'self-pay', 'workers-comp', 'other'] as const;

export const contactChannels = ['phone', 'sms', 'email', 'in-person'] as const;
/** In the order of the keys 1 to 6 in a round of calls. */
export const contactOutcomes = [
  'reached',
  'no-answer',
  'voicemail',
  'left-message',
  'wrong-number',
  'call-back',
] as const;
export type ContactOutcome = (typeof contactOutcomes)[number];
/** The patient was on the line: no try that failed. */
export const reachedOutcomes = ['reached', 'call-back'] as const satisfies readonly ContactOutcome[];

/** What a person answers after reading the flagged words. */
export const flagOutcomes = [
  'called-patient',
  'asked-clinician',
  'sent-to-emergency-care',
  'not-relevant',
] as const;
