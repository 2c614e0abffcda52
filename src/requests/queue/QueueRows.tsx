import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useListContext, useTranslate } from 'react-admin';
import { openStatuses } from '#domain/request.ts';
import { Unseen } from '#ui/Unseen.tsx';
import { Waiting } from '#ui/Waiting.tsx';
import { QueueCards } from './QueueCards.tsx';
import { QueueTable } from './QueueTable.tsx';
import { useUnclaimed } from './useUnclaimed.ts';

/** The rows, or why there are none. */
export const QueueRows = () => {
  const translate = useTranslate();
  const narrow = useMediaQuery((theme) => theme.breakpoints.down('md'), { noSsr: true });
  const { error, isPending, data, total, meta } = useListContext();
  if (error && !data) return <Failed />;
  if (total === 0) return <NoneFound />;
  const found = translate(meta?.atLeast ? 'requests.foundAtLeast' : 'requests.found', {
    smart_count: total ?? 0,
  });
  return (
    <Box aria-busy={isPending}>
      <Unseen role="status">{isPending ? '' : found}</Unseen>
      {narrow && isPending ? <Waiting /> : null}
      {narrow ? <QueueCards /> : <QueueTable />}
    </Box>
  );
};

const Failed = () => {
  const translate = useTranslate();
  const { error, refetch } = useListContext();
  return (
    <Stack role="alert" spacing={1.5} sx={{ p: 3, alignItems: 'flex-start' }}>
      <Typography variant="h2">{translate('desk.failures.load')}</Typography>
      <Typography>{translate(error?.message ?? '', { _: error?.message })}</Typography>
      <Button variant="outlined" onClick={() => void refetch()}>
        {translate('desk.pages.again')}
      </Button>
    </Stack>
  );
};

/** Nothing waiting is good news; nothing found is a question of filters. */
const NoneFound = () => {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const [unclaimed, setUnclaimed] = useUnclaimed();
  const { status = [], ...others } = filterValues;
  const allClear = !unclaimed && Object.keys(others).length === 0 && status.length === openStatuses.length;
  const showOpen = () => {
    setUnclaimed(false);
    setFilters({ status: openStatuses }, {});
  };
  return (
    <Stack role="status" spacing={1.5} sx={{ p: 3, alignItems: 'flex-start' }}>
      <Typography variant="h2">{translate(allClear ? 'requests.allClear' : 'requests.noneFound')}</Typography>
      <Typography sx={{ color: 'text.secondary' }}>
        {translate(allClear ? 'requests.allClearText' : 'requests.noneFoundText')}
      </Typography>
      {allClear ? null : (
        <Button variant="outlined" onClick={showOpen}>
          {translate('requests.showOpen')}
        </Button>
      )}
    </Stack>
  );
};
