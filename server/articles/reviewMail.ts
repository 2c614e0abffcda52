import { and, desc, eq } from 'drizzle-orm';
import type { Database } from '#server/db/database.ts';
import { events } from '#server/db/schema.ts';
import type { Call } from '#server/http/route.ts';
import { writeAbout } from './articleMail.ts';
import type { ArticleRow } from './articles.ts';

/** The last time this was done to an article, and by whom. */
async function lastly(db: Database, articleId: string, action: string) {
  const [line] = await db
    .select({ sequence: events.sequence, actorId: events.actorId })
    .from(events)
    .where(and(eq(events.resource, 'articles'), eq(events.recordId, articleId), eq(events.action, action)))
    .orderBy(desc(events.sequence))
    .limit(1);
  return line;
}

const othersThan = (me: string, ids: readonly (string | null | undefined)[]): string[] =>
  ids.filter((id): id is string => Boolean(id) && id !== me);

/** Tells the clinician that a text waits; of the same words again only once they were sent back. */
export async function tellAsked(
  call: Call,
  { id, title, reviewerId, fingerprint }: ArticleRow,
): Promise<void> {
  const sentBack = await lastly(call.db, id, 'sent-back');
  await writeAbout(call, { id, title }, othersThan(call.person.id, [reviewerId]), {
    ...{ kind: 'review-asked', about: `${fingerprint}:${sentBack?.sequence ?? 0}`, name: call.person.name },
  });
}

/** Tells whoever began the article, and whoever asked, that it came back. */
export async function tellSentBack(call: Call, { id, title, version, authorId }: ArticleRow): Promise<void> {
  const asked = await lastly(call.db, id, 'review-asked');
  await writeAbout(call, { id, title }, othersThan(call.person.id, [authorId, asked?.actorId]), {
    ...{ kind: 'sent-back', about: String(version), name: call.person.name },
  });
}
