import { HttpError } from 'react-admin';

/** What the server says about a refusal (application/problem+json), as react-admin reads it. */
export interface Problem {
  title?: string;
  detail?: string;
  status?: number;
  code?: string;
  /** One text per field, and `root.serverError` for the form as a whole. */
  errors?: Record<string, unknown> & { root?: { serverError: string } };
  /** The record as it now stands, with a 412. */
  current?: Record<string, unknown> & { version: number };
  /** Who saved that, where it is told. */
  savedById?: string | null;
  /** Other times, with a refused booking. */
  alternatives?: unknown[];
  requestId?: string;
  /** Seconds until it is worth trying again, with a 429 or 503. */
  retryAfter?: number;
  /** True when the call that failed would have changed something. */
  write?: boolean;
}

/** A failed call. `status` is 0 when the server could not be reached. */
export type Failure = HttpError & { status: number; body: Problem };

export const isFailure = (error: unknown): error is Failure =>
  error instanceof HttpError && typeof error.body === 'object' && error.body !== null;

/**
 * React-admin takes a failed save that names no errors for a good one and lets the page be left,
 * so every failed write gets at least `errors.root.serverError`.
 */
export const failure = (status: number, problem: Problem, write: boolean): Failure => {
  const message = problem.detail ?? problem.title ?? messageFor(status);
  const body = write
    ? { ...problem, write, errors: { root: { serverError: message }, ...problem.errors } }
    : problem;
  return new HttpError(message, status, body);
};

const messages: Record<number, string> = {
  0: 'desk.failures.unreachable',
  401: 'desk.failures.signedOut',
  403: 'desk.failures.forbidden',
  404: 'desk.failures.missing',
  409: 'desk.failures.conflict',
  412: 'desk.failures.stale',
  413: 'desk.failures.tooLarge',
  429: 'desk.failures.tooMany',
  503: 'desk.failures.busy',
};

const messageFor = (status: number): string => messages[status] ?? 'desk.failures.other';
