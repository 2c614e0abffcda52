import { lazy, Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import { isReopening, needsReason } from '#domain/moves.ts';
import type { RequestStatus } from '#domain/request.ts';
import { useRights } from '#ui/useRights.ts';
import type { ManyMenuProps } from './AssignMenu.tsx';
import { ChoiceMenu } from './ChoiceMenu.tsx';
import { anyMoves, commonMoves } from './commonMoves.ts';
import { useMany, useQueue } from './InboxContext.ts';

const MoveManyDialog = lazy(() =>
  import('./MoveManyDialog.tsx').then((module) => ({ default: module.MoveManyDialog })),
);

/** Only where each of the selected may go; what needs a reason or a question asks for it once, for all. */
export const MoveManyMenu = ({ onChoose, disabled }: ManyMenuProps) => {
  const translate = useTranslate();
  const rights = useRights();
  const list = useQueue();
  const { selection } = useMany();
  const [to, setTo] = useState<RequestStatus>();
  const from = [...new Set(list.rows.filter(({ id }) => selection.ids.has(id)).map(({ status }) => status))];
  const moves = selection.matching === undefined ? commonMoves(from, rights) : anyMoves();
  const isAsking = (move: RequestStatus) =>
    move === 'awaiting-clinician' || from.some((status) => needsReason(status, move));
  return (
    <>
      <ChoiceMenu
        label="inbox.bulk.move"
        keys="m"
        disabled={disabled}
        none={translate('inbox.bulk.noMove')}
        choices={moves.map((move) => ({
          name: move,
          label: translate(
            from.some((status) => isReopening(status, move))
              ? 'requests.moves.reopen'
              : `requests.moves.${move}`,
          ),
          onChoose: () => (isAsking(move) ? setTo(move) : onChoose({ action: 'move', to: move })),
        }))}
      />
      {to ? (
        <Suspense>
          <MoveManyDialog
            to={to}
            onChoose={(fields) => onChoose({ action: 'move', to, ...fields })}
            onClose={() => setTo(undefined)}
          />
        </Suspense>
      ) : null}
    </>
  );
};
