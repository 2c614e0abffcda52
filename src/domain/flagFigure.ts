import * as z from 'zod';
import { flagGroups } from './flagTerms.ts';

/** How a phrase of the lists did: in how many requests it was marked, and in how many of them it meant nothing. */
export const flagFigure = z.object({
  group: z.enum(flagGroups),
  term: z.string(),
  shown: z.int(),
  falseAlarms: z.int(),
  /** The latest lists that found it. */
  listVersion: z.string().nullable(),
});
export type FlagFigure = z.infer<typeof flagFigure>;
