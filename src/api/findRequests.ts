import { phoneDigits } from '#domain/phoneSearch.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import type { Send } from './send.ts';

/** As many as can be looked through while someone is on the phone. */
const most = 8;

export interface RequestFinder {
  /** Requests of a person, ended ones too, the newest first; numbers that end in what was typed before others. */
  findRequests: (typed: string, signal?: AbortSignal) => Promise<{ data: AppointmentRequest[] }>;
}

export const createRequestFinder = (send: Send): RequestFinder => ({
  findRequests: async (typed, signal) => {
    const ask = async (filter: Record<string, string>): Promise<AppointmentRequest[]> => {
      const query = new URLSearchParams({
        filter: JSON.stringify(filter),
        sort: JSON.stringify(['createdAt', 'DESC']),
        range: JSON.stringify([0, most - 1]),
      });
      const answer = await send(`/requests?${query.toString()}`, { signal: signal ?? null });
      return (await answer.json()) as AppointmentRequest[];
    };
    const digits = phoneDigits(typed);
    const found = await Promise.all([
      ...(digits ? [ask({ phoneEnd: digits })] : []),
      ask({ q: typed.trim() }),
    ]);
    const once = new Map(found.flat().map((request) => [request.id, request]));
    return { data: [...once.values()].slice(0, most) };
  },
});
