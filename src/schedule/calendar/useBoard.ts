import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import type { Appointment } from '#domain/appointment.ts';
import { type Column, columnsOf, type Days, daysShown, type Opening } from '#domain/calendar.ts';
import type { HoursDrawn } from '#domain/pointing.ts';
import type { Span } from '#domain/span.ts';
import { wallSpan } from '#domain/wallTime.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { hoursAround, onWalls, type WallOpening } from './marks.ts';
import type { CalendarQuery } from './useCalendarQuery.ts';
import { useVisits } from './useVisits.ts';

const fewMinutes = 5 * 60_000;
const none: never[] = [];

/** All that a calendar of some days is drawn from. */
export interface Board {
  days: Days;
  visits: readonly Appointment[];
  /** They are those of these days, not yet of the days before. */
  isWhole: boolean;
  openings: readonly Opening[];
  columns: readonly Column[];
  walls: readonly WallOpening[];
  hours: HoursDrawn;
  /** The zones of the places in sight. */
  zones: readonly string[];
  zoneOf: (locationId: string) => string;
  /** What the location is closed for that day, if it is. */
  closureOf: (locationId: string, day: string) => string | undefined;
}

export const useBoard = ({ view, day, filters }: CalendarQuery) => {
  const { from, to } = daysShown(view, day);
  const { locationId, providerId } = filters;
  const dataProvider = useDataProvider<DeskDataProvider>();
  const locations = useCatalogue('locations');
  const providers = useCatalogue('providers');
  const places = useMemo(
    () => locations.all.filter(({ id, active }) => (locationId ? id === locationId : active)),
    [locations.all, locationId],
  );
  const visits = useVisits({ from, to }, filters, places);
  const { data: openings = none, isPending: isOpening } = useQuery({
    queryKey: ['opening', from, to, locationId, providerId],
    queryFn: async ({ signal }) => {
      const query = {
        from,
        to,
        ...(locationId ? { locationId } : {}),
        ...(providerId ? { providerId } : {}),
      };
      return (await dataProvider.openings(query, signal)).data;
    },
    staleTime: fewMinutes,
    placeholderData: (before) => before,
  });

  const board = useMemo((): Board => {
    const known = visits.data ?? none;
    const zoneOf = (id: string) => locations.byId.get(id)?.zone ?? 'UTC';
    const walls = onWalls(openings, zoneOf);
    const drawn = known.map((visit): Span => {
      const { start, end } = wallSpan(visit, zoneOf(visit.locationId));
      return [start.getTime(), end.getTime()];
    });
    return {
      days: { from, to },
      visits: known,
      isWhole: visits.data !== undefined && !visits.isPlaceholderData,
      openings,
      columns: columnsOf(openings, known, { location: locations.nameOf, provider: providers.nameOf }),
      walls,
      hours: hoursAround([...walls.flatMap(({ open }) => open), ...drawn]),
      zones: [...new Set(places.map(({ zone }) => zone))],
      zoneOf,
      closureOf: (id, date) =>
        locations.byId.get(id)?.closures.find(({ startsOn, endsOn }) => startsOn <= date && date <= endsOn)
          ?.name,
    };
  }, [visits.data, visits.isPlaceholderData, openings, locations, providers, places, from, to]);
  return { board, ...visits, isDrawable: !visits.isPending && !isOpening };
};
