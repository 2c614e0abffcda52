import { APIError } from 'better-auth/api';
import { fieldProblem, Problem } from '#domain/problem.ts';

const wrongCredentials = (): Problem => new Problem('wrong_credentials');
const wrongPassword = (field: string): Problem => fieldProblem(field, 'password.wrong');
const wrongCode = (): Problem => fieldProblem('code', 'code.wrong');

/** What better-auth's refusals mean here. Locked and wrong are one answer: which it is, is nobody's business. */
const refusals: Record<string, (passwordField: string) => Problem> = {
  INVALID_EMAIL_OR_PASSWORD: wrongCredentials,
  /** The password was right, but the account is not active. */
  FAILED_TO_CREATE_SESSION: wrongCredentials,
  INVALID_PASSWORD: wrongPassword,
  CREDENTIAL_ACCOUNT_NOT_FOUND: wrongPassword,
  PASSWORD_TOO_LONG: wrongPassword,
  INVALID_CODE: wrongCode,
  INVALID_BACKUP_CODE: wrongCode,
  ACCOUNT_TEMPORARILY_LOCKED: wrongCode,
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: wrongCode,
  INVALID_TWO_FACTOR_COOKIE: () => new Problem('signed_out'),
};

/** A refusal of better-auth under one of our names; any other error as it came. */
export function authProblem(error: unknown, passwordField: string): unknown {
  if (!(error instanceof APIError)) return error;
  const code = error.body?.code ?? '';
  const refusal = refusals[code]?.(passwordField);
  if (refusal) return refusal;
  if (error.statusCode === 401) return new Problem('signed_out');
  return error.statusCode < 500
    ? new Problem('malformed', { args: { detail: error.body?.message ?? code } })
    : error;
}

/** Was a password tried and found wrong? Only that counts as a failure. */
export const isWrongPassword = (error: unknown): boolean =>
  error instanceof Problem &&
  (error.code === 'wrong_credentials' ||
    Object.values(error.details.faults ?? {}).some(({ key }) => key === 'password.wrong'));
