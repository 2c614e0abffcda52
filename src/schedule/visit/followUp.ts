import { useSyncExternalStore } from 'react';
import type { WantedTime } from '#api/waiting.ts';
import type { Appointment, TakenAway } from '#domain/appointment.ts';
import type { requestAfterAppointment } from '#domain/moves.ts';

export type RequestTo = (typeof requestAfterAppointment)[number];

export interface CalledOff {
  /** As they stood before; of a series there may be several. */
  visits: readonly Appointment[];
  to: TakenAway;
  /** What was decided for its request. */
  requestTo: RequestTo | undefined;
}

/** A time nobody has; whoever waits is asked only when somebody at the desk says so. */
export interface FreeTime {
  time: WantedTime;
  isOffered?: boolean;
  /** What is told again afterwards. */
  after?: FollowUp | undefined;
}

type FollowUp = CalledOff | FreeTime;

let current: FollowUp | undefined;
const hearers = new Set<() => void>();

/** A visit that is off leaves the list it stood in; what comes next is told by the page all the same. */
export const tellFollowUp = (next: FollowUp | undefined): void => {
  current = next;
  for (const heard of hearers) heard();
};

export const useFollowUp = (): FollowUp | undefined =>
  useSyncExternalStore(
    (heard) => {
      hearers.add(heard);
      return () => hearers.delete(heard);
    },
    () => current,
  );
