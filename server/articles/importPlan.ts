import { and, arrayContains, eq, sql } from 'drizzle-orm';
import { articleEdit } from '#domain/article.ts';
import { type ReadFile, readArticleFile } from '#domain/articleFile/articleFile.ts';
import type { ImportFile } from '#domain/articleImport.ts';
import { given } from '#domain/editing.ts';
import { faultsOf } from '#domain/faults.ts';
import { tidyHtml } from '#domain/html/tidyHtml.ts';
import { fieldProblem, Problem } from '#domain/problem.ts';
import type { Database } from '#server/db/database.ts';
import { articles, staff } from '#server/db/schema.ts';
import type { Call } from '#server/http/route.ts';
import type { ArticleRow } from './articles.ts';
import { articleKnownAs, requireFreeSlug } from './slugs.ts';
import { keepingUnseen } from './unseenParts.ts';

type Values = Partial<ArticleRow>;

/** What a file means here: which article, and what would be written into it. */
export interface ImportPlan extends Pick<ReadFile, 'html' | 'notTaken' | 'supplied'> {
  /** The article it is a file of, if it is here. */
  row: ArticleRow | undefined;
  values: Values;
  fileVersion: number | undefined;
  /** The text once it is clean. */
  body: string;
  unknownReviewer: string | null;
  waitsFor: string | null;
}

/** By its id; a file that names none is told by its address. */
async function articleOf(db: Database, { fields }: ReadFile): Promise<ArticleRow | undefined> {
  const { id, slug = '' } = fields;
  const [row] = await db
    .select()
    .from(articles)
    .where(id ? eq(articles.id, id) : eq(articles.slug, slug));
  return row;
}

async function reviewerOf(db: Database, said: ReadFile['fields']['reviewer']): Promise<string | undefined> {
  const [byId] = said?.id ? await db.select({ id: staff.id }).from(staff).where(eq(staff.id, said.id)) : [];
  if (byId) return byId.id;
  const named = await db
    .select({ id: staff.id })
    .from(staff)
    .where(
      and(
        sql`lower(${staff.name}) = lower(${said?.name ?? ''})`,
        eq(staff.active, true),
        arrayContains(staff.roles, ['clinician']),
      ),
    );
  // Two of the same name: nobody knows which is meant.
  return named.length === 1 ? named[0]?.id : undefined;
}

/** What the file says of other people and other articles, as this clinic knows them. */
async function relations(
  db: Database,
  { fields: { reviewer, translationOf } }: ReadFile,
): Promise<{ values: Values; unknownReviewer: string | null; waitsFor: string | null }> {
  const reviewerId = reviewer ? await reviewerOf(db, reviewer) : reviewer;
  const original = translationOf ? await articleKnownAs(db, translationOf) : translationOf;
  return {
    values: given({ reviewerId, translationOf: original }),
    unknownReviewer: reviewer && !reviewerId ? (reviewer.name ?? reviewer.id ?? '') : null,
    waitsFor: translationOf && !original ? translationOf : null,
  };
}

/** @throws Problem 422 for a text longer than an article may be */
function cleanBody({ desk }: Pick<Call, 'desk'>, html: string): string {
  // Tidied once it is clean: what goes may have held a word and a space apart.
  const tidy = desk.purify(tidyHtml(desk.purify(html)));
  const parsed = articleEdit.safeParse({ body: tidy }, { reportInput: true });
  if (!parsed.success) throw new Problem('invalid', { faults: faultsOf(parsed.error) });
  return parsed.data.body ?? '';
}

/** @throws Problem 422 that names what in the file cannot be taken, and why */
export async function importPlan(call: Pick<Call, 'db' | 'desk'>, file: ImportFile): Promise<ImportPlan> {
  const { db } = call;
  const read = readArticleFile(file.name, file.text);
  const row = await articleOf(db, read);
  const { id: _id, version, reviewer: _reviewer, translationOf: _original, ...fields } = read.fields;
  if (!row && fields.slug === undefined) throw fieldProblem('slug', 'slug.missing');
  if (fields.slug !== undefined && fields.slug !== row?.slug) await requireFreeSlug(db, fields.slug, row?.id);
  const body = cleanBody(call, read.html);
  const { values, ...unknown } = await relations(db, read);
  const { html, notTaken, supplied } = read;
  const written = { ...(given(fields) as Values), ...values, body };
  return {
    ...{ row, html, notTaken, supplied, body, ...unknown },
    values: row ? keepingUnseen(written, row) : written,
    fileVersion: version,
  };
}

/** The fields in which the values differ from the article. */
export const changedFields = (row: object | undefined, values: Values): string[] =>
  Object.entries(values)
    .filter(
      ([field, value]) =>
        JSON.stringify(value) !== JSON.stringify((row as Record<string, unknown> | undefined)?.[field]),
    )
    .map(([field]) => field);
