import { and, eq } from 'drizzle-orm';
import { articleEdit } from '#domain/article.ts';
import {
  type Choices,
  choiceKey,
  type MergedField,
  mergedValues,
  mergeFields,
} from '#domain/diff/mergeArticle.ts';
import type { Database } from '#server/db/database.ts';
import { articleRevisions } from '#server/db/schema.ts';
import type { ArticleRow } from './articles.ts';
import type { ImportPlan } from './importPlan.ts';
import { keepingUnseen, withoutUnseen } from './unseenParts.ts';

const fields = Object.keys(articleEdit.shape);

/** The text as the file's writer was given it. */
async function baseOf(db: Database, row: ArticleRow, version: number | undefined): Promise<object> {
  const { slug, title, summary, body, references } = articleRevisions;
  const [revision] = await db
    .select({ slug, title, summary, body, references })
    .from(articleRevisions)
    .where(and(eq(articleRevisions.articleId, row.id), eq(articleRevisions.version, version ?? 0)));
  return revision ? withoutUnseen(revision) : {};
}

const clashesOf = ({ is, pieces }: MergedField): number =>
  is === 'clash' ? 1 : pieces.filter((piece) => piece.is === 'clash').length;

/** One choice for all that both changed. */
const preferring = (merged: readonly MergedField[], prefer: 'file' | 'desk'): Choices =>
  Object.fromEntries(
    merged.flatMap((one) =>
      Array.from({ length: clashesOf(one) }, (_, nth) => [
        choiceKey(one.field, nth),
        prefer === 'file' ? 'mine' : 'theirs',
      ]),
    ),
  );

/** What becomes of an article that moved on after the file was made of it. */
export async function importMerge(
  db: Database,
  row: ArticleRow,
  { values, fileVersion }: ImportPlan,
): Promise<{ clashes: string[]; take: (prefer: 'file' | 'desk') => Partial<ArticleRow> }> {
  const theirs = withoutUnseen(row);
  const base = await baseOf(db, row, fileVersion);
  // Of what the file does not speak, the article's is left.
  const mine = withoutUnseen({ ...row, ...values });
  const merged = mergeFields({ ...base }, { ...mine }, { ...theirs }, fields);
  return {
    clashes: merged.filter((one) => clashesOf(one) > 0).map(({ field }) => field),
    take: (prefer) => keepingUnseen(mergedValues(merged, preferring(merged, prefer)), row),
  };
}
