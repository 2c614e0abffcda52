import * as z from 'zod';
import { articleLanguages, articleStatuses } from './article.ts';
import { instant } from './instant.ts';
import { filledLine } from './text.ts';

const fields = {
  name: filledLine(120, 'required'),
  language: z.enum(articleLanguages),
  body: z.string().min(1, { error: 'required' }).max(20_000),
};

/** A text that stands in many articles and is edited once. */
export const newBlock = z.strictObject(fields);
export const blockEdit = z.strictObject(fields).partial();
export const blockReadOnly = ['id', 'version', 'usedIn', 'createdAt', 'updatedAt'] as const;

/** An article it stands in. */
const use = z.object({
  id: z.uuid(),
  title: z.string(),
  status: z.enum(articleStatuses),
  /** Readers see it there now. */
  isLive: z.boolean(),
});
export type BlockUse = z.infer<typeof use>;

export const blockRecord = z.object({
  ...fields,
  id: z.uuid(),
  version: z.int(),
  usedIn: z.array(use),
  createdAt: instant,
  updatedAt: instant,
});
export type ArticleBlock = z.infer<typeof blockRecord>;
