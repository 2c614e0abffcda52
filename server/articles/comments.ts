import { and, asc, eq, isNull } from 'drizzle-orm';
import * as z from 'zod';
import { commentEdit, commentReadOnly, commentRecord, newComment } from '#domain/articleComment.ts';
import { editing } from '#domain/editing.ts';
import { fieldProblem, Problem } from '#domain/problem.ts';
import type { Database } from '#server/db/database.ts';
import { articleComments, articles } from '#server/db/schema.ts';
import { created, ok } from '#server/http/answer.ts';
import { type Call, route } from '#server/http/route.ts';
import { requireVersion } from '#server/http/version.ts';

type Row = typeof articleComments.$inferSelect;

/** No article gathers as many; beyond, the oldest are shown. */
const most = 1_000;

async function requireArticle(db: Database, id: string): Promise<void> {
  const [article] = await db.select({ id: articles.id }).from(articles).where(eq(articles.id, id));
  if (!article) throw new Problem('not_found');
}

async function lockComment({ db, id }: Pick<Call, 'db' | 'id'>): Promise<Row> {
  const [row] = await db.select().from(articleComments).where(eq(articleComments.id, id)).for('update');
  if (!row) throw new Problem('not_found');
  return row;
}

/** @throws Problem 403 for a colleague's; 428 and 412 as everywhere */
async function lockOwn(call: Call): Promise<Row> {
  const row = await lockComment(call);
  if (row.authorId !== call.person.id) throw new Problem('forbidden');
  requireVersion(call.ifMatch, row);
  return row;
}

/** Told under the article's id: those who have it open hear of it. */
const tell = (
  { note }: Call,
  { articleId }: Pick<Row, 'articleId'>,
  action: string,
  values: { before?: Record<string, unknown>; after?: Record<string, unknown> },
): void => note({ action, resource: 'article-comments', recordId: articleId, ...values });

async function change(call: Call, row: Row, values: Partial<Row>, action: string): Promise<Row> {
  const [after] = await call.db
    .update(articleComments)
    .set({ ...values, version: row.version + 1, updatedAt: call.now })
    .where(eq(articleComments.id, row.id))
    .returning();
  if (!after) throw new Problem('not_found');
  const { id, text } = row;
  tell(call, row, action, { before: { id, text }, after: { id, text: after.text } });
  return after;
}

/** Whoever meant the same does not undo it, nor take its author's name away. */
const settling = (action: 'resolve' | 'reopen', summary: string, isResolved: boolean) =>
  route({
    method: 'post',
    path: `/api/comments/:id/${action}`,
    summary,
    access: 'articles:comment',
    answers: commentRecord,
    handle: async (call) => {
      const row = await lockComment(call);
      if (row.answers) throw fieldProblem('answers', 'comment.answer');
      if (Boolean(row.resolvedAt) === isResolved) return ok(row);
      const values = {
        resolvedAt: isResolved ? call.now : null,
        resolvedById: isResolved ? call.person.id : null,
      };
      return ok(await change(call, row, values, isResolved ? 'resolved' : 'reopened'));
    },
  });

export const commentRoutes = [
  route({
    method: 'get',
    path: '/api/articles/:id/comments',
    summary: 'Remarks on an article and their answers, oldest first',
    access: 'articles:read',
    answers: z.array(commentRecord),
    handle: async ({ db, id }) => {
      await requireArticle(db, id);
      const found = await db
        .select()
        .from(articleComments)
        .where(eq(articleComments.articleId, id))
        .orderBy(asc(articleComments.createdAt), asc(articleComments.id))
        .limit(most);
      const span = found.length === 0 ? '*' : `0-${found.length - 1}`;
      return ok(found, { 'Content-Range': `comments ${span}/${found.length}` });
    },
  }),
  route({
    method: 'post',
    path: '/api/articles/:id/comments',
    summary: 'Remark on some words of an article, or answer a remark',
    access: 'articles:comment',
    body: newComment,
    answers: commentRecord,
    handle: async (call) => {
      const { db, id: articleId, body, person, now } = call;
      await requireArticle(db, articleId);
      const answers = body.answers ?? null;
      if (answers) await requireRemark(db, articleId, answers);
      const stamps = { createdAt: now, updatedAt: now };
      const [row] = await db
        .insert(articleComments)
        .values({ ...body, answers, articleId, authorId: person.id, ...stamps })
        .returning();
      if (!row) throw new Problem('unexpected');
      const { id, text, quote } = row;
      tell(call, row, answers ? 'answered' : 'commented', { after: { id, text, quote } });
      return created(row);
    },
  }),
  settling('resolve', 'Say that a remark is dealt with', true),
  settling('reopen', 'Say that a remark is not dealt with yet', false),
  route({
    method: 'put',
    path: '/api/comments/:id',
    summary: 'Write one’s own remark anew',
    access: 'articles:comment',
    body: editing(commentEdit, commentReadOnly),
    answers: commentRecord,
    versioned: true,
    handle: async (call) => ok(await change(call, await lockOwn(call), call.body, 'edited')),
  }),
  route({
    method: 'delete',
    path: '/api/comments/:id',
    summary: 'Take one’s own remark away, unless it has been answered',
    access: 'articles:comment',
    answers: commentRecord,
    versioned: true,
    handle: async (call) => {
      const row = await lockOwn(call);
      const [answer] = await call.db
        .select({ id: articleComments.id })
        .from(articleComments)
        .where(eq(articleComments.answers, row.id))
        .limit(1);
      if (answer) throw fieldProblem('answers', 'comment.answered');
      await call.db.delete(articleComments).where(eq(articleComments.id, row.id));
      const { id, text } = row;
      tell(call, row, 'deleted', { before: { id, text } });
      return ok(row);
    },
  }),
];

/** Answers stand under a remark of the same article, and under no answer. Nobody takes it away meanwhile. */
async function requireRemark(db: Database, articleId: string, id: string): Promise<void> {
  const [remark] = await db
    .select({ id: articleComments.id })
    .from(articleComments)
    .where(
      and(
        eq(articleComments.id, id),
        eq(articleComments.articleId, articleId),
        isNull(articleComments.answers),
      ),
    )
    .for('share');
  if (!remark) throw fieldProblem('answers', 'comment.gone');
}
