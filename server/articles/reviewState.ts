import { and, desc, eq, inArray } from 'drizzle-orm';
import { type ArticleReview, articleReview, type SignatureState } from '#domain/articleReview.ts';
import { isCorrection } from '#domain/checks/correction.ts';
import { paragraphsChanged } from '#domain/clinicalChange.ts';
import { instantOf } from '#domain/instant.ts';
import { latestReview } from '#domain/nextReview.ts';
import { Problem } from '#domain/problem.ts';
import type { Database } from '#server/db/database.ts';
import { articles, events, eventValues, staff } from '#server/db/schema.ts';
import { ok } from '#server/http/answer.ts';
import { route } from '#server/http/route.ts';
import type { ArticleRow } from './articles.ts';
import { reviewPolicy } from './checkContext.ts';
import { checkedArticle } from './findingsTally.ts';
import { ownWork } from './otherEyes.ts';
import { comparedWith, toBeTicked } from './signedBase.ts';

function stateOf(row: ArticleRow): SignatureState {
  if (row.signedFingerprint === null) return 'unsigned';
  if (row.signedFingerprint === row.fingerprint) return 'signed';
  return isCorrection(checkedArticle(row)) ? 'corrected' : 'changed';
}

async function nameOf(db: Database, id: string | null): Promise<{ id: string; name: string } | null> {
  if (!id) return null;
  const [person] = await db.select({ id: staff.id, name: staff.name }).from(staff).where(eq(staff.id, id));
  return person ?? null;
}

const steps = ['review-asked', 'sent-back', 'signed', 'read-again'] as const;

/** What was last said about the review, as long as nothing has answered it. */
async function lastWord(db: Database, id: string): Promise<Pick<ArticleReview, 'asked' | 'sentBack'>> {
  const [line] = await db
    .select({
      ...{ action: events.action, at: events.at, actorId: events.actorId },
      note: eventValues.note,
    })
    .from(events)
    .leftJoin(eventValues, eq(eventValues.sequence, events.sequence))
    .where(
      and(...[eq(events.resource, 'articles'), eq(events.recordId, id), inArray(events.action, [...steps])]),
    )
    .orderBy(desc(events.sequence))
    .limit(1);
  const said = line && {
    ...{ by: await nameOf(db, line.actorId), at: instantOf(line.at), note: line.note },
  };
  return {
    asked: line?.action === 'review-asked' && said ? said : null,
    sentBack: line?.action === 'sent-back' && said ? said : null,
  };
}

export const reviewStateRoutes = [
  route({
    method: 'get',
    path: '/api/articles/:id/review',
    summary:
      'Who signed the text and when, and what has changed since: numbers, doses and denials one by one, each with its key',
    access: 'articles:read',
    answers: articleReview,
    handle: async ({ db, id, now, person }) => {
      const [row] = await db.select().from(articles).where(eq(articles.id, id));
      if (!row) throw new Problem('not_found');
      const compared = await comparedWith(db, row);
      const { today, reviewMonths } = await reviewPolicy(db, now);
      const review: ArticleReview = {
        version: row.version,
        state: stateOf(row),
        signedBy: await nameOf(db, row.signedById),
        signedAt: row.signedById && row.reviewedAt && instantOf(row.reviewedAt),
        comparedWith: compared?.with ?? null,
        changes: toBeTicked(compared, row),
        paragraphs: compared ? paragraphsChanged(compared.text, row) : 0,
        reviewer: await nameOf(db, row.reviewerId),
        ...(await lastWord(db, id)),
        mayNotSign: await ownWork(db, row, person.id),
        maySetBack: Boolean(
          row.published && row.signedFingerprint && row.published.fingerprint !== row.signedFingerprint,
        ),
        ...{ today, latest: latestReview(today, reviewMonths) },
      };
      return ok(review);
    },
  }),
];
