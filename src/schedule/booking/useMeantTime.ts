import { useEffect, useRef } from 'react';
import { useLocation } from 'react-admin';
import type { ChosenTime } from '#slots/useHold.ts';

/** A time that was pointed at in the calendar before this page was opened; in a week of many without a provider. */
type MeantTime = Pick<ChosenTime, 'startsAt'> & Partial<ChosenTime>;

/** Takes up once what was meant where the person came from. */
export const useMeantTime = (take: (time: MeantTime) => void): void => {
  const { state } = useLocation() as { state: { slot?: MeantTime } | null };
  const isTaken = useRef(false);
  useEffect(() => {
    if (!state?.slot || isTaken.current) return;
    isTaken.current = true;
    take(state.slot);
  });
};
