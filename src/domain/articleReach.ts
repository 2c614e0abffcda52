import * as z from 'zod';
import { reachCount } from './articleAddress.ts';
import { localDate } from './instant.ts';

const counts = { reads: reachCount, requests: reachCount, bookings: reachCount };

/** What an article brought in a span of whole weeks, and in each of them; a week is named by its Monday. */
export const articleReach = z.object({
  articleId: z.uuid(),
  ...counts,
  weeks: z.array(z.object({ week: localDate, ...counts })),
});
export type ArticleReach = z.infer<typeof articleReach>;

export const reachMeasures = ['reads', 'requests', 'bookings'] as const;
export type ReachMeasure = (typeof reachMeasures)[number];
