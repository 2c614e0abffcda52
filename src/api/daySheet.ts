import type * as z from 'zod';
import type { DaySheet, daySheetOrder } from '#domain/daySheet.ts';
import { asData, type Send } from './send.ts';

export interface DaySheets {
  /** The visits of a day for paper; the server records who took them. */
  daySheet: (order: z.input<typeof daySheetOrder>) => Promise<{ data: DaySheet }>;
}

export const createDaySheets = (send: Send): DaySheets => ({
  daySheet: async (order) => asData(await send('/appointments/day-sheet', { method: 'POST', body: order })),
});
