import { and, eq, lte } from 'drizzle-orm';
import { byTheClock } from '#server/byTheClock.ts';
import { articles } from '#server/db/schema.ts';
import type { Desk } from '#server/desk.ts';
import { moveArticle } from './articleMoves.ts';

/**
 * Publishes what was scheduled for now or before. Each article is claimed by the process that publishes it,
 * so several processes publish it once.
 */
export const publishDue = (desk: Desk): Promise<void> =>
  byTheClock(desk, async (change) => {
    const due = await change.db
      .select()
      .from(articles)
      .where(and(eq(articles.status, 'scheduled'), lte(articles.publishAt, change.now)))
      .for('update', { skipLocked: true });
    for (const row of due) await moveArticle(change, row, { to: 'published' });
  });
