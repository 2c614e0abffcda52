import { useDataProvider, useNotify } from 'react-admin';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import type { DeclineReason, Offer } from '#domain/waiting.ts';
import { useAttempt } from '#ui/useAttempt.ts';
import { useLookAgain } from './useProposal.ts';

export type OfferAnswer = 'accept' | 'decline' | 'withdraw';

/** Why not, as far as it was said. */
export interface Said {
  reasonCode?: DeclineReason;
  reason?: string;
}

const told: Record<OfferAnswer, string> = {
  accept: 'waiting.offer.accepted',
  decline: 'waiting.offer.declined',
  withdraw: 'waiting.offer.withdrawn',
};

/** What came of an offer, said on the phone or decided at the desk. */
export const useOfferAnswer = (offer: Pick<Offer, 'id' | 'requestId'>, name: string) => {
  const dataProvider = useDataProvider<DeskDataProvider>();
  const notify = useNotify();
  const lookAgain = useLookAgain();
  const { attempt, busy, failure } = useAttempt();
  const answer = async (how: OfferAnswer, said: Said = {}): Promise<boolean> => {
    const done = await attempt(() => dataProvider.act('offers', offer.id, how, said));
    if (done) notify(told[how], { type: 'success', messageArgs: { name } });
    await lookAgain(offer.requestId);
    return done;
  };
  return { answer, busy, failure };
};
