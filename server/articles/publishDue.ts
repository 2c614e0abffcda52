import { and, eq, lte } from 'drizzle-orm';
import { articles } from '#server/db/schema.ts';
import type { Desk } from '#server/desk.ts';
import { append, type Happening } from '#server/events.ts';
import { moveArticle } from './articleMoves.ts';

/**
 * Publishes what was scheduled for now or before. Each article is claimed by the process that publishes it,
 * so several processes publish it once.
 */
export async function publishDue({ db, now }: Desk): Promise<void> {
  const at = now();
  await db.transaction(async (tx) => {
    const due = await tx
      .select()
      .from(articles)
      .where(and(eq(articles.status, 'scheduled'), lte(articles.publishAt, at)))
      .for('update', { skipLocked: true });
    const happenings: Happening[] = [];
    const clock = {
      db: tx,
      now: at,
      person: { id: null },
      note: (happening: Happening) => happenings.push(happening),
    };
    for (const row of due) await moveArticle(clock, row, { to: 'published' });
    await append(tx, happenings, { at, actorId: null, requestId: crypto.randomUUID() });
  });
}
