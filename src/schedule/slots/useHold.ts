import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { OfferedSlot } from '#api/booking.ts';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import type { Appointment } from '#domain/appointment.ts';
import { useAttempt } from '#ui/useAttempt.ts';

/** A time somebody has chosen; typed by hand it has nothing to say for itself. */
export type ChosenTime = Pick<OfferedSlot, 'startsAt' | 'providerId' | 'locationId'>;

export const isSameTime = (one: ChosenTime, other: ChosenTime | undefined): boolean =>
  one.startsAt === other?.startsAt &&
  one.providerId === other.providerId &&
  one.locationId === other.locationId;

/**
 * Choosing a time holds it for the request, choosing it once more keeps it longer; leaving lets it go, as does closing
 * the window. A refusal leaves the choice in place and carries other times.
 */
export const useHold = (requestId: string, serviceId: string) => {
  const dataProvider = useDataProvider<DeskDataProvider>();
  const queries = useQueryClient();
  const { attempt, busy, failure } = useAttempt();
  const [chosen, setChosen] = useState<ChosenTime>();
  const [hold, setHold] = useState<Appointment>();
  const letGo = useLetGo(hold);

  const lookAgain = useCallback(
    () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['slots'] }),
        queries.invalidateQueries({ queryKey: ['appointments', 'getList'] }),
      ]),
    [queries],
  );

  /** A time that cannot be held beside what stands there already is only chosen. */
  const choose = async ({ startsAt, providerId, locationId }: ChosenTime, holds = true): Promise<boolean> => {
    const wanted = { startsAt, providerId, locationId };
    setChosen(wanted);
    // Until another is held the one before still is; it goes with the next, or with the page.
    if (!isSameTime(wanted, chosen)) setHold(undefined);
    const held = await attempt(async () => {
      if (!holds) return;
      const body = { requestId, serviceId, ...wanted };
      setHold((await dataProvider.hold<Appointment>(body, {})).data);
    });
    await lookAgain();
    return held;
  };

  const giveUp = async () => {
    setChosen(undefined);
    setHold(undefined);
    await letGo.now();
    await lookAgain();
  };

  return { chosen, hold, busy, failure, attempt, choose, giveUp, lookAgain, done: letGo.forget };
};

/** A held time that nobody wants any more goes back to the others; if that fails, it runs out by itself. */
const useLetGo = (hold: Appointment | undefined) => {
  const dataProvider = useDataProvider<DeskDataProvider>();
  const held = useRef<Appointment>(undefined);
  useEffect(() => {
    if (hold) held.current = hold;
  }, [hold]);

  const now = useCallback(async () => {
    const { current } = held;
    held.current = undefined;
    if (current) await dataProvider.letGo(current).catch(() => undefined);
  }, [dataProvider]);
  useEffect(() => {
    const onHide = () => void now();
    globalThis.addEventListener('pagehide', onHide);
    return () => {
      globalThis.removeEventListener('pagehide', onHide);
      onHide();
    };
  }, [now]);
  return {
    now,
    forget: () => {
      held.current = undefined;
    },
  };
};
