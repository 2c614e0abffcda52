import { useNotify, useTranslate } from 'react-admin';
import type { WantedTime } from '#api/waiting.ts';
import type { Appointment } from '#domain/appointment.ts';
import type { Column } from '#domain/calendar.ts';
import { isSameToPatient, undoSeconds } from '#domain/telling.ts';
import { tellFollowUp } from './followUp.ts';
import { MovedNotice } from './MovedNotice.tsx';

/** As long as the patient has not been written to, who moved it may still think better of it. */
const asLongAsUndone = { autoHideDuration: undoSeconds * 1_000 };

/** The time a visit leaves behind; none where it only becomes longer or shorter, or that time is over. */
const leftBy = (
  { serviceId, providerId, locationId, startsAt }: Appointment,
  to: Column & { startsAt: string },
): WantedTime | undefined => {
  const isElsewhere =
    to.startsAt !== startsAt || to.providerId !== providerId || to.locationId !== locationId;
  const isToCome = startsAt > new Date().toISOString();
  return isElsewhere && isToCome ? { serviceId, providerId, locationId, startsAt } : undefined;
};

/** Says where a visit stands now and whether its patient is written to, with the way back and, where somebody waits for it, what to do with its old time. */
export const useTellMoved = () => {
  const notify = useNotify();
  const translate = useTranslate();
  return (
    visit: Appointment,
    to: Column & { startsAt: string },
    { message, onUndo, tellPatient }: { message: string; onUndo: () => Promise<void>; tellPatient: boolean },
  ): void => {
    const { startsAt, providerId, locationId } = to;
    const isSame = isSameToPatient(visit, { startsAt, providerId, locationId });
    const words = isSame ? 'same' : tellPatient ? 'soon' : 'silent';
    const told = `${message} ${translate(`visit.told.${words}`, { seconds: undoSeconds })}`;
    const time = leftBy(visit, to);
    tellFollowUp(time && { time });
    notify(<MovedNotice message={told} onUndo={onUndo} time={time} />, {
      type: 'success',
      ...asLongAsUndone,
    });
  };
};
