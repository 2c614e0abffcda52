import type { BulkChange } from '#domain/bulk.ts';
import { instantOf } from '#domain/instant.ts';
import { canMove, isReopening, needsReason } from '#domain/moves.ts';
import type { Right } from '#domain/staff.ts';
import type { Call } from '#server/http/route.ts';
import { assignRequest } from './claims.ts';
import { moveRequest } from './requestMoves.ts';
import type { RequestRow } from './requestRecord.ts';
import { editRequest } from './requests.ts';

type Action = BulkChange['action'];
type ChangeOf<A extends Action> = Extract<BulkChange, { action: A }>;

interface Kind<A extends Action> {
  /** What the same change of one request asks of its caller. */
  right: Right;
  /** Does to a locked request what its own route would do. */
  make: (call: Call, row: RequestRow, change: ChangeOf<A>) => Promise<RequestRow>;
  /** The change that puts it back; undefined where none does, or not by this person. */
  undo: (call: Call, before: RequestRow, after: RequestRow) => BulkChange | undefined;
}

const kinds: { [A in Action]: Kind<A> } = {
  assign: {
    right: 'requests:assign',
    make: (call, row, { assigneeId }) => assignRequest(call, row, { assigneeId }),
    undo: ({ person }, before, after) => {
      const isOthers = after.assigneeId !== null && after.assigneeId !== person.id;
      if (isOthers && !person.rights['requests:reassign']) return undefined;
      return { action: 'assign', assigneeId: before.assigneeId };
    },
  },
  priority: {
    right: 'requests:edit',
    make: (call, row, { priority }) => editRequest(call, row, { priority }),
    undo: (_, before) => ({ action: 'priority', priority: before.priority }),
  },
  snooze: {
    right: 'requests:edit',
    make: (call, row, { until }) => editRequest(call, row, { snoozedUntil: until }),
    undo: (_, before) => ({ action: 'snooze', until: before.snoozedUntil && instantOf(before.snoozedUntil) }),
  },
  move: {
    right: 'requests:move',
    make: (call, row, { action: _action, ...move }) => moveRequest(call, row, move),
    // Back to a clinician takes a question, and re-opening a reason: those are a person's to write.
    undo: (_, { status: from }, { status: to }) =>
      canMove(to, from) && from !== 'awaiting-clinician' && !isReopening(to, from) && !needsReason(to, from)
        ? { action: 'move', to: from }
        : undefined,
  },
};

export const kindOf = <A extends Action>({ action }: { action: A }): Kind<A> => kinds[action];
