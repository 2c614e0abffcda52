import { and, arrayOverlaps, ne } from 'drizzle-orm';
import type { ImportFile, ImportOutcome, ImportPreview } from '#domain/articleImport.ts';
import { writeHtml } from '#domain/html/tidyHtml.ts';
import { readHtml } from '#domain/html/tree.ts';
import { htmlDifference } from '#domain/htmlDifference.ts';
import { Problem } from '#domain/problem.ts';
import type { Database } from '#server/db/database.ts';
import { articles } from '#server/db/schema.ts';
import { wordedFaults } from '#server/http/problemAnswer.ts';
import type { Call } from '#server/http/route.ts';
import type { ArticleRow } from './articles.ts';
import { drawnFromText } from './drawnFromText.ts';
import { findingsTally } from './findingsTally.ts';
import { importMerge } from './importMerge.ts';
import { changedFields, type ImportPlan, importPlan } from './importPlan.ts';

const mostLines = 100;

const nothing: ImportPreview = {
  ...{ outcome: 'refused', title: '', slug: '', language: null, article: null, fileVersion: null },
  ...{ before: null, after: null, changed: [], clashes: [], notTaken: [], supplied: [], newTopics: [] },
  ...{ unknownReviewer: null, waitsFor: null, dropped: [], droppedMore: 0, errorCount: 0, warningCount: 0 },
  errors: {},
};

type Text = NonNullable<ImportPreview['before']>;
const textOf = ({ slug, title, summary, body, references }: Text): Text => ({
  ...{ slug, title, summary, body, references },
});

/** An article before anybody wrote a word of it. */
const blank = (now: Date): ArticleRow => ({
  ...{
    id: crypto.randomUUID(),
    version: 0,
    slug: '',
    language: 'en',
    status: 'draft',
    title: '',
    summary: '',
  },
  ...{
    body: '',
    references: [],
    topics: [],
    kind: null,
    translationOf: null,
    authorId: null,
    reviewerId: null,
  },
  ...{ nextReviewAt: null, evidenceAt: null, disclosure: null, fingerprint: '', findings: [] },
  ...{ reviewedAt: null, signedById: null, signedFingerprint: null, signedVersion: null, approvedById: null },
  ...{ approvedFingerprint: null, errorCount: 0, warningCount: 0, checkedAt: null, publishedAt: null },
  ...{ publishAt: null, unpublishAt: null, published: null, scheduled: null, held: null, liveSlug: null },
  ...{ searchText: '', createdAt: now, updatedAt: now },
});

async function unheardOf(db: Database, topics: readonly string[], id: string): Promise<string[]> {
  if (topics.length === 0) return [];
  const others = await db
    .select({ topics: articles.topics })
    .from(articles)
    .where(and(arrayOverlaps(articles.topics, [...topics]), ne(articles.id, id)));
  const heard = new Set(others.flatMap((row) => row.topics));
  return topics.filter((topic) => !heard.has(topic));
}

const outcomeOf = (
  { row, fileVersion }: ImportPlan,
  changed: readonly string[],
): Exclude<ImportOutcome, 'refused'> => {
  if (!row) return 'new';
  if (changed.length === 0) return 'unchanged';
  return fileVersion === undefined || fileVersion === row.version ? 'replaces' : 'moved-on';
};

/** What would become of the article, before anything is written. */
async function previewOf(call: Call, plan: ImportPlan): Promise<ImportPreview> {
  const { db, now } = call;
  const { row, values, fileVersion = null, html, body, notTaken, supplied } = plan;
  const hasMoved = row && fileVersion !== null && fileVersion !== row.version;
  const merge = hasMoved ? await importMerge(db, row, plan) : undefined;
  const written = merge ? merge.take('file') : values;
  const changed = changedFields(row, written);
  const before = row ?? blank(now);
  const after = { ...before, ...written };
  const found = await findingsTally(db, { ...after, ...(await drawnFromText(after)) }, now);
  const dropped = htmlDifference(writeHtml(readHtml(html).children), body);
  const { id, title, status, version } = before;
  return {
    ...nothing,
    outcome: outcomeOf(plan, changed),
    ...{ title: after.title, slug: after.slug, language: after.language },
    article: row ? { id, title, status, version, isLive: row.published !== null } : null,
    ...{ fileVersion, before: row ? textOf(row) : null, after: textOf(after) },
    ...{ changed, clashes: merge?.clashes ?? [], notTaken, supplied },
    newTopics: await unheardOf(db, changed.includes('topics') ? after.topics : [], id),
    ...{ unknownReviewer: plan.unknownReviewer, waitsFor: plan.waitsFor },
    dropped: dropped.slice(0, mostLines),
    droppedMore: Math.max(0, dropped.length - mostLines),
    ...{ errorCount: found.errorCount, warningCount: found.warningCount },
  };
}

/** What would become of a file; one that cannot be taken says why, field by field. */
export async function importPreview(call: Call, file: ImportFile): Promise<ImportPreview> {
  try {
    return await previewOf(call, await importPlan(call, file));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { ...nothing, errors: wordedFaults(error, call) };
  }
}
