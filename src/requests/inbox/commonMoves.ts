import { canMove, isReopening, requestMoves } from '#domain/moves.ts';
import { isOpen, type RequestStatus, requestStatuses } from '#domain/request.ts';
import type { Rights } from '#domain/staff.ts';

/** Asks for another request of each row, so it is done one by one. */
const oneByOne: readonly RequestStatus[] = ['duplicate'];

/** Moves that every one of these may make, and that this person may ask for. */
export const commonMoves = (from: readonly RequestStatus[], rights: Rights): RequestStatus[] => {
  const [first] = from;
  if (first === undefined || rights['requests:move'] !== 'all') return [];
  return requestStatuses.filter(
    (to) =>
      !oneByOne.includes(to) &&
      from.every(
        (status) =>
          canMove(status, to) && (!isReopening(status, to) || rights['requests:reopen'] !== undefined),
      ),
  );
};

/** Of all that match nobody knows the statuses: what any open request may do is offered, each row answers. */
export const anyMoves = (): RequestStatus[] =>
  requestStatuses.filter(
    (to) =>
      to !== 'scheduled' &&
      !oneByOne.includes(to) &&
      requestStatuses.some((status) => isOpen(status) && requestMoves[status].includes(to)),
  );
