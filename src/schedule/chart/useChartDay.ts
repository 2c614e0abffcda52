import { useGetList } from 'react-admin';
import { type Appointment, liveStatuses } from '#domain/appointment.ts';
import type { Location } from '#domain/clinic.ts';
import { endOfDay, type LocalDate, startOfDay, zonedDay } from '#domain/instant.ts';

const whole = { pagination: { page: 1, perPage: 1_000 }, sort: { field: 'startsAt', order: 'ASC' } } as const;
const everyMinute = 60_000;
const live: readonly string[] = liveStatuses;
const calledOff: readonly string[] = ['cancelled', 'entered-in-error'];

/** What the chart system does not know yet of a day, and what it still has though it is off. */
export const useChartDay = (day: LocalDate, locationId: string, locations: readonly Location[]) => {
  const places = locations.filter(({ id }) => !locationId || id === locationId);
  const zones = new Map(places.map(({ id, zone }) => [id, zone]));
  const starts = places.map(({ zone }) => startOfDay(day, zone)).sort();
  const ends = places.map(({ zone }) => endOfDay(day, zone)).sort();
  const { data, error, isPending, refetch } = useGetList<Appointment>(
    'appointments',
    {
      ...whole,
      filter: {
        startsAt_gte: starts[0],
        startsAt_lte: ends.at(-1),
        status: [...live, ...calledOff],
        ...(locationId ? { locationId } : {}),
      },
    },
    { enabled: places.length > 0, refetchInterval: everyMinute },
  );
  const that = (data ?? []).filter((visit) => {
    const zone = zones.get(visit.locationId);
    return zone !== undefined && zonedDay(visit.startsAt, zone) === day;
  });
  return {
    enter: that.filter(({ status, inChart }) => !inChart && live.includes(status)),
    remove: that.filter(({ status, inChart }) => inChart && calledOff.includes(status)),
    error,
    isPending,
    refetch,
  };
};
