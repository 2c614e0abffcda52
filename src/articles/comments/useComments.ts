import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRecordContext } from 'react-admin';
import type { Article } from '#domain/article.ts';
import type { ArticleComment } from '#domain/articleComment.ts';
import { useApi } from '#ui/useApi.ts';

/** Named after what the event stream tells, so that a colleague's remark comes in by itself. */
const keyOf = (articleId: string | undefined) => ['article-comments', articleId];

export const useComments = (articleId: string | undefined) => {
  const api = useApi();
  return useQuery({
    queryKey: keyOf(articleId),
    queryFn: async () => (await api.part<ArticleComment[]>('articles', articleId ?? '', 'comments')).data,
    enabled: articleId !== undefined,
  });
};

/** Remarks that nobody has dealt with yet. */
export const useOpenComments = (): number => {
  const { data = [] } = useComments(useRecordContext<Article>()?.id);
  return data.filter(({ answers, resolvedAt }) => !answers && !resolvedAt).length;
};

/** What can be done about remarks; the list is asked for anew after each. */
export const useCommentActs = (articleId: string) => {
  const api = useApi();
  const queries = useQueryClient();
  const done = async () => queries.invalidateQueries({ queryKey: keyOf(articleId) });
  return {
    say: async (body: object) => {
      await api.act('articles', articleId, 'comments', body);
      await done();
    },
    settle: async ({ id }: ArticleComment, action: 'resolve' | 'reopen') => {
      await api.act('comments', id, action);
      await done();
    },
    rewrite: async (comment: ArticleComment, text: string) => {
      const { id } = comment;
      await api.update('comments', { id, data: { text }, previousData: comment });
      await done();
    },
    remove: async (comment: ArticleComment) => {
      await api.delete('comments', { id: comment.id, previousData: comment });
      await done();
    },
  };
};
