import { useCallback } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { isOpen, type RequestStatus } from '#domain/request.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { useNextRequest } from '#inbox/useNextRequest.ts';
import { UndoNotice } from '#ui/UndoNotice.tsx';
import { useRights } from '#ui/useRights.ts';
import { useGo } from '#ui/Ways.tsx';
import { allowedMoves } from './allowedMoves.ts';
import { expectNext } from './useFocusKept.ts';
import { useUndo } from './useUndo.ts';

/** With these the request leaves the hands of whoever decides; with the others they go on working on it. */
const handsOn = (to: RequestStatus): boolean => !isOpen(to) || (to !== 'new' && to !== 'in-review');

/** What needs more than a word to be put back: a question, an appointment, the other request. */
const noWayBack: readonly RequestStatus[] = ['awaiting-clinician', 'scheduled', 'duplicate', 'unreachable'];

/** After a move: what was done, with the way back where there is one; then the next request opens. */
export const useDecided = (request: AppointmentRequest) => {
  const translate = useTranslate();
  const notify = useNotify();
  const go = useGo();
  const rights = useRights();
  const undo = useUndo();
  const next = useNextRequest();
  const { id, status: from, firstName, lastName } = request;

  return useCallback(
    (to: RequestStatus, answered: unknown) => {
      const message = translate('requests.moves.done', {
        to: translate(`desk.status.${to}`),
        name: `${firstName} ${lastName}`,
      });
      const { version } = (answered ?? {}) as Partial<AppointmentRequest>;
      const isBackAllowed =
        rights['requests:move'] === 'all' &&
        !noWayBack.includes(from) &&
        allowedMoves(to, rights).includes(from);
      if (version !== undefined && isBackAllowed) {
        const back = () => undo({ id, version }, from);
        notify(<UndoNotice message={message} onUndo={back} />, { type: 'success' });
      } else notify(message, { messageArgs: { _: message } });
      const following = handsOn(to) ? next(id) : undefined;
      if (following === undefined) {
        // Whoever reads only what is handed to them cannot stay.
        if (rights['requests:read'] === 'own') go('/requests');
        return;
      }
      expectNext(following);
      go(`/requests/${following}/show`);
    },
    [translate, notify, go, rights, undo, next, id, from, firstName, lastName],
  );
};
