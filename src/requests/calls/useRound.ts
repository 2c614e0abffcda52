import { useRef, useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import { isFailure } from '#api/failure.ts';
import type { Instant } from '#domain/instant.ts';
import { waitsForPatientAfter } from '#domain/nextTry.ts';
import type { ContactOutcome } from '#domain/request.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { useAttempt } from '#ui/useAttempt.ts';
import { useMe } from '#ui/useMe.ts';
import { useRefreshRecord } from '#ui/useRefreshRecord.ts';

/** What became of one person of the round. `lost` is a colleague's now, or need not be called any more. */
export interface Called {
  request: AppointmentRequest;
  what: ContactOutcome | 'skipped' | 'lost';
  nextTryAt?: Instant | null;
}

export interface Told {
  outcome: ContactOutcome;
  note?: string;
  leftWith?: string;
  nextTryAt: Instant | null;
}

/**
 * A round of calls over a list as it was when the round began: one person at a time, each claimed before they are
 * shown. Who is lost to a colleague is passed over and told.
 */
export const useRound = () => {
  const dataProvider = useDataProvider<DeskDataProvider>();
  const refresh = useRefreshRecord('requests');
  const me = useMe();
  const { attempt, busy, failure } = useAttempt();
  const [list, setList] = useState<AppointmentRequest[]>([]);
  const [place, setPlace] = useState(-1);
  const [request, setRequest] = useState<AppointmentRequest>();
  const [called, setCalled] = useState<Called[]>([]);
  const [reached, setReached] = useState(false);
  const sent = useRef({ body: '', key: '' });

  const add = (one: Called) => setCalled((before) => [...before, one]);

  const open = async (among: AppointmentRequest[], from: number) => {
    setReached(false);
    const opened = await attempt(async () => {
      for (const [offset, next] of among.slice(from).entries()) {
        setPlace(from + offset);
        try {
          const { data } = await dataProvider.act<AppointmentRequest>('requests', next.id, 'take-up');
          setRequest(data);
          return;
        } catch (error) {
          if (!isFailure(error) || (error.status !== 409 && error.status !== 404)) throw error;
          const current = (error.body.current as AppointmentRequest | undefined) ?? next;
          add({ request: current, what: 'lost' });
        }
      }
      setRequest(undefined);
      setPlace(among.length);
    });
    // Whoever was on screen is dealt with: the next is asked for again, not they.
    if (!opened) setRequest(undefined);
  };

  const next = () => open(list, request ? place + 1 : place);

  const log = async ({ outcome, note, leftWith, nextTryAt }: Told): Promise<void> => {
    if (!request) return;
    const waits = outcome !== 'reached' && waitsForPatientAfter(request.status);
    const body = {
      channel: 'phone',
      outcome,
      ...(note ? { note } : {}),
      ...(leftWith ? { leftWith } : {}),
      nextTryAt,
      ...(waits ? { to: 'awaiting-patient' } : {}),
    };
    // The very same sent once more after a lost answer is logged once.
    const text = JSON.stringify([request.id, request.version, body]);
    if (sent.current.body !== text) sent.current = { body: text, key: crypto.randomUUID() };
    const options = { version: request.version, idempotencyKey: sent.current.key };
    const logged = await attempt(async () => {
      try {
        await dataProvider.act('requests', request.id, 'contact-attempts', body, options);
      } catch (error) {
        // Seen on screen with what changed, it is gone on with under the newer version.
        if (isFailure(error) && error.status === 412 && error.body.current)
          setRequest(error.body.current as AppointmentRequest);
        throw error;
      }
      if (outcome !== 'reached') return;
      // What may be done next stands under the version that the log made; without it, one is told when one tries.
      await reread().catch(() => undefined);
      setReached(true);
    });
    if (!logged) return;
    add({ request, what: outcome, nextTryAt });
    void refresh(request.id);
    if (outcome !== 'reached') await next();
  };

  const reread = async () => {
    if (!request) return;
    const { data } = await dataProvider.getOne<AppointmentRequest>('requests', { id: request.id });
    setRequest(data);
  };

  const skip = async () => {
    if (!request) return;
    const was = list[place];
    // Taken up only to be called: others of the round may have it.
    if (!reached && was?.assigneeId !== me?.id)
      await dataProvider.act('requests', request.id, 'release').catch(() => undefined);
    if (!reached) add({ request, what: 'skipped' });
    await next();
  };

  return {
    list,
    place,
    request,
    reached,
    called,
    busy,
    failure,
    start: (fresh: AppointmentRequest[]) => {
      setList(fresh);
      setCalled([]);
      return open(fresh, 0);
    },
    again: () => setPlace(-1),
    next,
    log,
    skip,
    reread,
    end: () => {
      setRequest(undefined);
      setPlace(list.length);
    },
  };
};
export type Round = ReturnType<typeof useRound>;
