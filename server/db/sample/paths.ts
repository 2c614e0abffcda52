import type { RequestStatus } from '#domain/request.ts';

/** How requests stand by their age in days: what is fresh is mostly untouched, what is old has ended. */
export const standings: readonly { under: number; weights: Partial<Record<RequestStatus, number>> }[] = [
  {
    under: 1,
    weights: {
      new: 62,
      'in-review': 22,
      'awaiting-patient': 6,
      'ready-to-schedule': 4,
      scheduled: 4,
      invalid: 2,
    },
  },
  {
    under: 3,
    weights: {
      new: 34,
      'in-review': 26,
      'awaiting-patient': 13,
      'awaiting-clinician': 4,
      'ready-to-schedule': 8,
      scheduled: 11,
      duplicate: 2,
      invalid: 2,
    },
  },
  {
    under: 7,
    weights: {
      new: 2,
      'in-review': 6,
      'awaiting-patient': 20,
      'awaiting-clinician': 6,
      'ready-to-schedule': 12,
      waitlisted: 7,
      scheduled: 38,
      redirected: 2,
      withdrawn: 2,
      duplicate: 3,
      invalid: 1,
    },
  },
  {
    under: 21,
    weights: {
      'in-review': 1,
      'awaiting-patient': 9,
      'awaiting-clinician': 2,
      'ready-to-schedule': 5,
      waitlisted: 7,
      scheduled: 50,
      declined: 4,
      redirected: 4,
      withdrawn: 7,
      unreachable: 4,
      duplicate: 3,
      invalid: 2,
    },
  },
  {
    under: Number.POSITIVE_INFINITY,
    weights: {
      waitlisted: 1,
      scheduled: 57,
      declined: 7,
      redirected: 6,
      withdrawn: 12,
      unreachable: 9,
      duplicate: 4,
      invalid: 4,
    },
  },
];

type Path = readonly RequestStatus[];

/** The ways a request gets where it stands, all from `new`; `repeat` holds a booking that came to nothing. */
export const paths: Record<RequestStatus, { plain: readonly Path[]; repeat: readonly Path[] }> = {
  new: { plain: [[]], repeat: [] },
  'in-review': {
    plain: [['in-review']],
    repeat: [['in-review', 'ready-to-schedule', 'scheduled', 'in-review']],
  },
  'awaiting-patient': {
    plain: [['in-review', 'awaiting-patient']],
    repeat: [['in-review', 'ready-to-schedule', 'scheduled', 'in-review', 'awaiting-patient']],
  },
  'awaiting-clinician': { plain: [['in-review', 'awaiting-clinician']], repeat: [] },
  'ready-to-schedule': {
    plain: [
      ['in-review', 'ready-to-schedule'],
      ['in-review', 'awaiting-patient', 'ready-to-schedule'],
      ['in-review', 'awaiting-clinician', 'ready-to-schedule'],
    ],
    repeat: [['in-review', 'ready-to-schedule', 'scheduled', 'in-review', 'ready-to-schedule']],
  },
  waitlisted: { plain: [['in-review', 'waitlisted']], repeat: [] },
  scheduled: {
    plain: [
      ['in-review', 'ready-to-schedule', 'scheduled'],
      ['in-review', 'ready-to-schedule', 'scheduled'],
      ['in-review', 'awaiting-patient', 'ready-to-schedule', 'scheduled'],
      ['in-review', 'awaiting-clinician', 'ready-to-schedule', 'scheduled'],
      ['in-review', 'waitlisted', 'ready-to-schedule', 'scheduled'],
    ],
    repeat: [
      ['in-review', 'ready-to-schedule', 'scheduled', 'in-review', 'ready-to-schedule', 'scheduled'],
      [
        'in-review',
        'awaiting-patient',
        'ready-to-schedule',
        'scheduled',
        'in-review',
        'ready-to-schedule',
        'scheduled',
      ],
    ],
  },
  declined: { plain: [['in-review', 'declined']], repeat: [] },
  redirected: {
    plain: [
      ['in-review', 'redirected'],
      ['in-review', 'awaiting-clinician', 'redirected'],
    ],
    repeat: [],
  },
  withdrawn: {
    plain: [
      ['in-review', 'withdrawn'],
      ['in-review', 'awaiting-patient', 'withdrawn'],
    ],
    repeat: [['in-review', 'ready-to-schedule', 'scheduled', 'in-review', 'withdrawn']],
  },
  unreachable: { plain: [['in-review', 'awaiting-patient', 'unreachable']], repeat: [] },
  duplicate: { plain: [['in-review', 'duplicate']], repeat: [] },
  invalid: { plain: [['in-review', 'invalid']], repeat: [] },
};

/** What every load of at least two hundred requests shows, by how many requests came after it. */
export interface Piece {
  status?: RequestStatus;
  /** The place of the message among the flagged, or among the denied, in English. */
  flagged?: number;
  negated?: number;
  flagsRead?: boolean;
  /** Handed to the sample clinician. */
  handOver?: boolean;
  suspect?: boolean;
  /** The appointment was called off or missed, and nobody decided what becomes of the request. */
  loose?: 'cancelled' | 'noshow';
}

export const pieces: Readonly<Record<number, Piece>> = {
  1: { status: 'new', suspect: true },
  2: { status: 'new', flagged: 0, flagsRead: false },
  6: { status: 'new', flagged: 2, flagsRead: false },
  8: { status: 'new', negated: 0, flagsRead: false },
  11: { status: 'in-review', flagged: 4, flagsRead: false },
  13: { status: 'new', suspect: true },
  16: { status: 'awaiting-clinician', flagged: 5, flagsRead: true, handOver: true },
  24: { status: 'awaiting-clinician', handOver: true },
  33: { status: 'awaiting-clinician', handOver: true },
  36: { status: 'in-review', negated: 1, flagsRead: true },
  40: { status: 'invalid', suspect: true },
  47: { status: 'awaiting-clinician', handOver: true },
  52: { status: 'redirected', flagged: 1, flagsRead: true },
  63: { status: 'scheduled', flagged: 3, flagsRead: true },
  70: { status: 'new' },
  78: { status: 'new' },
  95: { status: 'redirected', flagged: 7, flagsRead: true },
  125: { status: 'scheduled', flagged: 6, flagsRead: true },
  130: { status: 'invalid', suspect: true },
  140: { status: 'scheduled', loose: 'cancelled' },
  155: { status: 'scheduled', negated: 2, flagsRead: true },
  190: { status: 'scheduled', loose: 'noshow' },
};
