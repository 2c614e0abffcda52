import {
  type ArticleMove,
  type ArticleStatus,
  articleMove,
  articleMoves,
  articleRecord,
  type LiveCopy,
  type SavedAs,
} from '#domain/article.ts';
import { fieldProblem, Problem } from '#domain/problem.ts';
import type { Change } from '#server/byTheClock.ts';
import { ok } from '#server/http/answer.ts';
import { route } from '#server/http/route.ts';
import { type ArticleRow, changeArticle, lockArticle, presentArticle } from './articles.ts';

/** What an article lacks before readers may see it. */
function requireReadable({ body }: ArticleRow): void {
  if (body.replace(/<[^>]*>/g, '').trim() === '') throw fieldProblem('body', 'body.missing');
}

function laterThan(now: Date, at: string | null | undefined): Date {
  if (!at) throw fieldProblem('at', 'at.missing');
  if (new Date(at) <= now) throw fieldProblem('at', 'at.past');
  return new Date(at);
}

/** What readers are shown, with whose name stood under which text at that time. */
const liveCopy = (row: ArticleRow): LiveCopy => {
  const { slug, title, summary, body, references, reviewerId, reviewedAt, fingerprint } = row;
  const signed = { reviewerId, reviewedAt: reviewedAt?.toISOString() ?? null, fingerprint };
  return { slug, title, summary, body, references, ...signed };
};

/** What each arrival does to the live copy. */
const arrivals: Record<
  ArticleStatus,
  (row: ArticleRow, now: Date, at: string | null | undefined) => Partial<ArticleRow>
> = {
  draft: () => ({ published: null, liveSlug: null, publishAt: null }),
  'in-review': () => ({ publishAt: null }),
  scheduled: (row, now, at) => {
    requireReadable(row);
    return { publishAt: laterThan(now, at) };
  },
  published: (row, now) => {
    requireReadable(row);
    return { published: liveCopy(row), liveSlug: row.slug, publishedAt: now, publishAt: null };
  },
  archived: () => ({ published: null, liveSlug: null, publishAt: null, unpublishAt: null }),
};

/** Arrivals whose revision stands out from the others. */
const savedAs: Partial<Record<ArticleStatus, SavedAs>> = { published: 'published', scheduled: 'scheduled' };

/** Makes one move of a locked article, with what it does to the live copy. */
export const moveArticle = (
  change: Change,
  row: ArticleRow,
  { to, at, note }: ArticleMove,
): Promise<ArticleRow> =>
  changeArticle(
    change,
    row,
    { status: to, ...arrivals[to](row, change.now, at) },
    { action: 'moved', reasonCode: to, note, savedAs: savedAs[to] ?? 'moved' },
  );

export const articleMoveRoutes = [
  route({
    method: 'post',
    path: '/api/articles/:id/moves',
    summary: 'Publish, schedule, send to review, take down or archive an article',
    access: 'articles:publish',
    body: articleMove,
    answers: articleRecord,
    versioned: true,
    handle: async (call) => {
      const row = await lockArticle(call);
      const { to } = call.body;
      if (!articleMoves[row.status].includes(to))
        throw new Problem('move_not_allowed', { args: { from: row.status, to } });
      return ok(presentArticle(await moveArticle(call, row, call.body)));
    },
  }),
];
