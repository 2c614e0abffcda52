import { and, desc, eq } from 'drizzle-orm';
import type { HeldFor } from '#domain/article.ts';
import { atTheGate } from '#domain/checks/atTheGate.ts';
import { checkArticle } from '#domain/checks/checkArticle.ts';
import type { CheckedArticle } from '#domain/checks/finding.ts';
import type { Change } from '#server/byTheClock.ts';
import { articleRevisions } from '#server/db/schema.ts';
import type { Desk } from '#server/desk.ts';
import { writeAbout } from './articleMail.ts';
import { type ArticleRow, changeArticle } from './articles.ts';
import { checkContext } from './checkContext.ts';
import { checkedArticle } from './findingsTally.ts';

/** What waits, under the name it was frozen with; the signature is that of today. */
function waiting(row: ArticleRow): CheckedArticle {
  const article = checkedArticle(row);
  if (!row.scheduled) return article;
  const { slug, title, summary, body, references, reviewerId, reviewedAt, fingerprint } = row.scheduled;
  return {
    ...article,
    ...{ slug, title, summary, body, references },
    reviewerId: reviewerId ?? article.reviewerId,
    reviewedAt: reviewedAt ?? article.reviewedAt,
    fingerprint: fingerprint ?? row.fingerprint,
  };
}

/**
 * What stands by now between a planned publication and its readers. It had no errors when it was planned: since then
 * a page it leads to was put away, its review ran out, or the signature went to other words.
 */
export async function stoppedBy({ db, now }: Change, row: ArticleRow): Promise<HeldFor[]> {
  const article = waiting(row);
  const found = atTheGate(article, checkArticle(article, await checkContext(db, now)));
  return found
    .filter(({ level }) => level === 'error')
    .map(({ rule, sentence, args }) => ({ rule, sentence, ...(args ? { args: { ...args } } : {}) }));
}

/** Whoever planned it. */
async function plannerOf({ db }: Change, { id }: ArticleRow): Promise<string | null> {
  const [revision] = await db
    .select({ authorId: articleRevisions.authorId })
    .from(articleRevisions)
    .where(and(eq(articleRevisions.articleId, id), eq(articleRevisions.savedAs, 'scheduled')))
    .orderBy(desc(articleRevisions.version))
    .limit(1);
  return revision?.authorId ?? null;
}

/** Leaves it waiting, and tells why: on the article, in the trail, and by mail to whoever planned or began it. */
export async function holdBack(
  desk: Desk,
  change: Change,
  row: ArticleRow,
  held: HeldFor[],
): Promise<ArticleRow> {
  const told = { action: 'publishing-held', reasonCode: 'published', savedAs: 'moved' } as const;
  const after = await changeArticle(change, row, { held }, told);
  await writeAbout(
    { db: change.db, now: change.now, desk },
    row,
    [await plannerOf(change, row), row.authorId],
    { kind: 'publishing-held', about: String(row.publishAt?.getTime()) },
  );
  return after;
}
