import Box from '@mui/material/Box';
import { useQueryClient } from '@tanstack/react-query';
import { useLocale, useNotify, useTranslate } from 'react-admin';
import { formatDate } from '#domain/formatInstant.ts';
import { ActDialog } from '#ui/ActDialog.tsx';
import { useApi } from '#ui/useApi.ts';
import { type DueMonth, spreadMonth } from './dueMonths.ts';

interface Props {
  due: DueMonth;
  /** The month in words. */
  month: string;
  today: string;
  onClose: () => void;
}

/** Shows which article would get which day before any of them does. */
export const SpreadDialog = ({ due, month, today, onClose }: Props) => {
  const translate = useTranslate();
  const locale = useLocale();
  const notify = useNotify();
  const api = useApi();
  const queries = useQueryClient();
  const planned = spreadMonth(due, today);
  const dates = planned.map(([{ id, version }, nextReviewAt]) => ({ id, version, nextReviewAt }));
  return (
    <ActDialog
      title={translate('articleReview.spread.title', { month })}
      submit={translate('articleReview.spread.submit')}
      lead={
        <>
          {translate('articleReview.spread.lead')}
          <Box component="ul" sx={{ pl: 2.5, mb: 0 }}>
            {planned.map(([{ id, title, nextReviewAt }, day]) => (
              <li key={id}>
                {translate('articleReview.spread.row', {
                  title,
                  before: nextReviewAt ? formatDate(nextReviewAt, locale) : '–',
                  after: formatDate(day, locale),
                })}
              </li>
            ))}
          </Box>
        </>
      }
      send={async () => {
        await api.setReviewDates(dates);
        await queries.invalidateQueries({ queryKey: ['articles'] });
      }}
      onDone={() => notify('articleReview.spread.done', { type: 'success' })}
      onClose={onClose}
      ready
    />
  );
};
