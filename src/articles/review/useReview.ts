import { useQuery } from '@tanstack/react-query';
import type { Article } from '#domain/article.ts';
import type { ArticleReview } from '#domain/articleReview.ts';
import { useApi } from '#ui/useApi.ts';

/** Who signed an article as it was last saved, and what has changed since. */
export const useReview = ({ id, version }: Pick<Article, 'id' | 'version'>) => {
  const api = useApi();
  return useQuery({
    queryKey: ['articles', 'review', id, version],
    queryFn: async () => (await api.part<ArticleReview>('articles', id, 'review')).data,
    staleTime: 0,
  });
};
