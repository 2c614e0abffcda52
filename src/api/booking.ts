import type { Checklist } from '#domain/checklist.ts';
import { type ActOptions, ifMatch, keyed } from './conditions.ts';
import { asData, type Send } from './send.ts';

/** Dates are the location's own days; a missing location or provider means any. */
interface SlotQuery {
  serviceId: string;
  locationId?: string;
  providerId?: string;
  /** The request whose wishes the reasons speak of. */
  requestId?: string;
  from?: string;
  to?: string;
}

export interface OfferedSlot {
  startsAt: string;
  endsAt: string;
  providerId: string;
  locationId: string;
  reasons: string[];
}

interface BookingBody {
  requestId: string;
  serviceId: string;
  providerId: string;
  locationId: string;
  startsAt: string;
  holdId?: string;
  checklist?: Checklist;
  agreedWith?: string | null;
  overbooked?: boolean;
  reason?: string;
  mode?: 'in-person' | 'video';
  tellPatient?: boolean;
}

type Book = <T>(body: BookingBody, options: ActOptions) => Promise<{ data: T }>;

export interface Booking {
  /** Every free time, by time. */
  slots: (query: SlotQuery, signal?: AbortSignal) => Promise<{ data: OfferedSlot[] }>;
  /** The times worth proposing, best first. */
  bestSlots: (query: SlotQuery, most: number, signal?: AbortSignal) => Promise<{ data: OfferedSlot[] }>;
  /** `version` is the request's. A refusal's body carries `alternatives`. */
  book: Book;
  /** Keeps a slot for a few minutes; answers a pending appointment. */
  hold: Book;
  /** Gives a held time back, even while the window closes. */
  letGo: (hold: { id: string; version: number }) => Promise<void>;
  /** Ticks many visits as standing in the chart system, or as not. */
  markInChart: (ids: readonly string[], inChart: boolean) => Promise<{ data: { changed: number } }>;
}

export const createBooking = (send: Send): Booking => {
  const post =
    (path: string): Book =>
    async (body, { version, idempotencyKey }) => {
      const headers = { ...ifMatch(version), ...keyed({ idempotencyKey }) };
      return asData(await send(path, { method: 'POST', body, headers }));
    };
  const find = async (query: Record<string, string>, signal?: AbortSignal) =>
    asData<OfferedSlot[]>(
      await send(`/slots?${new URLSearchParams(query).toString()}`, { signal: signal ?? null }),
    );
  return {
    slots: ({ ...query }, signal) => find(query, signal),
    bestSlots: ({ ...query }, most, signal) => find({ ...query, rank: 'best', limit: String(most) }, signal),
    book: post('/appointments'),
    hold: post('/holds'),
    letGo: async ({ id, version }) => {
      const path = `/appointments/${encodeURIComponent(id)}/moves`;
      const call = { method: 'POST', body: { to: 'cancelled' }, headers: ifMatch(version), keepalive: true };
      await send(path, call);
    },
    markInChart: async (ids, inChart) =>
      asData(await send('/appointments/in-chart', { method: 'POST', body: { ids, inChart } })),
  };
};
