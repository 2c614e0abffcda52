import { and, asc, inArray, isNull, lte, notInArray, or } from 'drizzle-orm';
import { byTheClock, type Change } from '#server/byTheClock.ts';
import { articles } from '#server/db/schema.ts';
import type { Desk } from '#server/desk.ts';
import { type ArticleRow, changeArticle } from './articles.ts';
import { holdBack, stoppedBy } from './holdBack.ts';
import { liveCopy } from './liveCopy.ts';

/** What was frozen goes live, whatever has been written since; the row says what waits without a copy. */
function goLive(change: Change, row: ArticleRow): Promise<ArticleRow> {
  const published = row.scheduled ?? liveCopy(row, change.now);
  const isAsWritten = published.fingerprint === row.fingerprint && published.slug === row.slug;
  return changeArticle(
    change,
    row,
    {
      ...{ status: 'published', published, liveSlug: published.slug, publishedAt: change.now },
      ...{ publishAt: null, scheduled: null },
    },
    { action: 'moved', reasonCode: 'published', savedAs: isAsWritten ? 'published' : 'moved' },
  );
}

const takeDown = (change: Change, row: ArticleRow): Promise<ArticleRow> =>
  changeArticle(
    change,
    row,
    {
      ...{ status: 'archived', published: null, liveSlug: null },
      ...{ publishAt: null, unpublishAt: null, scheduled: null },
    },
    { action: 'moved', reasonCode: 'archived', savedAs: 'moved' },
  );

/** What is free of errors as it was when it was planned. */
async function goLiveUnlessStopped(desk: Desk, change: Change, row: ArticleRow): Promise<ArticleRow> {
  const held = await stoppedBy(change, row);
  return held.length > 0 ? holdBack(desk, change, row, held) : goLive(change, row);
}

/** A desk that was closed over both times does both, in their order. */
async function doDue(desk: Desk, change: Change, row: ArticleRow): Promise<void> {
  const isDue = (at: Date | null): boolean => at !== null && at <= change.now;
  const begins = isDue(row.publishAt) && row.held === null;
  const live = begins ? await goLiveUnlessStopped(desk, change, row) : row;
  if (isDue(row.unpublishAt)) await takeDown(change, live);
}

/**
 * Publishes and takes down what was planned for now or before. Each article is claimed by the process that does it,
 * so several processes do it once; one that cannot be, its address taken say, holds up no other. What is held waits for a
 * person: nobody expects it to go live of itself on some later day.
 */
export async function publishDue(desk: Desk): Promise<void> {
  const failed: string[] = [];
  for (;;) {
    let id: string | undefined;
    try {
      await byTheClock(desk, async (change) => {
        const begins = and(lte(articles.publishAt, change.now), isNull(articles.held));
        const due = or(begins, lte(articles.unpublishAt, change.now));
        const planned = inArray(articles.status, ['scheduled', 'published']);
        const [row] = await change.db
          .select()
          .from(articles)
          .where(and(planned, due, notInArray(articles.id, failed)))
          .orderBy(asc(articles.id))
          .limit(1)
          .for('update', { skipLocked: true });
        id = row?.id;
        if (row) await doDue(desk, change, row);
      });
    } catch (error) {
      if (!id) throw error;
      failed.push(id);
      desk.log({ job: 'publishDue', article: id, error: error instanceof Error ? error.name : 'unknown' });
    }
    if (!id) return;
  }
}
