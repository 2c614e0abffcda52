import { eq } from 'drizzle-orm';
import * as z from 'zod';
import { articleEdit, articleReadOnly, articleRecord, articleSave, newArticle } from '#domain/article.ts';
import { editing, given } from '#domain/editing.ts';
import { hit } from '#domain/hits.ts';
import { Problem } from '#domain/problem.ts';
import type { Change } from '#server/byTheClock.ts';
import { articles } from '#server/db/schema.ts';
import { difference, type Happening, notify } from '#server/events.ts';
import { created, ok } from '#server/http/answer.ts';
import { list } from '#server/http/listing.ts';
import { type Call, route } from '#server/http/route.ts';
import { isStale } from '#server/http/version.ts';
import { articleListing, withHits } from './articleListing.ts';
import { drawnFromText } from './drawnFromText.ts';
import { findingsTally, linkingTo, lookAgain, lookAt } from './findingsTally.ts';
import { type Kept, keepRevision, savedBy } from './keepRevision.ts';
import { keepAddresses, requireFreeSlug } from './slugs.ts';

export type ArticleRow = typeof articles.$inferSelect;

export const presentArticle = ({
  searchText: _text,
  liveSlug: _slug,
  checkedAt: _checked,
  ...record
}: ArticleRow): Record<string, unknown> => record;

/** @throws Problem 412 with the article as it stands, and who saved it */
export async function lockArticle(call: Call): Promise<ArticleRow> {
  const [row] = await call.db.select().from(articles).where(eq(articles.id, call.id)).for('update');
  if (!row) throw new Problem('not_found');
  if (isStale(call.ifMatch, row)) {
    const by = await savedBy(call.db, row);
    throw new Problem('stale', { current: presentArticle(row), extra: async () => ({ savedById: by }) });
  }
  return row;
}

/** A change as the trail and the revision tell it. */
export type ArticleChange = Pick<Happening, 'action' | 'reasonCode' | 'note'> & Kept;

/**
 * Writes a change of a locked article with its next version, keeps the revision and tells the trail. What follows in
 * one sitting of autosaves is told to those who look at it, and stands in the trail once.
 */
export async function changeArticle(
  change: Change,
  before: ArticleRow,
  values: Partial<ArticleRow>,
  { savedAs = 'saved', waivers, ...happening }: ArticleChange,
): Promise<ArticleRow> {
  const drawn = await drawnFromText({ ...before, ...values });
  const found = await findingsTally(change.db, { ...before, ...values, ...drawn }, change.now);
  const [after] = await change.db
    .update(articles)
    // Another hour, or none: what was said of the last one is over.
    .set({
      ...('publishAt' in values ? { held: null } : {}),
      ...values,
      ...drawn,
      ...found,
      version: before.version + 1,
      updatedAt: change.now,
    })
    .where(eq(articles.id, before.id))
    .returning();
  if (!after) throw new Problem('not_found');
  const { note } = happening;
  await keepAddresses(change, before, after);
  if (after.liveSlug !== before.liveSlug)
    await lookAgain(change.db, linkingTo(before.liveSlug, after.liveSlug));
  const isNew = await keepRevision(change.db, after, change.person.id, change.now, {
    savedAs,
    waivers,
    note,
  });
  if (!isNew) {
    await notify(change.db, [`0 articles ${after.id} ${change.person.id}`]);
    return after;
  }
  const {
    version: _v,
    updatedAt: _u,
    findings: _f,
    errorCount: _e,
    warningCount: _w,
    ...shown
  } = presentArticle(after);
  change.note({
    ...difference(presentArticle(before), shown),
    ...happening,
    resource: 'articles',
    recordId: before.id,
  });
  return after;
}

/** What a person wrote, clean and at an address nobody else has. */
export async function writtenValues(
  { db, desk }: Pick<Call, 'db' | 'desk'>,
  row: ArticleRow,
  written: z.infer<typeof articleEdit>,
): Promise<Partial<ArticleRow>> {
  const edit = given(written);
  if (edit.slug !== undefined && edit.slug !== row.slug) await requireFreeSlug(db, edit.slug, row.id);
  return { ...edit, ...(edit.body === undefined ? {} : { body: desk.purify(edit.body) }) };
}

/** A new draft, at an address nobody else has. */
export async function beginArticle(
  { db, desk, person, now, note }: Call,
  written: z.infer<typeof newArticle>,
  kept: Kept = { savedAs: 'created' },
): Promise<ArticleRow> {
  const { slug, language, title, summary, references, topics } = written;
  await requireFreeSlug(db, slug);
  const text = { slug, title, summary, references, body: desk.purify(written.body) };
  const drawn = await drawnFromText(text);
  const [row] = await db
    .insert(articles)
    .values({
      ...{ ...given(written), ...text, ...drawn, language, topics },
      authorId: person.id,
      createdAt: now,
      updatedAt: now,
    })
    .returning();
  if (!row) throw new Problem('unexpected');
  const checked = await lookAt(db, row, now);
  await keepRevision(db, row, person.id, now, kept);
  note({ action: 'created', resource: 'articles', recordId: row.id });
  return checked;
}

export const articleMaxBody = 2 * 1024 * 1024;

export const articleRoutes = [
  route({
    method: 'get',
    path: '/api/articles',
    summary: 'Articles, working copies included',
    access: 'articles:read',
    answers: z.array(articleRecord.extend({ hit: hit.optional() })),
    handle: (call) =>
      list<ArticleRow>(articleListing, call, [], (rows) => withHits(call.request, rows, presentArticle)),
  }),
  route({
    method: 'get',
    path: '/api/articles/:id',
    summary: 'One article',
    access: 'articles:read',
    answers: articleRecord,
    versioned: true,
    handle: async ({ db, id }) => {
      const [row] = await db.select().from(articles).where(eq(articles.id, id));
      if (!row) throw new Problem('not_found');
      return ok(presentArticle(row));
    },
  }),
  route({
    method: 'post',
    path: '/api/articles',
    summary: 'Begin an article',
    access: 'articles:create',
    body: newArticle,
    answers: articleRecord,
    maxBody: articleMaxBody,
    handle: async (call) => {
      const row = await beginArticle(call, call.body);
      return created(presentArticle(row), `/api/articles/${row.id}`);
    },
  }),
  route({
    method: 'put',
    path: '/api/articles/:id',
    summary: 'Write the working copy; readers see it once it is published',
    access: 'articles:edit',
    body: editing(articleSave, articleReadOnly),
    answers: articleRecord,
    versioned: true,
    maxBody: articleMaxBody,
    handle: async (call) => {
      const { note, ...edit } = call.body;
      const row = await lockArticle(call);
      const values = await writtenValues(call, row, edit);
      return ok(presentArticle(await changeArticle(call, row, values, { action: 'edited', note })));
    },
  }),
];
