import { eq, or, type SQL, sql } from 'drizzle-orm';
import type { FindingCount } from '#domain/article.ts';
import { checkArticle } from '#domain/checks/checkArticle.ts';
import type { CheckContext, CheckedArticle, Finding } from '#domain/checks/finding.ts';
import { instantOf } from '#domain/instant.ts';
import type { Database } from '#server/db/database.ts';
import { articles } from '#server/db/schema.ts';
import type { ArticleRow } from './articles.ts';
import { checkContext } from './checkContext.ts';

/** A row as the checks read it. */
export const checkedArticle = (row: Omit<ArticleRow, 'searchText' | 'checkedAt'>): CheckedArticle => ({
  ...row,
  reviewedAt: row.reviewedAt && instantOf(row.reviewedAt),
});

/** What the checks find in the working copy. */
export const findingsOf = async (
  db: Database,
  row: ArticleRow,
  now: Date,
  context?: CheckContext,
): Promise<Finding[]> => checkArticle(checkedArticle(row), context ?? (await checkContext(db, now)));

type Tally = Pick<ArticleRow, 'findings' | 'errorCount' | 'warningCount' | 'checkedAt'>;

function counted(findings: readonly Finding[]): FindingCount[] {
  const counts = new Map<string, FindingCount>();
  for (const { rule, level } of findings) {
    const key = `${rule} ${level}`;
    const count = (counts.get(key)?.count ?? 0) + 1;
    counts.set(key, { rule, level, count });
  }
  return [...counts.values()];
}

const totalOf = (counts: readonly FindingCount[], wanted: FindingCount['level']): number =>
  counts.reduce((sum, { level, count }) => (level === wanted ? sum + count : sum), 0);

/** What is kept beside an article of what the checks found; nobody asks about one that was put away. */
export async function findingsTally(
  db: Database,
  row: ArticleRow,
  now: Date,
  context?: CheckContext,
): Promise<Tally> {
  const isPutAway = row.status === 'archived';
  const findings = isPutAway ? [] : counted(await findingsOf(db, row, now, context));
  return {
    findings,
    errorCount: totalOf(findings, 'error'),
    warningCount: totalOf(findings, 'warning'),
    checkedAt: now,
  };
}

/** Looks at an article and keeps what was found; that is no change of the article. */
export async function lookAt(
  db: Database,
  row: ArticleRow,
  now: Date,
  context?: CheckContext,
): Promise<ArticleRow> {
  const found = await findingsTally(db, row, now, context);
  await db.update(articles).set(found).where(eq(articles.id, row.id));
  return { ...row, ...found };
}

/** Has the clock look again: something outside these articles changed that the checks go by. */
export const lookAgain = (db: Database, where?: SQL): Promise<unknown> =>
  db.update(articles).set({ checkedAt: null }).where(where);

/** Those whose text links to one of these addresses. */
export const linkingTo = (...slugs: readonly (string | null)[]): SQL | undefined =>
  or(
    ...slugs
      .filter(Boolean)
      .map((slug) => sql`position(${`/site/articles/${slug}`} in ${articles.body}) > 0`),
  );
