import Button from '@mui/material/Button';
import { lazy, Suspense, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { isOpen } from '#domain/request.ts';
import type { AppointmentRequest } from '#domain/requestForms.ts';
import { Refusal } from '#ui/Refusal.tsx';
import { useAct } from '#ui/useAct.ts';
import { useAttempt } from '#ui/useAttempt.ts';
import { useMe } from '#ui/useMe.ts';
import { useRefreshRecord } from '#ui/useRefreshRecord.ts';
import { useRights } from '#ui/useRights.ts';

const AssignDialog = lazy(() =>
  import('./AssignDialog.tsx').then((module) => ({ default: module.AssignDialog })),
);
const TakeOverDialog = lazy(() =>
  import('./TakeOverDialog.tsx').then((module) => ({ default: module.TakeOverDialog })),
);

/** Whose work it is: mine, nobody's, or a colleague's. */
export const ClaimButtons = ({ request }: { request: AppointmentRequest }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const me = useMe();
  const rights = useRights();
  const act = useAct('requests', request);
  const refresh = useRefreshRecord('requests');
  const { attempt, busy, failure } = useAttempt();
  const [asking, setAsking] = useState<'assign' | 'take-over'>();
  if (!rights['requests:claim'] || !isOpen(request.status)) return null;

  const { assigneeId } = request;
  const mine = assigneeId === me?.id;
  const others = assigneeId !== null && !mine;
  const mayTakeOver = rights['requests:take-over'] ?? rights['requests:take-over-on-phone'];
  const mayAssign = others ? rights['requests:reassign'] : rights['requests:assign'];

  const run = async (action: 'claim' | 'release') => {
    if (await attempt(() => act(action))) notify(`requests.claim.done.${action}`);
    else await refresh(request.id);
  };

  return (
    <>
      {assigneeId === null ? (
        <Button variant="contained" disabled={busy} onClick={() => void run('claim')}>
          {translate('requests.claim.claim')}
        </Button>
      ) : null}
      {mine || (others && rights['requests:reassign']) ? (
        <Button variant="outlined" disabled={busy} onClick={() => void run('release')}>
          {translate('requests.claim.release')}
        </Button>
      ) : null}
      {others && mayTakeOver ? (
        <Button variant="outlined" onClick={() => setAsking('take-over')}>
          {translate('requests.claim.takeOver')}
        </Button>
      ) : null}
      {mayAssign ? (
        <Button variant="outlined" onClick={() => setAsking('assign')}>
          {translate('requests.claim.assign')}
        </Button>
      ) : null}
      <Refusal failure={failure} />
      <Suspense>
        {asking === 'assign' ? <AssignDialog request={request} onClose={() => setAsking(undefined)} /> : null}
        {asking === 'take-over' ? (
          <TakeOverDialog request={request} onClose={() => setAsking(undefined)} />
        ) : null}
      </Suspense>
    </>
  );
};
