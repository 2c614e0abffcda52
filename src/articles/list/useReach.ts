import { useQuery } from '@tanstack/react-query';
import type { ArticleReach } from '#domain/articleReach.ts';
import { useApi } from '#ui/useApi.ts';
import { useRights } from '#ui/useRights.ts';

/** What each article brought in thirteen weeks, by its id; undefined while it is not known, or not theirs to know. */
export const useReach = (): ReadonlyMap<string, ArticleReach> | undefined => {
  const api = useApi();
  const mayKnow = Boolean(useRights()['figures:read']);
  const { data } = useQuery({
    queryKey: ['articles', 'reach', 'all'],
    queryFn: async () => new Map((await api.articleReach({})).data.map((reach) => [reach.articleId, reach])),
    enabled: mayKnow,
    // Counted by the day; coming back from an article need not count again.
    staleTime: 5 * 60_000,
  });
  return mayKnow ? data : undefined;
};
