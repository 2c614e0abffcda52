import { useGetList } from 'react-admin';
import type { Appointment } from '#domain/appointment.ts';
import type { Location } from '#domain/clinic.ts';
import { endOfDay, startOfDay, zonedDay } from '#domain/instant.ts';
import type { DayValues } from './useDayFilters.ts';

/** A clinic group has fewer in a day; a list cut by the server would say so in its total. */
const whole = { pagination: { page: 1, perPage: 1_000 }, sort: { field: 'startsAt', order: 'ASC' } } as const;
const everyMinute = 60_000;

/** Everything that starts on this day at any of the places, where it is that day. */
export const useDay = ({ day, locationId, providerId }: DayValues, locations: readonly Location[]) => {
  const starts = locations.map(({ zone }) => startOfDay(day, zone)).sort();
  const ends = locations.map(({ zone }) => endOfDay(day, zone)).sort();
  const list = useGetList<Appointment>(
    'appointments',
    {
      ...whole,
      filter: {
        startsAt_gte: starts[0],
        startsAt_lte: ends.at(-1),
        ...(locationId ? { locationId } : {}),
        ...(providerId ? { providerId } : {}),
      },
    },
    { enabled: locations.length > 0, refetchInterval: everyMinute },
  );
  const zones = new Map(locations.map(({ id, zone }) => [id, zone]));
  const isThatDay = ({ startsAt, locationId: place }: Appointment): boolean =>
    zonedDay(startsAt, zones.get(place) ?? 'UTC') === day;
  const now = new Date().toISOString();
  /** A hold that ran out or was let go (a booking is cancelled with a reason) is no news to anybody. */
  const isOver = ({ status, holdExpiresAt, reason }: Appointment): boolean =>
    (status === 'pending' && holdExpiresAt !== null && holdExpiresAt < now) ||
    (status === 'cancelled' && reason === null);
  return { ...list, data: list.data?.filter((one) => isThatDay(one) && !isOver(one)) };
};
