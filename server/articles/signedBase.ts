import { and, eq } from 'drizzle-orm';
import type { LiveCopy } from '#domain/article.ts';
import { changesSince } from '#domain/clinicalChange.ts';
import type { ClinicalChange } from '#domain/diff/clinicalChanges.ts';
import { fingerprintText, type SignedText } from '#domain/fingerprint.ts';
import type { Database } from '#server/db/database.ts';
import { articleRevisions } from '#server/db/schema.ts';
import { digest } from '#server/http/digest.ts';
import type { ArticleRow } from './articles.ts';

/** The words a clinician last put their name under; null where nobody did. */
export async function signedText(
  db: Database,
  { id, signedVersion }: ArticleRow,
): Promise<SignedText | null> {
  if (signedVersion === null) return null;
  const { title, summary, body, references } = articleRevisions;
  const [revision] = await db
    .select({ title, summary, body, references })
    .from(articleRevisions)
    .where(and(eq(articleRevisions.articleId, id), eq(articleRevisions.version, signedVersion)));
  return revision ?? null;
}

export interface Compared {
  with: 'signed' | 'live';
  text: SignedText;
}

/** What a text is held against before it is signed: the last signed version, or what readers see. */
export async function comparedWith(db: Database, row: ArticleRow): Promise<Compared | null> {
  const signed = await signedText(db, row);
  if (signed) return { with: 'signed', text: signed };
  return row.published && { with: 'live', text: row.published };
}

/** What must be ticked one by one; nothing where there is nothing to compare with, and the whole is attested. */
export const toBeTicked = (compared: Compared | null, row: ArticleRow): ClinicalChange[] =>
  compared ? changesSince(compared.text, row) : [];

/** The fingerprint of a frozen copy; those older than fingerprints have none with them. */
const fingerprintOf = async (copy: LiveCopy): Promise<string> =>
  copy.fingerprint ?? (await digest(fingerprintText(copy)));

/** Copies that hold the very words that are signed now show the name and the day too. */
export async function namedCopies(
  row: ArticleRow,
  name: Pick<LiveCopy, 'reviewerId' | 'reviewedAt'>,
): Promise<Pick<ArticleRow, 'published' | 'scheduled'>> {
  const named = async (copy: LiveCopy | null): Promise<LiveCopy | null> =>
    copy && (await fingerprintOf(copy)) === row.fingerprint
      ? { ...copy, ...name, fingerprint: row.fingerprint }
      : copy;
  return { published: await named(row.published), scheduled: await named(row.scheduled) };
}
