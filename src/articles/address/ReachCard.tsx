import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useRecordContext, useTranslate } from 'react-admin';
import type { Article } from '#domain/article.ts';
import { useApi } from '#ui/useApi.ts';
import { useReachCount } from '#ui/useReachCount.ts';
import { useRights } from '#ui/useRights.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { Part } from './Part.tsx';
import { ReachChart } from './ReachChart.tsx';
import { ReachTable } from './ReachTable.tsx';

/** What the article brought in the last thirteen weeks: read, asked from, booked after. */
export const ReachCard = () => {
  const translate = useTranslate();
  const api = useApi();
  const say = useReachCount();
  const article = useRecordContext<Article>();
  const mayKnow = Boolean(useRights()['figures:read']);
  const { data, isError } = useQuery({
    queryKey: ['articles', 'reach', article?.id],
    queryFn: async () => (await api.articleReach({ articleId: article?.id ?? '' })).data,
    enabled: mayKnow && Boolean(article),
  });
  if (!mayKnow || !article) return null;
  const [reach] = data ?? [];
  return (
    <Part heading={translate('articleReach.reach.heading')}>
      {isError && <Typography role="alert">{translate('articleReach.reach.failed')}</Typography>}
      {!data && !isError && <Waiting />}
      {data && !reach && (
        <Typography color="text.secondary">{translate('articleReach.reach.none')}</Typography>
      )}
      {reach && (
        <>
          <Typography>
            {translate('articleReach.reach.total', {
              reads: say(reach.reads),
              requests: say(reach.requests),
              bookings: say(reach.bookings),
            })}
          </Typography>
          <ReachChart weeks={reach.weeks} />
          <ReachTable weeks={reach.weeks} />
        </>
      )}
    </Part>
  );
};
