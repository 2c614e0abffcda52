import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Article } from '#domain/article.ts';
import type { ArticleRevision, ArticleVersion, RevisionLine } from '#domain/articleRevision.ts';
import { useApi } from '#ui/useApi.ts';

/** As many as the server answers at once. */
const page = 100;

/** Every kept version, newest first; older ones are fetched on request. */
export const useRevisions = (articleId: string) => {
  const api = useApi();
  const asked = useInfiniteQuery({
    queryKey: ['articles', 'revisions', articleId],
    queryFn: async ({ pageParam }) =>
      (await api.part<RevisionLine[]>('articles', articleId, `revisions${pageParam}`)).data,
    initialPageParam: '',
    getNextPageParam: (last) => (last.length < page ? undefined : `?before=${last.at(-1)?.version}`),
  });
  return { ...asked, lines: asked.data?.pages.flat() };
};

/** A kept version's number, or one of the two copies that have none of their own. */
export type VersionName = number | 'live' | 'draft';

/** The version by its name; undefined while it is fetched. */
export const useVersion = (article: Article | undefined, name: VersionName | undefined) => {
  const api = useApi();
  const { data, isError } = useQuery({
    queryKey: ['article-version', article?.id, name],
    queryFn: async () =>
      (await api.part<ArticleRevision>('articles', article?.id ?? '', `revisions?version=${name}`)).data,
    enabled: article !== undefined && typeof name === 'number',
    staleTime: Number.POSITIVE_INFINITY,
  });
  const version: ArticleVersion | null | undefined =
    name === 'draft' ? article : name === 'live' ? article?.published : data;
  return { version, isMissing: isError || version === null };
};
