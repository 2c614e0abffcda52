import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQueries } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import type { ArticleImpact } from '#domain/articleAddress.ts';
import { useApi } from '#ui/useApi.ts';
import { useReachCount } from '#ui/useReachCount.ts';
import { Waiting } from '#ui/Waiting.tsx';
import type { ListedArticle } from './ArticleList.tsx';

/** What hangs on each of them that readers see now. */
export const ManyImpacts = ({ articles }: { articles: readonly ListedArticle[] }) => {
  const translate = useTranslate();
  const say = useReachCount();
  const api = useApi();
  const live = articles.filter(({ published }) => published !== null);
  const asked = useQueries({
    queries: live.map(({ id }) => ({
      queryKey: ['articles', 'impact', id],
      queryFn: async () => (await api.part<ArticleImpact>('articles', id, 'impact')).data,
      staleTime: 0,
    })),
  });
  if (live.length === 0) return <Typography>{translate('articleList.impact.none')}</Typography>;
  return (
    <>
      <Typography gutterBottom>
        {translate('articleList.impact.lead', { smart_count: live.length })}
      </Typography>
      {asked.some(({ isError }) => isError) ? (
        <Alert severity="warning">{translate('articleReach.impact.unknown')}</Alert>
      ) : null}
      {asked.some(({ isPending }) => isPending) ? <Waiting /> : null}
      <Box component="ul" sx={{ my: 0, pl: 2.5 }}>
        {live.map(({ id, title }, nth) => {
          const impact = asked[nth]?.data;
          if (!impact) return null;
          return (
            <li key={id}>
              <strong>{title}</strong>
              {': '}
              {translate('articleList.impact.figures', {
                links: impact.linkedFrom.length,
                requests: say(impact.requests90),
                reads: say(impact.reads90),
              })}
            </li>
          );
        })}
      </Box>
    </>
  );
};
