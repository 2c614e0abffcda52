import type { NewSeries, Occurrence, SeriesWish } from '#domain/series.ts';
import { type ActOptions, ifMatch, keyed } from './conditions.ts';
import { asData, type Send } from './send.ts';

export interface SeriesCalls {
  /** Every visit a series would have, looked at; nothing is saved. */
  previewSeries: (wish: SeriesWish, signal?: AbortSignal) => Promise<{ data: { occurrences: Occurrence[] } }>;
  /** All of them or none; `version` is the request's. A refusal's body carries the `occurrences` that went. */
  bookSeries: <T>(body: NewSeries, options: ActOptions) => Promise<{ data: T }>;
}

export const createSeries = (send: Send): SeriesCalls => ({
  previewSeries: async (body, signal) =>
    asData(await send('/series/preview', { method: 'POST', body, signal: signal ?? null })),
  bookSeries: async (body, options) => {
    const headers = { ...ifMatch(options.version), ...keyed(options) };
    return asData(await send('/series', { method: 'POST', body, headers }));
  },
});
