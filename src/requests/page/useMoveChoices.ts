import { useTranslate } from 'react-admin';
import { isReopening } from '#domain/moves.ts';
import { isOpen, type RequestStatus } from '#domain/request.ts';
import { useRights } from '#ui/useRights.ts';
import { allowedMoves } from './allowedMoves.ts';
import type { MenuChoice } from './KeyMenu.tsx';
import { useRequestDesk } from './useRequestDesk.ts';

/** What has a button of its own. */
const foremost: RequestStatus = 'awaiting-clinician';

/** The moves open to this person, those that keep the request open before those that end it. */
export const useMoveChoices = (): MenuChoice[] => {
  const translate = useTranslate();
  const rights = useRights();
  const { request, ask } = useRequestDesk();
  const { status } = request;
  const moves = allowedMoves(status, rights).filter((to) => to !== foremost);
  const sorted = [...moves.filter(isOpen), ...moves.filter((to) => !isOpen(to))];
  return sorted.map((to, index) => ({
    id: to,
    label: translate(moveName(status, to)),
    apart: !isOpen(to) && index > 0 && isOpen(sorted[index - 1] ?? to),
    run: () => ask(to === 'waitlisted' ? { what: 'waitlist' } : { what: 'move', to }),
  }));
};

/** The message that names the move; taking back a merge is called by its name. */
export const moveName = (from: RequestStatus, to: RequestStatus): string => {
  if (!isReopening(from, to)) return `requests.moves.${to}`;
  return from === 'duplicate' ? 'repeats.merge.takeBack' : 'requests.moves.reopen';
};
