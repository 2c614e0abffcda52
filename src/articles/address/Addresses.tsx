import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNotify, useRecordContext, useTranslate } from 'react-admin';
import type { Article } from '#domain/article.ts';
import type { ArticleRedirect } from '#domain/articleAddress.ts';
import { Refusal } from '#ui/Refusal.tsx';
import { useApi } from '#ui/useApi.ts';
import { useAttempt } from '#ui/useAttempt.ts';
import { useRights } from '#ui/useRights.ts';
import { Age } from '#ui/When.tsx';
import { Part } from './Part.tsx';

/** Former addresses that lead readers here, each of which can be freed for another article. */
export const Addresses = () => {
  const translate = useTranslate();
  const notify = useNotify();
  const api = useApi();
  const queries = useQueryClient();
  const article = useRecordContext<Article>();
  const mayFree = Boolean(useRights()['articles:publish']);
  const { attempt, busy, failure } = useAttempt();
  const queryKey = ['articles', 'redirects', article?.id, article?.published?.slug];
  const { data } = useQuery({
    queryKey,
    queryFn: async () => (await api.part<ArticleRedirect[]>('articles', article?.id ?? '', 'redirects')).data,
    enabled: Boolean(article),
  });
  if (!article || !data) return null;

  const free = (slug: string) =>
    attempt(async () => {
      queries.setQueryData(queryKey, (await api.freeAddress(article, slug)).data);
      notify('articleReach.addresses.freed', { type: 'success', messageArgs: { slug } });
    });
  return (
    <Part heading={translate('articleReach.addresses.heading')}>
      {data.length === 0 ? (
        <Typography color="text.secondary">{translate('articleReach.addresses.none')}</Typography>
      ) : (
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {data.map(({ slug, createdAt }) => (
            <Box component="li" key={slug} sx={{ display: 'flex', alignItems: 'center', gap: 1, py: 0.25 }}>
              <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
                {slug}{' '}
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  {translate('articleReach.addresses.since')} <Age at={createdAt} focusable />
                </Box>
              </Box>
              {mayFree && (
                <Button
                  size="small"
                  disabled={busy}
                  aria-label={translate('articleReach.addresses.freeThis', { slug })}
                  onClick={() => void free(slug)}
                >
                  {translate('articleReach.addresses.free')}
                </Button>
              )}
            </Box>
          ))}
        </Box>
      )}
      <Refusal failure={failure} />
    </Part>
  );
};
