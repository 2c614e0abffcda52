import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useListContext, useTranslate } from 'react-admin';
import type { WaitingEntry } from '#domain/waiting.ts';
import { DeskList } from '#ui/DeskList.tsx';
import { Waiting } from '#ui/Waiting.tsx';
import { WaitingFilters } from './WaitingFilters.tsx';
import { WaitingLine } from './WaitingLine.tsx';

const longestFirst = { field: 'createdAt', order: 'ASC' } as const;
const onlyWaiting = { status: 'waiting' };

/** Everybody who waits for a time, the longest wait first. */
export const WaitingList = () => (
  <DeskList
    title="waiting.title"
    sort={longestFirst}
    filter={onlyWaiting}
    actions={false}
    empty={false}
    component="div"
  >
    <WaitingFilters />
    <Lines />
  </DeskList>
);

const Lines = () => {
  const translate = useTranslate();
  const { data, isPending, error, total, filterValues } = useListContext<WaitingEntry>();
  if (error) return <Typography role="alert">{translate('desk.failures.load')}</Typography>;
  if (isPending) return <Waiting />;
  if (data.length === 0) {
    const isNarrowed = Object.keys(filterValues).length > 0;
    return (
      <Paper variant="outlined" role="status" sx={{ p: 3 }}>
        <Typography variant="h2">{translate(isNarrowed ? 'waiting.noneFound' : 'waiting.empty')}</Typography>
        {isNarrowed ? null : <Typography sx={{ mt: 1 }}>{translate('waiting.emptyText')}</Typography>}
      </Paper>
    );
  }
  return (
    <Paper component="section" variant="outlined" aria-label={translate('waiting.title')}>
      <Typography variant="body2" role="status" sx={{ px: 2, py: 1, color: 'text.secondary' }}>
        {translate('waiting.count', { smart_count: total ?? 0 })}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.map((place) => (
          <WaitingLine key={place.id} place={place} />
        ))}
      </Box>
    </Paper>
  );
};
