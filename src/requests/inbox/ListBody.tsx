import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import { useTranslate } from 'react-admin';
import { Unseen } from '#ui/Unseen.tsx';
import { useQueue } from './InboxContext.ts';
import { NothingHere } from './NothingHere.tsx';
import { RowList } from './RowList.tsx';
import { densities } from './rowStyle.ts';
import { useDisplay } from './useDisplay.ts';

/** The rows, or why there are none. */
export const ListBody = memo(() => {
  const { error, isPending, rows } = useQueue();
  if (isPending && !error) return <Skeleton />;
  if (error && rows.length === 0) return <Failed />;
  if (rows.length === 0) return <NothingHere />;
  return (
    <>
      {error ? <StillOld /> : null}
      <Found />
      <RowList />
    </>
  );
});

/** Told to those who hear the page, when the answer changes. */
export const Found = () => {
  const translate = useTranslate();
  const { total, atLeast, isStale } = useQueue();
  const found = translate(atLeast ? 'requests.foundAtLeast' : 'requests.found', { smart_count: total });
  return <Unseen role="status">{isStale ? '' : found}</Unseen>;
};

const bar = { height: 11, borderRadius: 1, bgcolor: 'action.selected' };

/** Lines where rows will stand, of their height: nothing moves when they come. */
const Skeleton = () => {
  const translate = useTranslate();
  const { minHeight } = densities[useDisplay().density];
  return (
    <Box aria-busy sx={{ flex: 1, overflow: 'hidden' }}>
      <Unseen role="status">{translate('ra.page.loading')}</Unseen>
      {Array.from({ length: 14 }, (_, row) => (
        <Box
          key={row}
          aria-hidden
          sx={{
            height: minHeight,
            boxSizing: 'border-box',
            display: 'grid',
            alignContent: 'center',
            gap: 1,
            pl: 4.5,
            pr: 2,
            borderBottom: 1,
            borderColor: 'divider',
          }}
        >
          <Box sx={{ ...bar, width: `${34 + ((row * 13) % 22)}%` }} />
          <Box sx={{ ...bar, height: 9, width: `${52 + ((row * 17) % 30)}%`, opacity: 0.7 }} />
        </Box>
      ))}
    </Box>
  );
};

const useWhy = (): string => {
  const translate = useTranslate();
  const message = useQueue().error?.message ?? '';
  return translate(message, { _: message });
};

const Failed = () => {
  const translate = useTranslate();
  const why = useWhy();
  const { takeIn } = useQueue();
  return (
    <Stack role="alert" spacing={1.5} sx={{ flex: 1, p: 3, alignItems: 'flex-start' }}>
      <Typography variant="h2">{translate('desk.failures.load')}</Typography>
      <Typography>{why}</Typography>
      <Button variant="outlined" onClick={() => void takeIn()}>
        {translate('desk.pages.again')}
      </Button>
    </Stack>
  );
};

/** The rows stay; they are only older than they should be. */
const StillOld = () => {
  const translate = useTranslate();
  const { takeIn } = useQueue();
  return (
    <Stack
      role="alert"
      direction="row"
      spacing={1}
      sx={{ px: 1.5, py: 0.5, alignItems: 'center', fontSize: '0.8125rem', bgcolor: 'action.hover' }}
    >
      <span>{translate('inbox.old')}</span>
      <Button size="small" onClick={() => void takeIn()}>
        {translate('desk.pages.again')}
      </Button>
    </Stack>
  );
};
