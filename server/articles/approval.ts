import { sql } from 'drizzle-orm';
import { articleApproval, articleRecord } from '#domain/article.ts';
import { fieldProblem } from '#domain/problem.ts';
import type { Database } from '#server/db/database.ts';
import { articleRevisions } from '#server/db/schema.ts';
import { ok } from '#server/http/answer.ts';
import { route } from '#server/http/route.ts';
import { changeArticle, lockArticle, presentArticle } from './articles.ts';

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

export const approvalRoutes = [
  route({
    method: 'post',
    path: '/api/articles/:id/approve',
    summary: "Say that one has read somebody else's text as it stands; void once its words change",
    access: 'articles:approve',
    body: articleApproval,
    answers: articleRecord,
    versioned: true,
    handle: async (call) => {
      const { db, person, body } = call;
      const row = await lockArticle(call);
      if (row.authorId === person.id) throw fieldProblem('approvedById', 'approvedById.author');
      if ((await writerOf(db, row.id)) === person.id)
        throw fieldProblem('approvedById', 'approvedById.writer');
      const approved = { approvedById: person.id, approvedFingerprint: row.fingerprint };
      const told = { action: 'approved', note: body.note, savedAs: 'approved' } as const;
      return ok(presentArticle(await changeArticle(call, row, approved, told)));
    },
  }),
];
