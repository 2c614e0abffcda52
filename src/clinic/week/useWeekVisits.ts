import { useGetList } from 'react-admin';
import type { Appointment } from '#domain/appointment.ts';
import { occupyingStatuses } from '#domain/appointment.ts';
import { addDays, type LocalDate, zonedDay } from '#domain/instant.ts';
import type { Shift } from '#domain/opening.ts';
import { useRights } from '#ui/useRights.ts';

export type VisitsOf = { providerId: string } | { locationId: string };

interface Line {
  locationId: string;
  providerId: string | undefined;
  shift: Shift;
}

const nothing: Appointment[] = [];

/** How many visits stand on a day of a line; undefined for those who may not know. */
export const useWeekVisits = (
  monday: LocalDate,
  of: VisitsOf | undefined,
): ((line: Line, date: LocalDate) => number | undefined) => {
  const mayKnow = useRights()['appointments:read'] === 'all';
  const { data = nothing } = useGetList<Appointment>(
    'appointments',
    {
      filter: {
        ...of,
        status: occupyingStatuses,
        startsAt_gte: `${addDays(monday, -1)}T00:00:00.000Z`,
        startsAt_lte: `${addDays(monday, 8)}T00:00:00.000Z`,
      },
      pagination: { page: 1, perPage: 1_000 },
      sort: { field: 'startsAt', order: 'ASC' },
    },
    { enabled: mayKnow && of !== undefined },
  );
  return ({ locationId, providerId, shift: { zone } }, date) =>
    mayKnow
      ? data.filter(
          (visit) =>
            visit.locationId === locationId &&
            visit.providerId === providerId &&
            zonedDay(visit.startsAt, zone) === date,
        ).length
      : undefined;
};
