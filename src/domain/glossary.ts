import * as z from 'zod';
import { articleLanguages } from './article.ts';
import { filledLine } from './text.ts';

const glossaryFields = {
  language: z.enum(articleLanguages),
  term: filledLine(80, 'glossary.term'),
  plain: filledLine(120, 'glossary.plain'),
};
/** A term of medicine and the word most people use. */
export const glossaryRecord = z.object({ id: z.uuid(), version: z.int(), ...glossaryFields });
export const glossaryEdit = z.strictObject(glossaryFields).partial();
export const newGlossaryTerm = z.strictObject(glossaryFields);
export type GlossaryTerm = z.infer<typeof glossaryRecord>;
