/** What a route answers, plain enough to be kept for a repeat of the same Idempotency-Key. */
export interface Answer {
  status: number;
  json: unknown;
  headers: Record<string, string>;
}

interface Versioned {
  version: number;
}

const isVersioned = (record: unknown): record is Versioned =>
  typeof record === 'object' && record !== null && typeof (record as Partial<Versioned>).version === 'number';

const etagOf = (record: unknown): Record<string, string> =>
  isVersioned(record) ? { ETag: `"${record.version}"` } : {};

export const ok = (json: unknown, headers: Record<string, string> = {}): Answer => ({
  status: 200,
  json,
  headers: { ...etagOf(json), ...headers },
});

export const created = (json: unknown, location?: string): Answer => ({
  status: 201,
  json,
  headers: { ...etagOf(json), ...(location ? { Location: location } : {}) },
});
