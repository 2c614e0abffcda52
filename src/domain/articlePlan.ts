import type { Article, ArticleStatus } from './article.ts';
import type { ArticleMove, articlePlans } from './articleActs.ts';
import type { Fault } from './problem.ts';

export type ArticlePlan = (typeof articlePlans)[number];

/**
 * What a move with a time plans, by where the article stands and where it goes. A live article stays live meanwhile:
 * a correction waits beside it, or its end is set.
 */
const plans: Partial<Record<ArticleStatus, Partial<Record<ArticleStatus, ArticlePlan>>>> = {
  draft: { scheduled: 'publish' },
  'in-review': { scheduled: 'publish' },
  scheduled: { scheduled: 'publish', archived: 'unpublish' },
  published: { published: 'publish', archived: 'unpublish' },
};

type Planned = Pick<Article, 'status' | 'publishAt' | 'unpublishAt'>;

/** What the move puts off until its time; undefined where it happens at once. */
export const planOf = (
  { status }: Pick<Article, 'status'>,
  { to, at }: ArticleMove,
): ArticlePlan | undefined => (at || to === 'scheduled' ? plans[status]?.[to] : undefined);

/** Why the time of a move cannot be, as the fault of its field `at`. `now` and the times are instants. */
export function timeFault(article: Planned, move: ArticleMove, now: string): Fault | undefined {
  const { to, at } = move;
  const plan = planOf(article, move);
  if (!at) return plan ? { key: 'at.missing' } : undefined;
  if (!plan) return { key: to === 'published' ? 'at.notLive' : 'at.unused' };
  if (at <= now) return { key: 'at.past' };
  const { publishAt, unpublishAt } = article;
  if (plan === 'publish' && unpublishAt && at >= unpublishAt) return { key: 'at.afterEnd' };
  if (plan === 'unpublish' && publishAt && at <= publishAt) return { key: 'at.beforeStart' };
  return undefined;
}
