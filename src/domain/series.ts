import * as z from 'zod';
import { localDate } from './instant.ts';

/** Visits at the same local time every so many weeks or days, until a number of them or a last day (counted). */
export const seriesRule = z
  .strictObject({
    every: z.int().min(1).max(52),
    unit: z.enum(['week', 'day']),
    count: z.int().min(2).max(60).optional(),
    until: localDate.optional(),
  })
  .refine(({ count, until }) => (count === undefined) !== (until === undefined), {
    error: 'series.end',
    path: ['count'],
  });
export type SeriesRule = z.infer<typeof seriesRule>;
