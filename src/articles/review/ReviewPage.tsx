import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Title, useLocale, useRequireAccess, useTranslate } from 'react-admin';
import { type ReviewQueue, type ReviewRow, reviewQueues } from '#domain/reviewQueues.ts';
import { LoadFailed } from '#ui/LoadFailed.tsx';
import { useApi } from '#ui/useApi.ts';
import { useRights } from '#ui/useRights.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { type DueMonth, dueMonths } from './dueMonths.ts';
import { ReviewRows } from './ReviewRows.tsx';
import { SpreadDialog } from './SpreadDialog.tsx';

/** What wants a clinician, in lines; each count is the number of rows behind it. */
export const ReviewPage = () => {
  const translate = useTranslate();
  const api = useApi();
  const { isPending } = useRequireAccess({ resource: 'articles', action: 'list' });
  const { data, isError, refetch } = useQuery({
    queryKey: ['articles', 'review-list'],
    queryFn: async () => (await api.reviewList()).data,
    staleTime: 0,
    enabled: !isPending,
  });
  return (
    <Box sx={{ maxWidth: 960, p: { xs: 1, sm: 2 } }}>
      <Title title={translate('articleReview.page.title')} preferenceKey={false} />
      {isError ? <LoadFailed onAgain={() => void refetch()} /> : null}
      {data ? <Lines rows={data.rows} today={data.today} /> : isError ? null : <Waiting />}
    </Box>
  );
};

interface LinesProps {
  rows: readonly ReviewRow[];
  today: string;
}

const Lines = ({ rows, today }: LinesProps) => {
  const translate = useTranslate();
  const rights = useRights();
  const mine = Boolean(rights['articles:sign-off']);
  const shown = reviewQueues.filter((queue) => mine || queue !== 'waiting');
  const inQueue = (queue: ReviewQueue) => rows.filter(({ queues }) => queues.includes(queue));
  const [chosen, choose] = useState<ReviewQueue>(
    () => shown.find((queue) => inQueue(queue).length > 0) ?? 'overdue',
  );
  const own = inQueue(chosen);
  return (
    <>
      <Tabs
        value={chosen}
        onChange={(_event, queue: ReviewQueue) => choose(queue)}
        aria-label={translate('articleReview.page.lines')}
        variant="scrollable"
        allowScrollButtonsMobile
        selectionFollowsFocus
      >
        {shown.map((queue) => (
          <Tab
            key={queue}
            value={queue}
            id={`review-tab-${queue}`}
            aria-controls={queue === chosen ? 'review-rows' : undefined}
            label={translate(`articleReview.queues.${queue}`, { count: inQueue(queue).length })}
            sx={{ textTransform: 'none' }}
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id="review-rows" aria-labelledby={`review-tab-${chosen}`} sx={{ pt: 1 }}>
        {chosen === 'due' && rights['articles:edit'] ? <Spreading rows={own} today={today} /> : null}
        {own.length === 0 ? (
          <Typography sx={{ py: 2 }}>{translate(`articleReview.empty.${chosen}`)}</Typography>
        ) : (
          <ReviewRows rows={own} />
        )}
      </Box>
    </>
  );
};

/** “12 due in March: spread them” */
const Spreading = ({ rows, today }: LinesProps) => {
  const translate = useTranslate();
  const locale = useLocale();
  const [open, setOpen] = useState<DueMonth>();
  const nameOf = (month: string) =>
    new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${month}-15T12:00:00Z`),
    );
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {dueMonths(rows).map((due) => (
        <Button key={due.month} size="small" variant="outlined" onClick={() => setOpen(due)}>
          {translate('articleReview.spread.open', { count: due.rows.length, month: nameOf(due.month) })}
        </Button>
      ))}
      {open ? (
        <SpreadDialog
          due={open}
          month={nameOf(open.month)}
          today={today}
          onClose={() => setOpen(undefined)}
        />
      ) : null}
    </Box>
  );
};
