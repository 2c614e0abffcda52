import { and, asc, isNull, lt, ne, or } from 'drizzle-orm';
import { byTheClock } from '#server/byTheClock.ts';
import { articles } from '#server/db/schema.ts';
import type { Desk } from '#server/desk.ts';
import { checkContext } from './checkContext.ts';
import { lookAt } from './findingsTally.ts';

const DAY = 86_400_000;
/** Articles of one turn: reading them holds up everybody for a moment. */
const atOnce = 20;

/** Days pass and links die without a save: every article is looked at once a day. It is no change of the article. */
export const recheckArticles = (desk: Desk): Promise<void> =>
  byTheClock(desk, async ({ db, now }) => {
    const due = await db
      .select()
      .from(articles)
      .where(
        and(
          ne(articles.status, 'archived'),
          or(isNull(articles.checkedAt), lt(articles.checkedAt, new Date(now.getTime() - DAY))),
        ),
      )
      .orderBy(asc(articles.checkedAt), asc(articles.id))
      .limit(atOnce)
      .for('update', { skipLocked: true });
    const context = due.length > 0 ? await checkContext(db, now) : undefined;
    for (const row of due) await lookAt(db, row, now, context);
  });
