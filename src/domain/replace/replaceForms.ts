import * as z from 'zod';
import { articleLanguages, articleStatuses } from '#domain/article.ts';
import { line } from '#domain/text.ts';
import { place } from './articlePlaces.ts';
import { question } from './question.ts';

const textKinds = ['article', 'block'] as const;

/** Places of one answer; whoever has more asks for something longer. */
export const mostPlaces = 2_000;

/** A text in which something was found. */
const foundText = z.object({
  kind: z.enum(textKinds),
  id: z.uuid(),
  version: z.int(),
  name: z.string(),
  language: z.enum(articleLanguages),
  /** Null for a shared text, which has none. */
  status: z.enum(articleStatuses).nullable(),
  isLive: z.boolean(),
  places: z.array(place),
});
export type FoundText = z.infer<typeof foundText>;

export const foundTexts = z.object({
  texts: z.array(foundText),
  /** There are more than could be told. */
  isCut: z.boolean(),
});
export type FoundTexts = z.infer<typeof foundTexts>;

const chosenText = z.strictObject({
  kind: z.enum(textKinds),
  id: z.uuid(),
  version: z.int(),
  places: z.array(z.string().max(60)).min(1).max(mostPlaces),
});

export const replacing = question.extend({
  replace: z.string().max(200),
  note: line(1000).nullish(),
  texts: z.array(chosenText).min(1).max(500),
});
export type Replacing = z.infer<typeof replacing>;

/** What became of one text; why not, in words. */
export const replaceResult = z.object({
  kind: z.enum(textKinds),
  id: z.uuid(),
  status: z.int(),
  version: z.int().optional(),
  /** Readers see another text than this one until it is published. */
  isLive: z.boolean(),
  places: z.int(),
  detail: z.string().optional(),
  code: z.string().optional(),
});
export type ReplaceResult = z.infer<typeof replaceResult>;
