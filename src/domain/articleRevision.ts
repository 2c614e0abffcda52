import * as z from 'zod';
import { articleNote, liveCopy, savedAs } from './article.ts';
import { instant } from './instant.ts';

/** A revision as the history lists it: who, when and why, without the text. */
export const revisionLine = z.object({
  version: z.int(),
  at: instant,
  authorId: z.uuid().nullable(),
  savedAs: z.enum(savedAs),
  note: z.string().nullable(),
  /** Warnings published over, by rule, each with its reason. */
  waivers: z.record(z.string(), z.string()).nullable(),
});
export type RevisionLine = z.infer<typeof revisionLine>;

const { slug, title, summary, body, references } = liveCopy.shape;

/** A whole revision. */
export const articleRevision = z.object({
  ...revisionLine.shape,
  ...{ slug, title, summary, body, references },
});
export type ArticleRevision = z.infer<typeof articleRevision>;

/** What two versions of an article are compared by. */
export type ArticleVersion = Pick<ArticleRevision, 'slug' | 'title' | 'summary' | 'body' | 'references'>;

export const articleRestore = z.strictObject({ version: z.int().positive(), note: articleNote });
