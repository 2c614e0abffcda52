import { useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { isOpen } from '#domain/request.ts';
import { useCommands } from '#ui/commands/useCommands.ts';
import { PlainIcon } from '#ui/PlainIcon.tsx';
import { Press } from '#ui/Press.tsx';
import { useRights } from '#ui/useRights.ts';
import { useGo } from '#ui/Ways.tsx';
import { allowedMoves } from './allowedMoves.ts';
import { KeyMenu, type MenuChoice } from './KeyMenu.tsx';
import { useMoveChoices } from './useMoveChoices.ts';
import { useRequestDesk } from './useRequestDesk.ts';

/** What is done less often; where the bar is too short, the moves as well. */
export const MoreMenu = () => {
  const translate = useTranslate();
  const rights = useRights();
  const go = useGo();
  const { request, narrow, ask } = useRequestDesk();
  const moves = useMoveChoices();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { id, status } = request;
  const handsOver = allowedMoves(status, rights).includes('awaiting-clinician');

  const handOver: MenuChoice = {
    id: 'hand-over',
    label: translate('requests.moves.awaiting-clinician'),
    run: () => ask({ what: 'hand-over' }),
  };
  const rest: MenuChoice[] = [
    ...(rights['requests:call']
      ? [{ id: 'message', label: translate('calls.message.open'), run: () => ask({ what: 'message' }) }]
      : []),
    ...(rights['requests:edit'] && isOpen(status)
      ? [{ id: 'snooze', label: translate('repeats.snooze.title'), run: () => ask({ what: 'snooze' }) }]
      : []),
    ...(rights['requests:edit']
      ? [{ id: 'edit', label: translate('repeats.edit'), run: () => go(`/requests/${id}`) }]
      : []),
  ];
  const choices = [
    ...(narrow && handsOver ? [handOver] : []),
    ...(narrow ? moves : []),
    ...rest.map((choice, index) => ({ ...choice, apart: narrow && index === 0 })),
  ];
  const button = useRef<HTMLButtonElement>(null);
  const may = { move: narrow && moves.length > 0, snooze: rest.some((one) => one.id === 'snooze') };
  useCommands([
    {
      id: 'request.move',
      keys: 'm',
      label: 'repeats.keys.move',
      group: 'request',
      run: () => setAnchor(button.current),
      enabled: may.move,
    },
    {
      id: 'request.message',
      keys: 'w',
      label: 'calls.message.open',
      group: 'request',
      run: () => ask({ what: 'message' }),
      enabled: Boolean(rights['requests:call']),
    },
    {
      id: 'request.snooze',
      keys: 'z',
      label: 'repeats.keys.snooze',
      group: 'request',
      run: () => ask({ what: 'snooze' }),
      enabled: may.snooze,
    },
    {
      id: 'request.edit',
      keys: 'e',
      label: 'repeats.keys.edit',
      group: 'request',
      run: () => go(`/requests/${id}`),
      enabled: Boolean(rights['requests:edit']),
    },
  ]);
  if (choices.length === 0) return null;
  const label = translate('repeats.more');
  return (
    <>
      <Press
        ref={button}
        variant={narrow ? 'outlined' : undefined}
        aria-haspopup="menu"
        aria-expanded={Boolean(anchor)}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <PlainIcon name="more" />
        {label}
      </Press>
      {anchor ? (
        <KeyMenu label={label} anchor={anchor} choices={choices} upwards onClose={() => setAnchor(null)} />
      ) : null}
    </>
  );
};
