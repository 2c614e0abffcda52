import type { FlagFigure } from '#domain/flagFigure.ts';
import { asData, type Send } from './send.ts';

export interface Figures {
  /** How each phrase to read first did in the requests of so many days. */
  flagFigures: (days: number) => Promise<{ data: FlagFigure[] }>;
}

export const createFigures = (send: Send): Figures => ({
  flagFigures: async (days) => asData(await send(`/figures/flags?days=${days}`)),
});
