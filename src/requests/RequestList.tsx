import Add from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { LinkBase, useTranslate } from 'react-admin';
import { openStatuses } from '#domain/request.ts';
import { DeskList } from '#ui/DeskList.tsx';
import { useRights } from '#ui/useRights.ts';
import { CallRoundLink } from './calls/CallRoundLink.tsx';
import { ExportButton } from './queue/ExportButton.tsx';
import { QueueFilters } from './queue/QueueFilters.tsx';
import { QueueRows } from './queue/QueueRows.tsx';
import { QueueViews } from './queue/QueueViews.tsx';
import { useUnclaimed } from './queue/useUnclaimed.ts';

const open = { status: [...openStatuses] };
const dueFirst = { field: 'dueAt', order: 'ASC' } as const;
const nobodys = { assigneeId: null };
const everyMinute = { refetchInterval: 60_000 };

/** The queue: what waits for whom, the oldest due first. */
export const RequestList = () => {
  const [unclaimed] = useUnclaimed();
  return (
    <DeskList
      filterDefaultValues={open}
      sort={dueFirst}
      queryOptions={everyMinute}
      empty={false}
      actions={false}
      {...(unclaimed ? { filter: nobodys } : {})}
    >
      <Tools />
      <QueueRows />
    </DeskList>
  );
};

const Tools = () => {
  const translate = useTranslate();
  const rights = useRights();
  return (
    <Stack spacing={1.5} sx={{ p: 1.5, borderBottom: 1, borderColor: 'divider' }}>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, justifyContent: 'space-between' }}>
        <QueueViews />
        <Stack direction="row" spacing={1}>
          <CallRoundLink />
          {rights['requests:export'] ? <ExportButton /> : null}
          {rights['requests:create'] ? (
            <Button component={LinkBase} to="/requests/create" variant="outlined" startIcon={<Add />}>
              {translate('requests.create.open')}
            </Button>
          ) : null}
        </Stack>
      </Stack>
      <QueueFilters />
    </Stack>
  );
};
