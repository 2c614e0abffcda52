import type { LiveCopy } from '#domain/article.ts';
import { isApproved } from '#domain/articleApproval.ts';
import { needsSignOff } from '#domain/clinicalChange.ts';
import { instantOf } from '#domain/instant.ts';
import { fieldProblem } from '#domain/problem.ts';
import type { Database } from '#server/db/database.ts';
import { settings } from '#server/db/schema.ts';
import type { ArticleRow } from './articles.ts';

type Vouched = Pick<LiveCopy, 'reviewerId' | 'reviewedAt'>;

/**
 * Whose name readers see under a text, and of which day: whoever signed these very words, or the words they were
 * corrected from. A name given to other words is nobody's.
 */
function vouchedBy(row: ArticleRow): Vouched {
  const { reviewerId, reviewedAt, published, signedById, signedFingerprint, fingerprint } = row;
  const held = { reviewerId: signedById ?? reviewerId, reviewedAt: reviewedAt && instantOf(reviewedAt) };
  if (signedFingerprint === fingerprint) return held;
  if (!published) return signedFingerprint === null ? held : nobody;
  if (needsSignOff(published, row)) return nobody;
  const { reviewerId: shown, reviewedAt: day } = published;
  return day === undefined ? held : { reviewerId: shown, reviewedAt: day };
}
const nobody: Vouched = { reviewerId: null, reviewedAt: null };

/** What readers are shown, with whose name stood under which text at that time. */
export const liveCopy = (row: ArticleRow, now: Date): LiveCopy => {
  const { slug, title, summary, body, references, fingerprint } = row;
  return {
    ...{ slug, title, summary, body, references },
    ...vouchedBy(row),
    ...{ fingerprint, frozenAt: instantOf(now) },
  };
};

/** @throws Problem 422 for what an article lacks before readers may see it */
export async function requireReadable(db: Database, row: ArticleRow): Promise<void> {
  if (row.body.replace(/<[^>]*>/g, '').trim() === '') throw fieldProblem('body', 'body.missing');
  const [clinic] = await db.select({ asks: settings.articlesNeedApproval }).from(settings);
  if (clinic?.asks && !isApproved(row)) throw fieldProblem('to', 'to.unapproved');
}
