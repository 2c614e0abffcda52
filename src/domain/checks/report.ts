import * as z from 'zod';
import { articleStatuses } from '#domain/article.ts';
import { findingLevels } from './finding.ts';

const findingRow = z.object({
  rule: z.string(),
  level: z.enum(findingLevels),
  /** How often. */
  count: z.int(),
  /** In how many articles. */
  articleCount: z.int(),
  /** Those with most of it; the list, filtered by the rule, has them all. */
  articles: z.array(
    z.object({ id: z.uuid(), title: z.string(), status: z.enum(articleStatuses), count: z.int() }),
  ),
});
export type FindingRow = z.infer<typeof findingRow>;

/** What the checks found in the whole library, without what was put away. */
export const findingReport = z.object({
  articleCount: z.int(),
  withErrors: z.int(),
  withWarnings: z.int(),
  rules: z.array(findingRow),
});
export type FindingReport = z.infer<typeof findingReport>;
