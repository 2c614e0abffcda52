import * as z from 'zod';
import { articleStatuses } from './article.ts';
import { instant } from './instant.ts';

/** An address readers know that leads to where the article is now. */
export const articleRedirect = z.object({
  slug: z.string(),
  createdAt: instant,
  createdById: z.uuid().nullable(),
});
export type ArticleRedirect = z.infer<typeof articleRedirect>;

/** Null: fewer than five, and so not told to whoever has no part in the requests themselves. */
export const reachCount = z.int().nullable();
export const fewest = 5;

/** What hangs on an article before it is taken away or moved. */
export const articleImpact = z.object({
  linkedFrom: z.array(
    z.object({
      id: z.uuid(),
      title: z.string(),
      slug: z.string(),
      status: z.enum(articleStatuses),
      /** Readers see the link now; otherwise it stands in a working copy. */
      isLive: z.boolean(),
    }),
  ),
  requests90: reachCount,
  bookings90: reachCount,
  reads90: reachCount,
});
export type ArticleImpact = z.infer<typeof articleImpact>;
