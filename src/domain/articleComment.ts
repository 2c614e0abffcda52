import * as z from 'zod';
import { instant } from './instant.ts';
import { paragraphs } from './text.ts';

/** UTF-16 units: of the words a remark is about, and of what is kept from each side of them. */
export const quoteLength = 1000;
export const aroundLength = 80;

const text = paragraphs(2000).refine((words) => words !== '', { error: 'comment.missing' });

/** A remark on some words of an article or on the whole of it, or an answer to one. */
export const newComment = z.strictObject({
  text,
  quote: z.string().max(quoteLength).default(''),
  before: z.string().max(aroundLength).default(''),
  after: z.string().max(aroundLength).default(''),
  answers: z.uuid().nullish(),
});

export const commentEdit = z.strictObject({ text });

export const commentRecord = z.object({
  id: z.uuid(),
  version: z.int(),
  articleId: z.uuid(),
  answers: z.uuid().nullable(),
  quote: z.string(),
  before: z.string(),
  after: z.string(),
  text: z.string(),
  authorId: z.uuid().nullable(),
  resolvedAt: instant.nullable(),
  resolvedById: z.uuid().nullable(),
  createdAt: instant,
  updatedAt: instant,
});
export type ArticleComment = z.infer<typeof commentRecord>;

export const commentReadOnly = Object.keys(commentRecord.shape).filter((field) => field !== 'text');
