import { and, desc, eq } from 'drizzle-orm';
import type { SavedAs } from '#domain/article.ts';
import { isOneSitting } from '#domain/sitting.ts';
import type { Database } from '#server/db/database.ts';
import { articleRevisions } from '#server/db/schema.ts';
import type { ArticleRow } from './articles.ts';

/** What stands beside a revision: why it was kept, and what was said about it. */
export interface Kept {
  savedAs?: SavedAs;
  note?: string | null | undefined;
  /** Warnings published over, by rule, each with its reason. */
  waivers?: Record<string, string> | null | undefined;
}

/** The autosave of the same sitting, whose place the next one takes. */
async function sameSitting(
  db: Database,
  articleId: string,
  authorId: string | null,
  now: Date,
): Promise<number | undefined> {
  const [last] = await db
    .select({
      ...{ version: articleRevisions.version, at: articleRevisions.at },
      ...{ savedAs: articleRevisions.savedAs, authorId: articleRevisions.authorId },
    })
    .from(articleRevisions)
    .where(eq(articleRevisions.articleId, articleId))
    .orderBy(desc(articleRevisions.version))
    .limit(1);
  const follows = last?.savedAs === 'auto' && last.authorId === authorId && isOneSitting(last.at, now);
  return follows ? last.version : undefined;
}

/**
 * Every save is kept, so that nothing written is ever lost; of the autosaves of one sitting the last.
 * @returns false where it took the place of the one before
 */
export async function keepRevision(
  db: Database,
  row: ArticleRow,
  authorId: string | null,
  at: Date,
  kept: Kept,
): Promise<boolean> {
  const { id, version, slug, title, summary, body, references } = row;
  const text = { version, at, slug, title, summary, body, references };
  const before = kept.savedAs === 'auto' ? await sameSitting(db, id, authorId, at) : undefined;
  if (before === undefined) {
    await db.insert(articleRevisions).values({ articleId: id, authorId, ...text, ...kept });
    return true;
  }
  await db
    .update(articleRevisions)
    .set(text)
    .where(and(eq(articleRevisions.articleId, id), eq(articleRevisions.version, before)));
  return false;
}

/** Who saved the article as it stands. */
export async function savedBy(
  db: Database,
  { id, version }: Pick<ArticleRow, 'id' | 'version'>,
): Promise<string | null> {
  const [revision] = await db
    .select({ authorId: articleRevisions.authorId })
    .from(articleRevisions)
    .where(and(eq(articleRevisions.articleId, id), eq(articleRevisions.version, version)));
  return revision?.authorId ?? null;
}
