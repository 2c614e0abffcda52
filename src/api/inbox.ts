import type * as z from 'zod';
import type { BulkResult, bulk } from '#domain/bulk.ts';
import type { QueueView } from '#domain/queueViews.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { asData, type Send } from './send.ts';

interface RowsAsked {
  filter: Record<string, unknown>;
  sort: readonly [field: string, order: 'ASC' | 'DESC'];
  /** As many rows at most. */
  count: number;
  /** Where the page before ended. */
  after?: string | undefined;
}

export interface RowsFound {
  rows: AppointmentRequest[];
  total: number;
  /** The total is only a lower bound. */
  atLeast: boolean;
  /** There is a further page, and it begins here. */
  after: string | undefined;
}

export type ViewCounts = Partial<Record<QueueView, { count: number; atLeast: boolean }>>;

/** Who has a request open on a screen of theirs. */
interface Looking {
  requestId: string;
  staffId: string;
  writing: boolean;
}

export interface Inbox {
  /** A page of the queue: the next is found by the last row, so none is skipped when rows come and go. */
  queueRows: (asked: RowsAsked, signal?: AbortSignal) => Promise<RowsFound>;
  /** How many stand in each view, within the filters given. */
  queueCounts: (filter: Record<string, unknown>, signal?: AbortSignal) => Promise<{ data: ViewCounts }>;
  whoIsLooking: (signal?: AbortSignal) => Promise<{ data: Looking[] }>;
  /** One change of many requests; each row answers for itself. */
  changeMany: (body: z.input<typeof bulk>) => Promise<{ data: { results: BulkResult[] } }>;
}

export const createInbox = (send: Send): Inbox => ({
  queueRows: async ({ filter, sort, count, after }, signal) => {
    const query = new URLSearchParams({
      filter: JSON.stringify(filter),
      sort: JSON.stringify(sort),
      range: JSON.stringify([0, count - 1]),
      ...(after ? { after } : {}),
    });
    const answer = await send(`/requests?${query.toString()}`, { signal: signal ?? null });
    const rows = (await answer.json()) as AppointmentRequest[];
    const total = answer.headers.get('Content-Range')?.split('/')[1];
    return {
      rows,
      total: Number(total ?? rows.length),
      atLeast: answer.headers.get('Total-Is') === 'at-least',
      after: answer.headers.get('Next-After') ?? undefined,
    };
  },
  queueCounts: async (filter, signal) => {
    const within = Object.keys(filter).length > 0;
    const query = within ? `?${new URLSearchParams({ filter: JSON.stringify(filter) }).toString()}` : '';
    return asData(await send(`/requests/counts${query}`, { signal: signal ?? null }));
  },
  whoIsLooking: async (signal) => asData(await send('/presence', { signal: signal ?? null })),
  changeMany: async (body) => asData(await send('/requests/bulk', { method: 'POST', body })),
});
