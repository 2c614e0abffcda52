import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { LinkBase, useLocale, useTranslate } from 'react-admin';
import { formatDate } from '#domain/formatInstant.ts';
import type { ReviewRow } from '#domain/reviewQueues.ts';
import { ArticleStatusChip } from '#ui/StatusChip.tsx';
import { useReachCount } from '#ui/useReachCount.ts';

/** The articles of one line, the heaviest first. */
export const ReviewRows = ({ rows }: { rows: readonly ReviewRow[] }) => (
  <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
    {rows.map((row) => (
      <Row key={row.id} row={row} />
    ))}
  </Box>
);

const Row = ({ row }: { row: ReviewRow }) => {
  const translate = useTranslate();
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 1.5,
        py: 1,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ flex: '1 1 16rem', minWidth: 0 }}>
        <Link component={LinkBase} to={`/articles/${row.id}`} sx={{ fontWeight: 600 }}>
          {row.title || translate('articles.untitled')}
        </Link>
        <Facts row={row} />
      </Box>
      <ArticleStatusChip status={row.status} />
    </Box>
  );
};

const Facts = ({ row }: { row: ReviewRow }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const say = useReachCount();
  const day = (at: string) => formatDate(at.slice(0, 10), locale);
  const facts = [
    row.reviewerName ?? translate('articlePage.details.nobody'),
    row.nextReviewAt && translate('articleReview.page.next', { date: day(row.nextReviewAt) }),
    row.reviewedAt
      ? translate('articleReview.page.reviewed', { date: day(row.reviewedAt) })
      : translate('articleReview.page.never'),
    row.evidenceAt && translate('articleReview.page.evidence', { date: day(row.evidenceAt) }),
    translate('articleReview.page.requests', { count: say(row.requests90) }),
  ];
  return <Box sx={{ color: 'text.secondary' }}>{facts.filter(Boolean).join(' · ')}</Box>;
};
