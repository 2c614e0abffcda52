import * as z from 'zod';
import { articleEdit, articleNote, articleStatuses, articleText } from './article.ts';
import { instant } from './instant.ts';
import { filledLine } from './text.ts';

export const articleMove = z.strictObject({
  to: z.enum(articleStatuses),
  at: instant.nullish(),
  note: articleNote,
  /** By rule, why a warning is published over. */
  waivers: z.record(z.string().regex(/^[A-Z]\d{1,2}$/), filledLine(500, 'reason.missing')).nullish(),
});
export type ArticleMove = z.infer<typeof articleMove>;

export const articleApproval = z.strictObject({ note: articleNote });

export const articlePlans = ['publish', 'unpublish'] as const;
/** Takes back what was to happen at a time. */
export const articleUnscheduling = z.strictObject({ plan: z.enum(articlePlans), note: articleNote });

/** Two versions of a text made one: what was typed is kept as a revision, the merged text becomes the working copy. */
export const articleMerge = z.strictObject({
  mine: z.strictObject(articleText).partial(),
  merged: articleEdit,
});

/** Told every few seconds while an article is open on a screen. */
export const articlePresenceTold = z.strictObject({
  /** Something typed is not saved yet. */
  writing: z.boolean().default(false),
  gone: z.boolean().default(false),
});
