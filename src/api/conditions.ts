/** The conditions a write is sent under. */
export interface ActOptions {
  /** The record's version as the person saw it. */
  version?: number | undefined;
  /** The same key on a repeat gets the first answer again. */
  idempotencyKey?: string | undefined;
}

/** Versions travel as quoted entity tags. */
export const ifMatch = (version: number | undefined): Record<string, string> =>
  version === undefined ? {} : { 'If-Match': `"${version}"` };

export const keyed = (options?: Pick<ActOptions, 'idempotencyKey'>): Record<string, string> =>
  options?.idempotencyKey ? { 'Idempotency-Key': options.idempotencyKey } : {};
