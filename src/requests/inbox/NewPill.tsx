import Refresh from '@mui/icons-material/Refresh';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { memo } from 'react';
import { useTranslate } from 'react-admin';
import { useQueue } from './InboxContext.ts';

/** What came and what moved on waits here, so that nothing jumps while someone reads. */
export const NewPill = memo(() => {
  const translate = useTranslate();
  const { freshCount, gone, takeIn } = useQueue();
  const parts = [
    freshCount > 0 ? translate('inbox.pill.fresh', { smart_count: freshCount }) : '',
    gone.size > 0 ? translate('inbox.pill.gone', { smart_count: gone.size }) : '',
  ].filter(Boolean);
  return (
    <Box role="status" sx={{ flexShrink: 0 }}>
      {parts.length > 0 ? (
        <Button
          size="small"
          variant={freshCount > 0 ? 'contained' : 'outlined'}
          startIcon={<Refresh />}
          onClick={() => void takeIn()}
          sx={{ borderRadius: 4, py: 0.25, px: 1.25, lineHeight: 1.5, whiteSpace: 'nowrap' }}
        >
          {parts.join(' · ')}
        </Button>
      ) : null}
    </Box>
  );
});
