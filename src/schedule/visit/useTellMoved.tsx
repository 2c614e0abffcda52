import { useNotify } from 'react-admin';
import type { WantedTime } from '#api/waiting.ts';
import type { Appointment } from '#domain/appointment.ts';
import type { Column } from '#domain/calendar.ts';
import { tellFollowUp } from './followUp.ts';
import { MovedNotice } from './MovedNotice.tsx';

/** Long enough to be read, thought about and reached: it asks for a decision. */
const longer = { autoHideDuration: 20_000 };

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

/** Says where a visit stands now, with the way back and, where somebody waits for it, what to do with its old time. */
export const useTellMoved = () => {
  const notify = useNotify();
  return (
    visit: Appointment,
    to: Column & { startsAt: string },
    told: { message: string; onUndo: () => Promise<void> },
  ): void => {
    const time = leftBy(visit, to);
    tellFollowUp(time && { time });
    notify(<MovedNotice {...told} time={time} />, { type: 'success', ...(time ? longer : {}) });
  };
};
