import { useRef } from 'react';
import { useDataProvider } from 'react-admin';
import type { OfferedSlot } from '#api/booking.ts';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import { isFailure } from '#api/failure.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { type ChosenTime, useHold } from '#slots/useHold.ts';
import { useRefreshRecord } from '#ui/useRefreshRecord.ts';
import type { Said } from './useChecklist.ts';

/** A manager's own decision, which stands on the visit from then on. */
interface Over {
  reason: string;
  /** Of the request, once a newer one was seen. */
  version?: number | undefined;
}

/** Turns the held time into the appointment. */
export const useBooking = (request: AppointmentRequest, serviceId: string) => {
  const dataProvider = useDataProvider<DeskDataProvider>();
  const refresh = useRefreshRecord('requests');
  const held = useHold(request.id, serviceId);
  const keyOf = useKeyOf();
  const { chosen, hold, attempt, failure, lookAgain } = held;

  const sendWith =
    (time: ChosenTime, said: Said, over?: Over) =>
    (holdId?: string): Promise<unknown> => {
      const version = over?.version ?? request.version;
      const body = {
        requestId: request.id,
        serviceId,
        ...time,
        ...said,
        ...(holdId ? { holdId } : {}),
        ...(over ? { overbooked: true, reason: over.reason } : {}),
      };
      return dataProvider.book(body, { version, idempotencyKey: keyOf({ ...body, version }) });
    };

  const book = async (said: Said): Promise<boolean> => {
    if (!chosen) return false;
    const send = sendWith(chosen, said);
    const booked = await attempt(async () => {
      try {
        await send(hold?.id);
      } catch (error) {
        // The time may still be free though it is no longer kept.
        if (!isFailure(error) || error.body.code !== 'hold_expired') throw error;
        await send();
      }
    });
    if (booked) held.done();
    await Promise.all([lookAgain(), refresh(request.id)]);
    return booked;
  };

  /** @throws what the server answered, to whoever asks for the reason */
  const bookOver = async (said: Said, over: Over): Promise<void> => {
    if (!chosen) return;
    await sendWith(chosen, said, over)();
    held.done();
    await Promise.all([lookAgain(), refresh(request.id)]);
  };

  const alternatives = (failure?.body.alternatives ?? []) as OfferedSlot[];
  return { ...held, alternatives, book, bookOver };
};

/** The same key for the same words: a lost answer asked for again books nothing twice. */
const useKeyOf = () => {
  const last = useRef({ words: '', key: '' });
  return (body: object): string => {
    const words = JSON.stringify(body);
    if (last.current.words !== words) last.current = { words, key: crypto.randomUUID() };
    return last.current.key;
  };
};
