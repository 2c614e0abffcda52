import { useState } from 'react';
import { useDataProvider, useLocale, useNotificationContext, useNotify, useTranslate } from 'react-admin';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import { type Failure, isFailure } from '#api/failure.ts';
import type { Appointment } from '#domain/appointment.ts';
import { type Standing, standingOf } from '#domain/calendar.ts';
import { formatInstant } from '#domain/formatInstant.ts';
import { useRefreshRecord } from '#ui/useRefreshRecord.ts';
import { tellFollowUp } from '#visit/followUp.ts';
import { useTellMoved } from '#visit/useTellMoved.tsx';

/** A move the server would not make: the visit is where it was, and this is why. */
export interface RefusedMove {
  visit: Appointment;
  to: Standing;
  failure: Failure;
}

const none: ReadonlyMap<string, Standing> = new Map();

const isSame = (one: Standing, other: Standing): boolean =>
  one.startsAt === other.startsAt &&
  one.minutes === other.minutes &&
  one.providerId === other.providerId &&
  one.locationId === other.locationId;

/**
 * Moves visits: shown at once, back where they were when refused, and taken back by a press or a key as long as nobody
 * has gone on with them.
 */
export const useVisitMoves = (zoneOf: (locationId: string) => string, tellPatient: boolean) => {
  const dataProvider = useDataProvider<DeskDataProvider>();
  const refresh = useRefreshRecord('appointments');
  const notify = useNotify();
  const tellMoved = useTellMoved();
  const { resetNotifications } = useNotificationContext();
  const translate = useTranslate();
  const locale = useLocale();
  /** Under way: where they are to stand. */
  const [moving, setMoving] = useState(none);
  const [refused, setRefused] = useState<RefusedMove>();
  const [undoable, setUndoable] = useState<readonly (() => Promise<void>)[]>([]);

  const show = (id: string, to: Standing | undefined) =>
    setMoving((before) => new Map([...before].filter(([key]) => key !== id).concat(to ? [[id, to]] : [])));

  const send = async (
    visit: Appointment,
    to: Standing,
    more: Record<string, unknown>,
  ): Promise<Appointment> => {
    show(visit.id, to);
    try {
      // Where it is put now is free, or the server says so: what was booked over another on purpose is so no more.
      const data = { ...to, ...(visit.overbooked ? { overbooked: false } : {}), ...more };
      const sent = { id: visit.id, data, previousData: visit };
      const { data: moved } = await dataProvider.update<Appointment>('appointments', sent);
      await refresh(visit.id, moved);
      return moved;
    } catch (error) {
      await refresh(visit.id);
      throw error;
    } finally {
      show(visit.id, undefined);
    }
  };

  /** Answers whether it stands there now. */
  const move = async (
    visit: Appointment,
    to: Standing,
    more: Record<string, unknown> = {},
  ): Promise<boolean> => {
    const from = standingOf(visit);
    if (isSame(from, to)) return true;
    setRefused(undefined);
    try {
      const moved = await send(visit, to, { ...more, tellPatient });
      const back = async () => {
        setUndoable((before) => before.filter((one) => one !== back));
        // By key the offer to undo is still there.
        resetNotifications();
        tellFollowUp(undefined);
        try {
          const asBefore = visit.overbooked ? { overbooked: true, reason: visit.reason } : {};
          await send(moved, from, { ...asBefore, tellPatient });
          notify('calendar.undone', { messageArgs: { name: visit.patientName } });
        } catch (error) {
          if (!isFailure(error)) throw error;
          setRefused({ visit: moved, to: from, failure: error });
        }
      };
      setUndoable((before) => [...before, back]);
      const when = formatInstant(to.startsAt, zoneOf(to.locationId), locale, 'full');
      const message = translate('calendar.moved', { name: visit.patientName, when, minutes: to.minutes });
      tellMoved(visit, to, { message, onUndo: back, tellPatient });
      return true;
    } catch (error) {
      if (!isFailure(error)) throw error;
      setRefused({ visit, to, failure: error });
      return false;
    }
  };

  return {
    moving,
    move,
    refused,
    forget: () => setRefused(undefined),
    undo: undoable.at(-1),
  };
};
export type VisitMoves = ReturnType<typeof useVisitMoves>;
