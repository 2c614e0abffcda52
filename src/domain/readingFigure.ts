import * as z from 'zod';

/** How often a setting was chosen in so many days; nothing about by whom. */
export const readingFigure = z.object({ setting: z.string(), value: z.string(), uses: z.int() });
export type ReadingFigure = z.infer<typeof readingFigure>;
