import type { FlagFigure } from '#domain/flagFigure.ts';
import type { ReadingFigure } from '#domain/readingFigure.ts';
import { asData, type Send } from './send.ts';

export interface Figures {
  /** How each phrase to read first did in the requests of so many days. */
  flagFigures: (days: number) => Promise<{ data: FlagFigure[] }>;
  /** How often each reading setting was chosen in so many days. */
  readingFigures: (days: number) => Promise<{ data: ReadingFigure[] }>;
}

export const createFigures = (send: Send): Figures => ({
  flagFigures: async (days) => asData(await send(`/figures/flags?days=${days}`)),
  readingFigures: async (days) => asData(await send(`/figures/reading?days=${days}`)),
});
