import type { Appointment } from '#domain/appointment.ts';
import type { Service } from '#domain/clinic.ts';
import { addMinutes, minutesBetween } from '#domain/instant.ts';
import { overlaps } from '#domain/span.ts';
import type { ChosenTime } from '#slots/useHold.ts';

/** So close to where the visit stands that the time cannot be held beside it; the visit itself keeps it. */
export const beside = (
  { startsAt, endsAt, providerId }: Appointment,
  time: Pick<ChosenTime, 'startsAt' | 'providerId'>,
  { bufferBefore, buffer }: Pick<Service, 'bufferBefore' | 'buffer'>,
): boolean => {
  const busy = (from: string, minutes: number) => ({
    startsAt: addMinutes(from, -bufferBefore),
    endsAt: addMinutes(from, minutes + buffer),
  });
  const length = minutesBetween(startsAt, endsAt);
  return time.providerId === providerId && overlaps(busy(startsAt, length), busy(time.startsAt, length));
};
