import type { Ref } from 'react';
import type { WantedTime } from '#api/waiting.ts';
import { UndoNotice } from '#ui/UndoNotice.tsx';
import { useWhoWaits } from '#waiting/useProposal.ts';
import { tellFollowUp, useFollowUp } from './followUp.ts';

interface Props {
  message: string;
  onUndo: () => Promise<void>;
  /** What it left behind. */
  time: WantedTime | undefined;
  ref?: Ref<HTMLDivElement>;
}

/** Where a visit stands now; its old time is offered on the page it was moved on, and only while somebody waits for it. */
export const MovedNotice = ({ time, ...notice }: Props) => {
  const next = useFollowUp();
  const isHere = next !== undefined && 'time' in next && next.time === time && !next.isOffered;
  const waits = useWhoWaits(isHere ? time : undefined);
  const more =
    time && waits > 0
      ? {
          label: 'visit.move.offer',
          keys: 'o',
          run: () => tellFollowUp({ time, isOffered: true }),
        }
      : undefined;
  return <UndoNotice {...notice} more={more} />;
};
