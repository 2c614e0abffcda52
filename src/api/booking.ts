import { type ActOptions, ifMatch, keyed } from './conditions.ts';
import { asData, type Send } from './send.ts';

/** Instants bound the days asked for; a missing provider means any. */
interface SlotQuery {
  serviceId: string;
  locationId: string;
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
}

type Book = <T>(body: BookingBody, options: ActOptions) => Promise<{ data: T }>;

export interface Booking {
  slots: (query: SlotQuery, signal?: AbortSignal) => Promise<{ data: OfferedSlot[] }>;
  /** `version` is the request's. A refusal's body carries `alternatives`. */
  book: Book;
  /** Keeps a slot for a few minutes; answers a pending appointment. */
  hold: Book;
}

export const createBooking = (send: Send): Booking => {
  const post =
    (path: string): Book =>
    async (body, { version, idempotencyKey }) => {
      const headers = { ...ifMatch(version), ...keyed({ idempotencyKey }) };
      return asData(await send(path, { method: 'POST', body, headers }));
    };
  return {
    slots: async ({ ...query }, signal) =>
      asData(await send(`/slots?${new URLSearchParams(query).toString()}`, { signal: signal ?? null })),
    book: post('/appointments'),
    hold: post('/holds'),
  };
};
