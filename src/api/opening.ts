import type { Days, Opening } from '#domain/calendar.ts';
import { asData, type Send } from './send.ts';

/** Missing ids mean all. */
interface OpeningQuery extends Days {
  locationId?: string;
  providerId?: string;
}

export interface Openings {
  /** What is open of whom and where, and who is away, between two days that both count. */
  openings: (query: OpeningQuery, signal?: AbortSignal) => Promise<{ data: Opening[] }>;
}

export const createOpenings = (send: Send): Openings => ({
  openings: async ({ ...query }, signal) =>
    asData(await send(`/opening?${new URLSearchParams(query).toString()}`, { signal: signal ?? null })),
});
