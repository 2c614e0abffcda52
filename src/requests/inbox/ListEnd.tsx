import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { memo } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { useQueue } from './InboxContext.ts';

/** Below the last row: the next page for a press, or that this is the end. */
export const ListEnd = memo(() => {
  const translate = useTranslate();
  const number = new Intl.NumberFormat(useLocale());
  const { rows, total, atLeast, hasMore, isLoadingMore, loadMore } = useQueue();
  const range = translate(atLeast ? 'inbox.end.someOfMore' : 'inbox.end.some', {
    shown: number.format(rows.length),
    total: number.format(total),
  });
  return (
    <Box sx={{ px: 1.5, py: 1, textAlign: 'center', fontSize: '0.8125rem', color: 'text.secondary' }}>
      {hasMore ? (
        <Button size="small" onClick={loadMore} disabled={isLoadingMore}>
          {translate('inbox.end.more')} ({range})
        </Button>
      ) : (
        translate('inbox.end.all', { smart_count: rows.length })
      )}
    </Box>
  );
});
