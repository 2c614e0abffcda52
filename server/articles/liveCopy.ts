import type { LiveCopy } from '#domain/article.ts';
import { isApproved } from '#domain/articleApproval.ts';
import { instantOf } from '#domain/instant.ts';
import { fieldProblem } from '#domain/problem.ts';
import type { Database } from '#server/db/database.ts';
import { settings } from '#server/db/schema.ts';
import type { ArticleRow } from './articles.ts';

/** What readers are shown, with whose name stood under which text at that time. */
export const liveCopy = (row: ArticleRow, now: Date): LiveCopy => {
  const { slug, title, summary, body, references, reviewerId, reviewedAt, fingerprint } = row;
  const signed = { reviewerId, reviewedAt: reviewedAt && instantOf(reviewedAt), fingerprint };
  return { slug, title, summary, body, references, ...signed, frozenAt: instantOf(now) };
};

/** @throws Problem 422 for what an article lacks before readers may see it */
export async function requireReadable(db: Database, row: ArticleRow): Promise<void> {
  if (row.body.replace(/<[^>]*>/g, '').trim() === '') throw fieldProblem('body', 'body.missing');
  const [clinic] = await db.select({ asks: settings.articlesNeedApproval }).from(settings);
  if (clinic?.asks && !isApproved(row)) throw fieldProblem('to', 'to.unapproved');
}
