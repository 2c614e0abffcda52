import type { CheckContext } from '#domain/checks/finding.ts';
import type { FindingReport } from '#domain/checks/report.ts';
import { asData, type Send } from './send.ts';

export interface ArticleChecks {
  /** What the checks must be told of the library and the clinic. */
  checkContext: () => Promise<{ data: CheckContext }>;
  /** What the checks found in the whole library. */
  findingReport: () => Promise<{ data: FindingReport }>;
}

export const createArticleChecks = (send: Send): ArticleChecks => ({
  checkContext: async () => asData(await send('/articles/check-context')),
  findingReport: async () => asData(await send('/articles/findings')),
});
