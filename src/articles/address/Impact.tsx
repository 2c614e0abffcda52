import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { LinkBase, useTranslate } from 'react-admin';
import type { Article } from '#domain/article.ts';
import type { ArticleImpact } from '#domain/articleAddress.ts';
import { useApi } from '#ui/useApi.ts';
import { useReachCount } from '#ui/useReachCount.ts';
import { Waiting } from '#ui/Waiting.tsx';
import type { ImpactfulAct } from './impactOf.ts';

interface Props {
  article: Pick<Article, 'id' | 'slug' | 'published'>;
  act: ImpactfulAct;
}

/** What hangs on an article, in sentences; stands in any dialog that is about to change it for readers. */
export const Impact = ({ article, act }: Props) => {
  const translate = useTranslate();
  const api = useApi();
  const { data, isError } = useQuery({
    queryKey: ['articles', 'impact', article.id],
    queryFn: async () => (await api.part<ArticleImpact>('articles', article.id, 'impact')).data,
    staleTime: 0,
  });
  const addresses = { before: article.published?.slug ?? article.slug, after: article.slug };
  return (
    <>
      <Typography gutterBottom>{translate(`articleReach.impact.${act}.lead`, addresses)}</Typography>
      {isError && <Alert severity="warning">{translate('articleReach.impact.unknown')}</Alert>}
      {!data && !isError && <Waiting />}
      {data && <Figures impact={data} />}
      {data && <LinkedFrom articles={data.linkedFrom} />}
    </>
  );
};

const Figures = ({ impact }: { impact: ArticleImpact }) => {
  const translate = useTranslate();
  const say = useReachCount();
  return (
    <Typography gutterBottom>
      {translate('articleReach.impact.figures', {
        requests: say(impact.requests90),
        bookings: say(impact.bookings90),
        reads: say(impact.reads90),
      })}
    </Typography>
  );
};

const LinkedFrom = ({ articles }: { articles: ArticleImpact['linkedFrom'] }) => {
  const translate = useTranslate();
  if (articles.length === 0) return <Typography>{translate('articleReach.impact.noLinks')}</Typography>;
  return (
    <>
      <Typography id="impact-links">
        {translate('articleReach.impact.links', { smart_count: articles.length })}
      </Typography>
      <Box component="ul" aria-labelledby="impact-links" sx={{ mt: 0.5, mb: 0, pl: 3 }}>
        {articles.map(({ id, title, isLive }) => (
          <li key={id}>
            <Link component={LinkBase} to={`/articles/${id}`} target="_blank" rel="noopener">
              {title}
            </Link>{' '}
            {translate(isLive ? 'articleReach.impact.inLive' : 'articleReach.impact.inDraft')}
          </li>
        ))}
      </Box>
    </>
  );
};
