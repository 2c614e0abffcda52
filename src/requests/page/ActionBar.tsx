import { memo } from 'react';
import { useTranslate } from 'react-admin';
import { stepsToScheduled } from '#domain/moves.ts';
import { isOpen, type RequestStatus } from '#domain/request.ts';
import { useCommands } from '#ui/commands/useCommands.ts';
import { PlainIcon } from '#ui/PlainIcon.tsx';
import { Press, PressLink } from '#ui/Press.tsx';
import { useRights } from '#ui/useRights.ts';
import { useGo } from '#ui/Ways.tsx';
import { allowedMoves } from './allowedMoves.ts';
import { MoreMenu } from './MoreMenu.tsx';
import { MoveMenu } from './MoveMenu.tsx';
import { isUnread } from './unreadFlags.ts';
import { useRequestDesk } from './useRequestDesk.ts';

/** What this person can do with this request now, and nothing that would be refused for their role. */
export const ActionBar = memo(() => {
  const translate = useTranslate();
  const rights = useRights();
  const { request, narrow, ask } = useRequestDesk();
  const go = useGo();
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
      run: () => (unread ? readFirst() : go(schedule)),
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
    <div className={narrow ? 'bar narrow' : 'bar'} role="group" aria-label={translate('repeats.bar')}>
      {mayLog ? (
        <Press variant="outlined" onClick={log} {...(narrow ? { 'aria-label': logName } : {})}>
          <PlainIcon name="phoneOutlined" />
          {narrow ? translate('repeats.log') : logName}
        </Press>
      ) : null}
      {bookable ? (
        <Schedule to={unread ? undefined : schedule} status={status} onReadFirst={readFirst} />
      ) : null}
      {handsOver && !narrow ? (
        <Press variant="outlined" onClick={handOver}>
          {translate('requests.moves.awaiting-clinician')}
        </Press>
      ) : null}
      {narrow ? null : <MoveMenu />}
      <MoreMenu />
    </div>
  );
});

interface ScheduleProps {
  /** Nowhere while there are words to read first. */
  to: string | undefined;
  status: RequestStatus;
  onReadFirst: () => void;
}

const Schedule = ({ to, status, onReadFirst }: ScheduleProps) => {
  const translate = useTranslate();
  const variant = status === 'ready-to-schedule' ? 'contained' : 'outlined';
  const words = (
    <>
      <PlainIcon name="calendar" />
      {translate('requests.schedule')}
    </>
  );
  if (to === undefined)
    return (
      <Press variant={variant} onClick={onReadFirst}>
        {words}
      </Press>
    );
  return (
    <PressLink variant={variant} to={to}>
      {words}
    </PressLink>
  );
};
