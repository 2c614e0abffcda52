import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import LinearProgress from '@mui/material/LinearProgress';
import { useEffect, useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { type BulkChange, mostAtOnce } from '#domain/bulk.ts';
import { Refusal } from '#ui/Refusal.tsx';
import { AssignMenu } from './AssignMenu.tsx';
import { BulkConfirm } from './BulkConfirm.tsx';
import { useMany, useQueue } from './InboxContext.ts';
import { MoveManyMenu } from './MoveManyMenu.tsx';
import { PriorityManyMenu } from './PriorityManyMenu.tsx';
import { SnoozeMenu } from './SnoozeMenu.tsx';
import { useBulk } from './useBulk.ts';

/** Fewer are changed without asking again: it can be undone. */
const few = 25;
/** Milliseconds in which a change can be taken back. */
const regret = 60_000;

const row = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 0.5 } as const;

/** What can be done with all that are selected, and what became of it. */
export const BulkBar = () => {
  const translate = useTranslate();
  const { selection } = useMany();
  const bulk = useBulk();
  const [asking, setAsking] = useState<BulkChange>();
  const change = (wanted: BulkChange) => {
    if (bulk.count > few) setAsking(wanted);
    else void bulk.run(wanted);
  };
  return (
    <Box
      role="region"
      aria-label={translate('inbox.bulk.label')}
      sx={{
        borderTop: 1,
        borderColor: 'divider',
        px: 1.5,
        py: 0.75,
        bgcolor: 'background.paper',
        boxShadow: 4,
      }}
    >
      {bulk.busy ? (
        <>
          <LinearProgress aria-labelledby="bulk-progress" />
          <Box id="bulk-progress" role="status" sx={{ py: 0.5 }}>
            {translate('inbox.bulk.working', { smart_count: bulk.count })}
          </Box>
        </>
      ) : null}
      <Outcome undo={() => void bulk.undo()} busy={bulk.busy} />
      <Refusal failure={bulk.failure} />
      {selection.ids.size > 0 ? (
        <>
          <Chosen count={bulk.count} />
          <Box sx={{ ...row, ml: -0.75 }}>
            <AssignMenu onChoose={change} disabled={bulk.busy} />
            <PriorityManyMenu onChoose={change} disabled={bulk.busy} />
            <MoveManyMenu onChoose={change} disabled={bulk.busy} />
            <SnoozeMenu onChoose={change} disabled={bulk.busy} />
          </Box>
        </>
      ) : null}
      {asking ? (
        <BulkConfirm
          change={asking}
          count={bulk.count}
          onClose={() => setAsking(undefined)}
          onGo={() => {
            setAsking(undefined);
            void bulk.run(asking);
          }}
        />
      ) : null}
    </Box>
  );
};

/** How many; and, once the whole page is, all that match. */
const Chosen = ({ count }: { count: number }) => {
  const translate = useTranslate();
  const number = new Intl.NumberFormat(useLocale());
  const list = useQueue();
  const { selection } = useMany();
  const isPage = list.rows.every(({ id }) => selection.ids.has(id));
  const hasMore = isPage && list.total > list.rows.length && selection.matching === undefined;
  return (
    <Box sx={row}>
      <Box role="status" sx={{ fontWeight: 600 }}>
        {translate('inbox.select.chosen', { smart_count: count })}
      </Box>
      {hasMore && list.total <= mostAtOnce ? (
        <Button size="small" onClick={() => selection.selectMatching(list.total)}>
          {translate('inbox.select.matching', { total: number.format(list.total) })}
        </Button>
      ) : null}
      {hasMore && list.total > mostAtOnce ? (
        <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
          {translate('inbox.select.tooMany', { most: number.format(mostAtOnce) })}
        </Box>
      ) : null}
      <IconButton
        size="small"
        aria-label={translate('inbox.select.clear')}
        title={translate('inbox.select.clear')}
        onClick={selection.clear}
        sx={{ ml: 'auto' }}
      >
        <Close fontSize="small" />
      </IconButton>
    </Box>
  );
};

const Outcome = ({ undo, busy }: { undo: () => void; busy: boolean }) => {
  const translate = useTranslate();
  const { outcome, setOutcome, selection } = useMany();
  useEffect(() => {
    if (!outcome) return undefined;
    const over = setTimeout(
      () => setOutcome(outcome.refusals.size > 0 ? { ...outcome, undo: [] } : undefined),
      regret,
    );
    return () => clearTimeout(over);
  }, [outcome, setOutcome]);
  if (!outcome || busy) return null;
  const { done, refusals, isUndo } = outcome;
  return (
    <Box sx={row}>
      <Box role="status" sx={{ flex: 1, minWidth: 160 }}>
        {done > 0 ? translate(isUndo ? 'inbox.bulk.undone' : 'inbox.bulk.done', { smart_count: done }) : null}{' '}
        {refusals.size > 0 ? (
          <Box component="span" sx={{ color: 'error.main', fontWeight: 600 }}>
            {translate('inbox.bulk.failed', { smart_count: refusals.size })}
          </Box>
        ) : null}
      </Box>
      {outcome.undo.length > 0 ? (
        <Button size="small" variant="outlined" onClick={undo}>
          {translate('inbox.bulk.undo')}
        </Button>
      ) : null}
      {selection.ids.size === 0 ? (
        <Button size="small" onClick={() => setOutcome(undefined)}>
          {translate('inbox.bulk.dismiss')}
        </Button>
      ) : null}
    </Box>
  );
};
