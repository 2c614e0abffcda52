import * as z from 'zod';
import { localDate } from './instant.ts';
import { line } from './text.ts';

const articleChange = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('archive'), note: line(1000).nullish() }),
  z.strictObject({ action: z.literal('reviewer'), reviewerId: z.uuid().nullable() }),
  z.strictObject({ action: z.literal('review-date'), nextReviewAt: localDate.nullable() }),
]);
export type ArticleBulkChange = z.infer<typeof articleChange>;

/** Articles of one change: as many as one page of the list shows. */
const mostArticles = 100;

export const articleBulk = z.strictObject({
  change: articleChange,
  items: z
    .array(z.strictObject({ id: z.uuid(), version: z.int() }))
    .min(1)
    .max(mostArticles),
});
export type ArticleBulk = z.infer<typeof articleBulk>;

/** What became of one article; why not, in words. */
export const articleResult = z.object({
  id: z.uuid(),
  status: z.int(),
  version: z.int().optional(),
  detail: z.string().optional(),
  code: z.string().optional(),
});
export type ArticleResult = z.infer<typeof articleResult>;
