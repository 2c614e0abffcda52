/** Every failure has a name; its HTTP status is told once. */
export const problemStatus = {
  malformed: 400,
  unknown_parameter: 400,
  signed_out: 401,
  wrong_credentials: 401,
  forbidden: 403,
  foreign_origin: 403,
  not_found: 404,
  method_not_allowed: 405,
  move_not_allowed: 409,
  already_claimed: 409,
  call_not_due: 409,
  flags_unread: 409,
  contact_policy_unmet: 409,
  slot_taken: 409,
  hold_expired: 409,
  not_waiting: 409,
  offer_over: 409,
  series_taken: 409,
  in_flight: 409,
  last_admin: 409,
  bulk_changed: 409,
  image_used: 409,
  message_not_again: 409,
  not_asked: 409,
  stale: 412,
  too_large: 413,
  url_too_long: 414,
  not_json: 415,
  not_an_image: 415,
  invalid: 422,
  key_reused: 422,
  version_required: 428,
  too_many: 429,
  unexpected: 500,
  no_images_here: 501,
  unavailable: 503,
} as const;

export type ProblemCode = keyof typeof problemStatus;

/** A field's fault before it is put into words: a key under `problems.fields` and what fills its blanks. */
export interface Fault {
  key: string;
  args?: Record<string, string | number>;
}

interface Details {
  /** Path of the field (`askedBy.name`) to its fault. */
  faults?: Record<string, Fault>;
  /** Fills the blanks of the problem's own sentence. */
  args?: Record<string, string | number>;
  /** The record as it stands, for a stale save. */
  current?: unknown;
  headers?: Record<string, string>;
  /** More members of the answer, worked out once the transaction is over. */
  extra?: (locale: 'en' | 'es') => Promise<Record<string, unknown>>;
}

/** A refusal with a name, thrown by a rule and answered as problem+json. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly details: Details;
  constructor(code: ProblemCode, details: Details = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/** A 422 for a single field. */
export const fieldProblem = (field: string, key: string, args?: Record<string, string | number>): Problem =>
  new Problem('invalid', { faults: { [field]: args ? { key, args } : { key } } });
