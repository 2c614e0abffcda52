import Event from '@mui/icons-material/EventOutlined';
import Phone from '@mui/icons-material/PhoneOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import { LinkBase, useRedirect, useTranslate } from 'react-admin';
import { stepsToScheduled } from '#domain/moves.ts';
import { isOpen } from '#domain/request.ts';
import { useCommands } from '#ui/commands/useCommands.ts';
import { useRights } from '#ui/useRights.ts';
import { allowedMoves } from './allowedMoves.ts';
import { MoreMenu } from './MoreMenu.tsx';
import { MoveMenu } from './MoveMenu.tsx';
import { isUnread } from './unreadFlags.ts';
import { useRequestDesk } from './useRequestDesk.ts';

/** What this person can do with this request now, and nothing that would be refused for their role. */
export const ActionBar = () => {
  const translate = useTranslate();
  const rights = useRights();
  const { request, narrow, ask } = useRequestDesk();
  const redirect = useRedirect();
  const { status } = request;
  const handsOver = allowedMoves(status, rights).includes('awaiting-clinician');
  const bookable =
    Boolean(rights['appointments:book']) && isOpen(status) && stepsToScheduled[status] !== 'refused';
  const mayLog = Boolean(rights['requests:call']);
  const logName = translate('requests.contact.log');
  const log = () => ask({ what: 'log' });
  const handOver = () => ask({ what: 'hand-over' });
  const readFirst = () => ask({ what: 'read-first' });
  const schedule = `/requests/${request.id}/schedule`;
  const unread = isUnread(request);
  const group = 'request';
  useCommands([
    { id: 'request.log', keys: 'l', label: 'repeats.keys.log', group, run: log, enabled: mayLog },
    {
      id: 'request.schedule',
      keys: 's',
      label: 'repeats.keys.schedule',
      group,
      run: () => (unread ? readFirst() : redirect(schedule)),
      enabled: bookable,
    },
    {
      id: 'request.hand-over',
      keys: 'h',
      label: 'repeats.keys.handOver',
      group,
      run: handOver,
      enabled: handsOver,
    },
  ]);

  return (
    <Paper
      variant="outlined"
      square
      role="group"
      aria-label={translate('repeats.bar')}
      sx={{
        position: 'sticky',
        bottom: 0,
        zIndex: 3,
        px: 2,
        py: 1,
      }}
    >
      <Box
        sx={{
          display: 'flex',
          gap: 1,
          '& > *': { flex: narrow ? '1 1 0' : undefined, whiteSpace: 'nowrap' },
        }}
      >
        {mayLog ? (
          <Button
            variant="outlined"
            startIcon={<Phone />}
            onClick={log}
            {...(narrow ? { 'aria-label': logName } : {})}
          >
            {narrow ? translate('repeats.log') : logName}
          </Button>
        ) : null}
        {bookable ? (
          <Button
            variant={status === 'ready-to-schedule' ? 'contained' : 'outlined'}
            startIcon={<Event />}
            {...(unread ? { onClick: readFirst } : { component: LinkBase, to: schedule })}
          >
            {translate('requests.schedule')}
          </Button>
        ) : null}
        {handsOver && !narrow ? (
          <Button variant="outlined" onClick={handOver}>
            {translate('requests.moves.awaiting-clinician')}
          </Button>
        ) : null}
        {narrow ? null : <MoveMenu />}
        <MoreMenu />
      </Box>
    </Paper>
  );
};
