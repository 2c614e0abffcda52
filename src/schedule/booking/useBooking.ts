import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { OfferedSlot } from '#api/booking.ts';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import type { Appointment } from '#domain/appointment.ts';
import type { AppointmentRequest } from '#domain/requestForms.ts';
import { useAttempt } from '#ui/useAttempt.ts';
import { useRefreshRecord } from '#ui/useRefreshRecord.ts';

/**
 * Choosing a time holds it; booking turns the hold into the appointment; leaving lets it go. A refusal leaves the
 * choice in place and carries other times.
 */
export const useBooking = (request: AppointmentRequest, serviceId: string) => {
  const dataProvider = useDataProvider<DeskDataProvider>();
  const queries = useQueryClient();
  const refresh = useRefreshRecord('requests');
  const { attempt, busy, failure } = useAttempt();
  const [slot, setSlot] = useState<OfferedSlot>();
  const [hold, setHold] = useState<Appointment>();
  const letGo = useLetGo(hold);

  const bodyOf = ({ providerId, locationId, startsAt }: OfferedSlot) => ({
    requestId: request.id,
    serviceId,
    providerId,
    locationId,
    startsAt,
  });
  const lookAgain = () => queries.invalidateQueries({ queryKey: ['slots'] });

  const choose = async (wanted: OfferedSlot) => {
    setSlot(wanted);
    setHold(undefined);
    const held = await attempt(async () => {
      const options = { version: request.version, idempotencyKey: crypto.randomUUID() };
      setHold((await dataProvider.hold<Appointment>(bodyOf(wanted), options)).data);
    });
    if (!held) await Promise.all([lookAgain(), refresh(request.id)]);
  };

  /** The same key for the same hold: a lost answer asked for again books nothing twice. */
  const book = async (): Promise<boolean> => {
    if (!slot) return false;
    const body = { ...bodyOf(slot), ...(hold ? { holdId: hold.id } : {}) };
    const idempotencyKey = hold ? `book-${hold.id}-${request.version}` : crypto.randomUUID();
    const booked = await attempt(() => dataProvider.book(body, { version: request.version, idempotencyKey }));
    if (booked) letGo.forget();
    await Promise.all([lookAgain(), refresh(request.id)]);
    return booked;
  };

  const giveUp = async () => {
    setSlot(undefined);
    setHold(undefined);
    await letGo.now();
    await lookAgain();
  };

  const alternatives = (failure?.body.alternatives ?? []) as OfferedSlot[];
  return { slot, hold, busy, failure, alternatives, choose, book, giveUp };
};

/** A held time that nobody wants any more goes back to the others; if that fails, it runs out by itself. */
const useLetGo = (hold: Appointment | undefined) => {
  const dataProvider = useDataProvider<DeskDataProvider>();
  const held = useRef<Appointment>(undefined);
  useEffect(() => {
    if (hold) held.current = hold;
  }, [hold]);

  const now = async () => {
    const { current } = held;
    held.current = undefined;
    if (!current) return;
    const { id, version } = current;
    await dataProvider
      .act('appointments', id, 'moves', { to: 'cancelled' }, { version })
      .catch(() => undefined);
  };
  const onLeaving = useRef(now);
  onLeaving.current = now;
  useEffect(() => () => void onLeaving.current(), []);
  return {
    now,
    forget: () => {
      held.current = undefined;
    },
  };
};
