import type { ArticleRedirect } from '#domain/articleAddress.ts';
import type { ArticleReach } from '#domain/articleReach.ts';
import { ifMatch } from './conditions.ts';
import { asData, type Send } from './send.ts';

interface ReachQuery {
  /** Days; their weeks count whole. Thirteen weeks where none are named. */
  from?: string;
  to?: string;
  /** Of one article alone. */
  articleId?: string;
}

export interface Reach {
  /** How often articles were read, and what came from them; null stands for fewer than five. */
  articleReach: (query: ReachQuery) => Promise<{ data: ArticleReach[] }>;
  /** A former address leads nowhere from then on; answers those that are left. */
  freeAddress: (
    article: { id: string; version: number },
    slug: string,
  ) => Promise<{ data: ArticleRedirect[] }>;
}

export const createReach = (send: Send): Reach => ({
  articleReach: async ({ ...query }) =>
    asData(await send(`/articles/reach?${new URLSearchParams(query).toString()}`)),
  freeAddress: async ({ id, version }, slug) =>
    asData(
      await send(`/articles/${id}/redirects?${new URLSearchParams({ slug }).toString()}`, {
        method: 'DELETE',
        headers: ifMatch(version),
      }),
    ),
});
