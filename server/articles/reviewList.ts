import { asc, eq, inArray, ne, sql } from 'drizzle-orm';
import * as z from 'zod';
import { reviewDates } from '#domain/articleReview.ts';
import { instantOf, localDate } from '#domain/instant.ts';
import { nextReviewFault } from '#domain/nextReview.ts';
import { Problem } from '#domain/problem.ts';
import { byWeight, queuesOf, type ReviewRow, reviewRow } from '#domain/reviewQueues.ts';
import { articles, staff } from '#server/db/schema.ts';
import { ok } from '#server/http/answer.ts';
import { type Call, route } from '#server/http/route.ts';
import { changeArticle } from './articles.ts';
import { reviewPolicy } from './checkContext.ts';
import { countFor, requestsFromArticles } from './reachOf.ts';

const DAY = 86_400_000;
const days = 90;
/** A library of so many articles is shown whole. */
const mostRows = 2_000;

const listed = {
  ...{ id: articles.id, version: articles.version, title: articles.title, language: articles.language },
  ...{ status: articles.status, kind: articles.kind, reviewerId: articles.reviewerId },
  ...{ reviewerName: staff.name, reviewedAt: articles.reviewedAt, nextReviewAt: articles.nextReviewAt },
  evidenceAt: articles.evidenceAt,
};

/** What the queues go by, the texts themselves left where they are. */
const queued = {
  ...{ signedFingerprint: articles.signedFingerprint, fingerprint: articles.fingerprint },
  newestYear: sql<number | null>`(
    select max((source ->> 'year')::int) from jsonb_array_elements(${articles.references}) as source)`,
  isLive: sql<boolean>`${articles.published} is not null`,
  isHeld: sql<boolean>`${articles.held} is not null`,
  liveReviewedAt: sql<string | null>`${articles.published} ->> 'reviewedAt'`,
  liveFingerprint: sql<string | null>`${articles.published} ->> 'fingerprint'`,
};

/** Everything that stands in some line, the heaviest first. */
async function reviewRows({ db, now, person }: Call, today: string): Promise<ReviewRow[]> {
  const since = new Date(now.getTime() - days * DAY).toISOString();
  const { rows: came } = await db.execute<{ id: string; count: number }>(sql`
    select article_id as id, count(*)::int as count from ${requestsFromArticles} as came
    where at >= ${since} group by article_id`);
  const requests = new Map(came.map(({ id, count }) => [id, count]));
  const tell = countFor(person);
  const rows = await db
    .select({ ...listed, ...queued })
    .from(articles)
    .leftJoin(staff, eq(staff.id, articles.reviewerId))
    .where(ne(articles.status, 'archived'))
    .orderBy(asc(articles.nextReviewAt), asc(articles.id))
    .limit(mostRows);
  return rows
    .map(({ isLive, liveReviewedAt, liveFingerprint, ...row }) => {
      const { signedFingerprint, fingerprint, newestYear, isHeld, ...listedOnly } = row;
      const shown = { ...listedOnly, reviewedAt: row.reviewedAt && instantOf(row.reviewedAt) };
      const live = isLive ? { reviewedAt: liveReviewedAt, fingerprint: liveFingerprint } : null;
      const standing = { ...shown, signedFingerprint, fingerprint, newestYear, isHeld, live };
      return {
        ...shown,
        requests90: tell(requests.get(row.id) ?? 0),
        queues: queuesOf(standing, { today, personId: person.id }),
      };
    })
    .filter(({ queues }) => queues.length > 0)
    .toSorted(byWeight);
}

export const reviewListRoutes = [
  route({
    method: 'get',
    path: '/api/articles/review-list',
    summary:
      'Articles that want somebody: held at their hour, waiting for the caller, overdue, due in 60 days, on old evidence, never reviewed; by requests of 90 days',
    access: 'articles:read',
    answers: z.object({ today: localDate, rows: z.array(reviewRow) }),
    handle: async (call) => {
      const { today } = await reviewPolicy(call.db, call.now);
      return ok({ today, rows: await reviewRows(call, today) });
    },
  }),
  route({
    method: 'post',
    path: '/api/articles/review-dates',
    summary: 'Give several articles each a day for their next review: all of them, or none',
    access: 'articles:edit',
    body: reviewDates,
    answers: z.object({ changed: z.int() }),
    handle: async (call) => {
      const { dates } = call.body;
      const { today, reviewMonths } = await reviewPolicy(call.db, call.now);
      for (const { nextReviewAt } of dates) {
        const fault = nextReviewFault(nextReviewAt, today, reviewMonths);
        if (fault) throw new Problem('invalid', { faults: { dates: fault } });
      }
      const rows = await call.db
        .select()
        .from(articles)
        .where(
          inArray(
            articles.id,
            dates.map(({ id }) => id),
          ),
        )
        .orderBy(asc(articles.id))
        .for('update');
      for (const { id, version, nextReviewAt } of dates) {
        const row = rows.find((one) => one.id === id);
        if (row?.version !== version)
          throw new Problem('invalid', { faults: { dates: { key: 'review.datesChanged' } } });
        await changeArticle(call, row, { nextReviewAt }, { action: 'edited' });
      }
      return ok({ changed: dates.length });
    },
  }),
];
