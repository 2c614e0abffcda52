import type { Alarms } from '#domain/alarms.ts';
import type { QueueView } from '#domain/queueViews.ts';
import { asData, type Send } from './send.ts';

type Counts = Partial<Record<QueueView, { count: number; atLeast: boolean }>>;

/** What someone should look at, wherever in the desk they are. */
export interface Attention {
  requestCounts: (signal?: AbortSignal) => Promise<{ data: Counts }>;
  alarms: (signal?: AbortSignal) => Promise<{ data: Alarms }>;
}

export const createAttention = (send: Send): Attention => ({
  requestCounts: async (signal) => asData(await send('/requests/counts', { signal: signal ?? null })),
  alarms: async (signal) => asData(await send('/alarms', { signal: signal ?? null })),
});
