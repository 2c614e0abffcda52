import { useMemo } from 'react';
import { useGetList } from 'react-admin';
import type { Appointment } from '#domain/appointment.ts';
import type { Days } from '#domain/calendar.ts';
import type { Location } from '#domain/clinic.ts';
import { endOfDay, startOfDay, zonedDay } from '#domain/instant.ts';
import type { CalendarFilters } from './useCalendarQuery.ts';

/** The most the server gives at once; what is more is said. */
const whole = { pagination: { page: 1, perPage: 1_000 }, sort: { field: 'startsAt', order: 'ASC' } } as const;
const everyMinute = 60_000;
const calledOff: readonly string[] = ['cancelled', 'entered-in-error'];

/** A hold that ran out or was let go (a booking is cancelled with a reason) is no news to anybody. */
const isOver = ({ status, holdExpiresAt, reason }: Appointment, now: string): boolean =>
  (status === 'pending' && holdExpiresAt !== null && holdExpiresAt < now) ||
  (status === 'cancelled' && reason === null);

/** Every visit that starts on one of the days at one of the places, where it is that day. */
export const useVisits = (
  { from, to }: Days,
  { locationId, providerId, serviceId, withCancelled }: CalendarFilters,
  locations: readonly Location[],
) => {
  const starts = locations.map(({ zone }) => startOfDay(from, zone)).sort();
  const ends = locations.map(({ zone }) => endOfDay(to, zone)).sort();
  const list = useGetList<Appointment>(
    'appointments',
    {
      ...whole,
      filter: {
        startsAt_gte: starts[0],
        startsAt_lte: ends.at(-1),
        ...(locationId ? { locationId } : {}),
        ...(providerId ? { providerId } : {}),
        ...(serviceId ? { serviceId } : {}),
      },
    },
    {
      enabled: locations.length > 0,
      refetchInterval: everyMinute,
      // The days before stay in sight until the next ones are there.
      placeholderData: (before) => before,
    },
  );
  const data = useMemo(() => {
    const zones = new Map(locations.map(({ id, zone }) => [id, zone]));
    const now = new Date().toISOString();
    return list.data?.filter((visit) => {
      const day = zonedDay(visit.startsAt, zones.get(visit.locationId) ?? 'UTC');
      const isWanted = withCancelled || !calledOff.includes(visit.status);
      return from <= day && day <= to && isWanted && !isOver(visit, now);
    });
  }, [list.data, locations, withCancelled, from, to]);
  return { ...list, data, missing: Math.max(0, (list.total ?? 0) - (list.data?.length ?? 0)) };
};
