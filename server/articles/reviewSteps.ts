import { and, arrayContains, eq } from 'drizzle-orm';
import { articleRecord } from '#domain/article.ts';
import { askForReview, backToSigned, sendBack } from '#domain/articleReview.ts';
import { instantOf } from '#domain/instant.ts';
import { fieldProblem } from '#domain/problem.ts';
import { staff } from '#server/db/schema.ts';
import { ok } from '#server/http/answer.ts';
import { type Call, route } from '#server/http/route.ts';
import { type ArticleRow, changeArticle, lockArticle, presentArticle } from './articles.ts';
import { tellAsked, tellSentBack } from './reviewMail.ts';
import { signedText } from './signedBase.ts';

/** @throws Problem 422 for whoever cannot put their name under it */
async function requireReviewer({ db }: Pick<Call, 'db'>, row: ArticleRow, id: string): Promise<void> {
  if (row.authorId === id) throw fieldProblem('reviewerId', 'review.author');
  const [clinician] = await db
    .select({ id: staff.id })
    .from(staff)
    .where(and(eq(staff.id, id), eq(staff.active, true), arrayContains(staff.roles, ['clinician'])));
  if (!clinician) throw fieldProblem('reviewerId', 'clinicianId.invalid');
}

export const reviewStepRoutes = [
  route({
    method: 'post',
    path: '/api/articles/:id/ask-review',
    summary:
      'Ask a clinician by name to read and sign the text; a draft is in review from then on, a live page stays as it is',
    access: 'articles:edit',
    body: askForReview,
    answers: articleRecord,
    versioned: true,
    handle: async (call) => {
      const { reviewerId, note } = call.body;
      const row = await lockArticle(call);
      await requireReviewer(call, row, reviewerId);
      if (row.signedFingerprint === row.fingerprint) throw fieldProblem('reviewerId', 'review.signed');
      const status = row.status === 'draft' ? 'in-review' : row.status;
      const told = { action: 'review-asked', note, savedAs: 'moved' } as const;
      const asked = await changeArticle(call, row, { reviewerId, status }, told);
      await tellAsked(call, asked);
      return ok(presentArticle(asked));
    },
  }),
  route({
    method: 'post',
    path: '/api/articles/:id/send-back',
    summary: 'Give a text back to its writers with what is to be changed, unsigned',
    access: 'articles:sign-off',
    body: sendBack,
    answers: articleRecord,
    versioned: true,
    handle: async (call) => {
      const row = await lockArticle(call);
      const isWaiting = row.status === 'in-review' || row.status === 'published';
      if (!isWaiting || row.signedFingerprint === row.fingerprint)
        throw fieldProblem('note', 'review.nothingAsked');
      const values = row.status === 'in-review' ? { status: 'draft' as const } : { reviewerId: null };
      const told = { action: 'sent-back', note: call.body.note, savedAs: 'moved' } as const;
      const back = await changeArticle(call, row, values, told);
      await tellSentBack(call, back);
      return ok(presentArticle(back));
    },
  }),
  route({
    method: 'post',
    path: '/api/articles/:id/back-to-signed',
    summary:
      'Show readers of a live article the last signed version again, at once; the working copy stays as it is',
    access: 'articles:publish',
    body: backToSigned,
    answers: articleRecord,
    versioned: true,
    handle: async (call) => {
      const row = await lockArticle(call);
      const text = await signedText(call.db, row);
      if (!row.published || !text) throw fieldProblem('note', 'review.neverSigned');
      const name = { reviewerId: row.signedById, reviewedAt: row.reviewedAt && instantOf(row.reviewedAt) };
      const frozen = { fingerprint: row.signedFingerprint, frozenAt: instantOf(call.now) };
      const live = {
        published: { slug: row.published.slug, ...text, ...name, ...frozen },
        ...{ publishedAt: call.now, publishAt: null, scheduled: null },
      };
      const isAsWritten = row.signedFingerprint === row.fingerprint;
      const told = {
        ...{ action: 'set-back', reasonCode: 'published', note: call.body.note },
        savedAs: isAsWritten ? ('published' as const) : ('moved' as const),
      };
      return ok(presentArticle(await changeArticle(call, row, live, told)));
    },
  }),
];
