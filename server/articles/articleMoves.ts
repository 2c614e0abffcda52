import { type ArticleStatus, articleMoves, articleRecord, type SavedAs } from '#domain/article.ts';
import { type ArticleMove, articleMove, articleUnscheduling } from '#domain/articleActs.ts';
import { type ArticlePlan, planOf, timeFault } from '#domain/articlePlan.ts';
import { instantOf } from '#domain/instant.ts';
import { fieldProblem, Problem } from '#domain/problem.ts';
import type { Change } from '#server/byTheClock.ts';
import { ok } from '#server/http/answer.ts';
import { route } from '#server/http/route.ts';
import { type ArticleRow, changeArticle, lockArticle, presentArticle } from './articles.ts';
import { requireChecked } from './gate.ts';
import { liveCopy, requireReadable } from './liveCopy.ts';
import { tellAsked, tellSentBack } from './reviewMail.ts';

const nothingPlanned = { publishAt: null, unpublishAt: null, scheduled: null };

/** What each arrival does to the live copy. */
const arrivals: Record<
  Exclude<ArticleStatus, 'scheduled'>,
  (row: ArticleRow, now: Date) => Partial<ArticleRow>
> = {
  draft: () => ({ published: null, liveSlug: null, ...nothingPlanned }),
  'in-review': () => nothingPlanned,
  // What was to go live later is older than what goes live now.
  published: (row, now) => ({
    ...{ published: liveCopy(row, now), liveSlug: row.slug, publishedAt: now },
    ...{ publishAt: null, scheduled: null },
  }),
  archived: () => ({ published: null, liveSlug: null, ...nothingPlanned }),
};

/** Arrivals whose revision stands out from the others. */
const savedAs: Partial<Record<ArticleStatus, SavedAs>> = { published: 'published', scheduled: 'scheduled' };

/** A move that happens at once, of a locked article. */
const moveNow = (
  change: Change,
  row: ArticleRow,
  to: Exclude<ArticleStatus, 'scheduled'>,
  kept: Pick<ArticleMove, 'note' | 'waivers'>,
) =>
  changeArticle(
    change,
    row,
    { status: to, ...arrivals[to](row, change.now) },
    { action: 'moved', reasonCode: to, ...kept, savedAs: savedAs[to] ?? 'moved' },
  );

/** A correction waits beside the live page; what is not live yet is scheduled as a whole. */
function planPublishing(
  change: Change,
  row: ArticleRow,
  { at, note, waivers }: ArticleMove,
): Promise<ArticleRow> {
  const planned = { publishAt: new Date(at ?? ''), scheduled: liveCopy(row, change.now) };
  return row.status === 'published'
    ? changeArticle(change, row, planned, {
        ...{ action: 'scheduled', reasonCode: 'published', note, waivers, savedAs: 'scheduled' },
      })
    : changeArticle(
        change,
        row,
        { status: 'scheduled', ...planned },
        { action: 'moved', reasonCode: 'scheduled', note, waivers, savedAs: 'scheduled' },
      );
}

const planning: Record<ArticlePlan, typeof planPublishing> = {
  publish: planPublishing,
  unpublish: (change, row, { at, note }) =>
    changeArticle(
      change,
      row,
      { unpublishAt: new Date(at ?? '') },
      { action: 'scheduled', reasonCode: 'archived', note, savedAs: 'moved' },
    ),
};

/** Makes one move of a locked article, now or at its time. @throws Problem 409 or 422 for what cannot be */
export async function moveArticle(change: Change, row: ArticleRow, move: ArticleMove): Promise<ArticleRow> {
  const { to, note } = move;
  if (!articleMoves[row.status].includes(to))
    throw new Problem('move_not_allowed', { args: { from: row.status, to } });
  const record = { status: row.status, publishAt: isoOf(row.publishAt), unpublishAt: isoOf(row.unpublishAt) };
  const fault = timeFault(record, move, instantOf(change.now));
  if (fault) throw fieldProblem('at', fault.key);
  const plan = planOf(row, move);
  const reachesReaders = to === 'published' || plan === 'publish';
  if (reachesReaders) await requireReadable(change.db, row);
  const waivers = reachesReaders ? await requireChecked(change, row, move) : null;
  if (plan) return planning[plan](change, row, { ...move, waivers });
  if (to === 'scheduled') throw fieldProblem('at', 'at.missing');
  return moveNow(change, row, to, { note, waivers });
}

const isoOf = (at: Date | null): string | null => at && instantOf(at);

export const articleMoveRoutes = [
  route({
    method: 'post',
    path: '/api/articles/:id/moves',
    summary:
      'Publish, schedule, send to review, take down or archive an article; with a time, a live one is corrected or taken down then',
    access: 'articles:publish',
    body: articleMove,
    answers: articleRecord,
    versioned: true,
    handle: async (call) => {
      const row = await lockArticle(call);
      const moved = await moveArticle(call, row, call.body);
      if (moved.status === 'in-review') await tellAsked(call, moved);
      if (row.status === 'in-review' && moved.status === 'draft') await tellSentBack(call, moved);
      return ok(presentArticle(moved));
    },
  }),
  route({
    method: 'post',
    path: '/api/articles/:id/unschedule',
    summary: 'Take back what was to happen to an article at a time',
    access: 'articles:publish',
    body: articleUnscheduling,
    answers: articleRecord,
    versioned: true,
    handle: async (call) => {
      const row = await lockArticle(call);
      const { plan, note } = call.body;
      if (!row[plan === 'publish' ? 'publishAt' : 'unpublishAt']) throw fieldProblem('plan', 'plan.none');
      if (plan === 'publish' && row.status === 'scheduled')
        return ok(presentArticle(await moveNow(call, row, 'draft', { note })));
      const values = plan === 'publish' ? { publishAt: null, scheduled: null } : { unpublishAt: null };
      const reasonCode = plan === 'publish' ? 'published' : 'archived';
      const told = { action: 'unscheduled', reasonCode, note, savedAs: 'moved' } as const;
      return ok(presentArticle(await changeArticle(call, row, values, told)));
    },
  }),
];
