import type { Article, ArticleStatus } from '#domain/article.ts';

export type ImpactfulAct = 'unpublish' | 'archive' | 'address';

/** What readers would notice of a move; undefined where none of them does. */
export function impactOf(
  { published, slug }: Pick<Article, 'published' | 'slug'>,
  to: ArticleStatus,
): ImpactfulAct | undefined {
  if (!published) return undefined;
  if (to === 'draft') return 'unpublish';
  if (to === 'archived') return 'archive';
  return (to === 'published' || to === 'scheduled') && slug !== published.slug ? 'address' : undefined;
}
