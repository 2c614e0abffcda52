import { sql } from 'drizzle-orm';
import { fieldProblem } from '#domain/problem.ts';
import type { Database } from '#server/db/database.ts';
import { articleRevisions } from '#server/db/schema.ts';
import type { ArticleRow } from './articles.ts';

/** Who wrote the words as they stand: the author of the last revision in which they changed. */
async function writerOf(db: Database, articleId: string): Promise<string | null> {
  const words = sql`md5(title || chr(10) || summary || chr(10) || body || chr(10) || "references"::text)`;
  const { rows } = await db.execute<{ author_id: string | null }>(sql`
    select author_id from (
      select author_id, version, ${words} as words, lag(${words}) over (order by version) as before
      from ${articleRevisions} where article_id = ${articleId}
    ) as kept
    where before is distinct from words order by version desc limit 1`);
  return rows[0]?.author_id ?? null;
}

/** Why a text is this person's own work; null where it is somebody else's. */
export async function ownWork(
  db: Database,
  row: ArticleRow,
  personId: string,
): Promise<'author' | 'writer' | null> {
  if (row.authorId === personId) return 'author';
  return (await writerOf(db, row.id)) === personId ? 'writer' : null;
}

const keys = { approvedById: 'approvedById', signedById: 'review.own' } as const;

/** @throws Problem 422 at the field for whoever would vouch for their own work */
export async function requireOtherEyes(
  db: Database,
  row: ArticleRow,
  personId: string,
  field: keyof typeof keys,
): Promise<void> {
  const own = await ownWork(db, row, personId);
  if (own) throw fieldProblem(field, `${keys[field]}.${own}`);
}
