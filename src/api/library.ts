import type * as z from 'zod';
import type { ArticleBulk, ArticleResult } from '#domain/articleBulk.ts';
import type { Question } from '#domain/replace/question.ts';
import type { FoundTexts, ReplaceResult, replacing } from '#domain/replace/replaceForms.ts';
import { asData, type Send } from './send.ts';

/** What is done with many articles at once; each answers for itself. */
export interface Library {
  changeArticles: (body: ArticleBulk) => Promise<{ data: { results: ArticleResult[] } }>;
  findInArticles: (asked: Question) => Promise<{ data: FoundTexts }>;
  replaceInArticles: (body: z.input<typeof replacing>) => Promise<{ data: { results: ReplaceResult[] } }>;
}

export const createLibrary = (send: Send): Library => ({
  changeArticles: async (body) => asData(await send('/articles/bulk', { method: 'POST', body })),
  findInArticles: async (body) => asData(await send('/articles/find', { method: 'POST', body })),
  replaceInArticles: async (body) => asData(await send('/articles/replace', { method: 'POST', body })),
});
