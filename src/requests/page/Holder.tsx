import { useNotify, useTranslate } from 'react-admin';
import { isOpen } from '#domain/request.ts';
import { takeOverOnPhone } from '#domain/requestActions.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { useCommands } from '#ui/commands/useCommands.ts';
import { Press } from '#ui/Press.tsx';
import { Refusal } from '#ui/Refusal.tsx';
import { useAct } from '#ui/useAct.ts';
import { useAttempt } from '#ui/useAttempt.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { useMe } from '#ui/useMe.ts';
import { useRefreshRecord } from '#ui/useRefreshRecord.ts';
import { useRights } from '#ui/useRights.ts';
import { useRequestDesk } from './useRequestDesk.ts';

/** Whose work it is: mine, nobody's, or a colleague's; and how that changes. */
export const Holder = ({ request }: { request: AppointmentRequest }) => {
  const translate = useTranslate();
  const staff = useCatalogue('staff');
  const notify = useNotify();
  const me = useMe();
  const rights = useRights();
  const { ask } = useRequestDesk();
  const act = useAct('requests', request);
  const refresh = useRefreshRecord('requests');
  const { attempt, busy, failure } = useAttempt();

  const { assigneeId } = request;
  const mine = assigneeId !== null && assigneeId === me?.id;
  const others = assigneeId !== null && !mine;
  const working = Boolean(rights['requests:claim']) && isOpen(request.status) && !busy;
  const may = {
    claim: working && assigneeId === null,
    release: working && (mine || (others && Boolean(rights['requests:reassign']))),
    phone: working && others && Boolean(rights['requests:take-over-on-phone']),
    takeOver: working && others && Boolean(rights['requests:take-over']),
    assign: working && Boolean(others ? rights['requests:reassign'] : rights['requests:assign']),
  };

  const run = async (action: 'claim' | 'release', body = {}) => {
    if (await attempt(() => act(action, body))) notify(`requests.claim.done.${action}`);
    else await refresh(request.id);
  };
  const steps = [
    { id: 'claim', keys: 'c', may: may.claim, run: () => void run('claim'), label: 'requests.claim.claim' },
    {
      id: 'phone',
      keys: 't',
      may: may.phone,
      run: () => void run('claim', { takeOver: takeOverOnPhone }),
      label: 'requests.claim.onPhone',
    },
    {
      id: 'takeOver',
      keys: 'shift+t',
      may: may.takeOver,
      run: () => ask({ what: 'take-over' }),
      label: 'requests.claim.takeOver',
    },
    {
      id: 'release',
      keys: 'r',
      may: may.release,
      run: () => void run('release'),
      label: 'requests.claim.release',
    },
    {
      id: 'assign',
      keys: 'a',
      may: may.assign,
      run: () => ask({ what: 'assign' }),
      label: 'requests.claim.assign',
    },
  ];
  useCommands(
    steps.map(({ id, keys, run: press, may: enabled }) => ({
      id: `request.${id}`,
      keys,
      label: `repeats.keys.${id}`,
      group: 'request' as const,
      run: press,
      enabled,
    })),
  );

  return (
    <div className="holder">
      <span className="tone-quiet">
        {translate('resources.requests.fields.assigneeId')}:{' '}
        {mine ? (
          <strong>{translate('requests.me')}</strong>
        ) : (
          <span>{staff.nameOf(assigneeId) || translate('requests.nobody')}</span>
        )}
      </span>
      {steps
        .filter((step) => step.may)
        .map((step) => (
          <Press
            key={step.id}
            size="small"
            variant={step.id === 'claim' ? 'contained' : undefined}
            onClick={step.run}
          >
            {translate(step.label)}
          </Press>
        ))}
      <Refusal failure={failure} />
    </div>
  );
};
