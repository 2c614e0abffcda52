import { clinicianAnswers, isReopening, requestMoves } from '#domain/moves.ts';
import type { RequestStatus } from '#domain/request.ts';
import type { Rights } from '#domain/staff.ts';

/** Exactly the moves the server would take from this person: the table's, within their rights. */
export const allowedMoves = (from: RequestStatus, rights: Rights): RequestStatus[] => {
  const scope = rights['requests:move'];
  if (!scope) return [];
  const answers: readonly RequestStatus[] = clinicianAnswers;
  return requestMoves[from].filter(
    (to) =>
      (scope === 'all' || answers.includes(to)) &&
      (!isReopening(from, to) || rights['requests:reopen'] !== undefined),
  );
};
