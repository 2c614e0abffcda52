import type { Offer, WaitingEntry } from '#domain/waiting.ts';
import type { MatchReason } from '#domain/waitingMatch.ts';
import { asData, type Send } from './send.ts';

/** A time somebody could be offered. */
export interface WantedTime {
  /** What it was meant for; left out, whatever fits. */
  serviceId?: string | undefined;
  providerId: string;
  locationId: string;
  startsAt: string;
}

export interface Proposal extends WantedTime {
  /** Why it is not free now; null while it is. */
  refusal: string | null;
  total: number;
  matches: (WaitingEntry & { reasons: MatchReason[] })[];
  /** Every offer made of this time, newest first. */
  offers: (Offer & { patientName: string })[];
}

export interface WaitingCalls {
  /** Who of the waiting list could have a time, the best first. */
  waitingMatches: (time: WantedTime, signal?: AbortSignal) => Promise<{ data: Proposal }>;
}

export const createWaiting = (send: Send): WaitingCalls => ({
  waitingMatches: async ({ serviceId, providerId, locationId, startsAt }, signal) => {
    const meant = serviceId ? { serviceId } : {};
    const query = new URLSearchParams({ ...meant, providerId, locationId, startsAt });
    return asData(await send(`/waiting/matches?${query}`, { signal: signal ?? null }));
  },
});
