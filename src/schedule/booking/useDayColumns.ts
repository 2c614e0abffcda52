import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useGetList } from 'react-admin';
import type { OfferedSlot } from '#api/booking.ts';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import { type Appointment, occupyingStatuses } from '#domain/appointment.ts';
import { endOfDay, type LocalDate, startOfDay } from '#domain/instant.ts';
import type { Interval } from '#domain/span.ts';
import { useFreeTimes, type Wish } from '#slots/useSlots.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';

export interface Column {
  providerId: string;
  name: string;
  open: readonly Interval[];
  visits: Appointment[];
  free: OfferedSlot[];
}

const whole = { pagination: { page: 1, perPage: 1_000 }, sort: { field: 'startsAt', order: 'ASC' } } as const;
const halfMinute = 30_000;
const nothing: never[] = [];

/** A hold that ran out stands in nobody's way. */
const stands = ({ status, holdExpiresAt }: Appointment): boolean =>
  (occupyingStatuses as readonly string[]).includes(status) &&
  (status !== 'pending' || holdExpiresAt === null || holdExpiresAt > new Date().toISOString());

/** One day of everybody who offers the service at the location: what is open, what stands, what is free. */
export const useDayColumns = (wish: Wish, day: LocalDate, zone: string, requestId: string) => {
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { locationId, serviceId, providerId } = wish;
  const offering = useCatalogue('providers').all.filter(
    (one) => one.active && one.serviceIds.includes(serviceId) && (providerId === '' || one.id === providerId),
  );
  const free = useFreeTimes(wish, day, requestId);
  const opening = useQuery({
    queryKey: ['providers', 'opening', locationId, day],
    queryFn: async ({ signal }) =>
      (await dataProvider.openings({ from: day, to: day, locationId }, signal)).data,
    enabled: locationId !== '',
  });
  const visits = useGetList<Appointment>(
    'appointments',
    {
      ...whole,
      filter: {
        startsAt_gte: startOfDay(day, zone),
        startsAt_lte: endOfDay(day, zone),
        providerId: offering.map(({ id }) => id),
      },
    },
    { enabled: offering.length > 0, refetchInterval: halfMinute },
  );
  const columns = offering
    .map(
      ({ id, name }): Column => ({
        providerId: id,
        name,
        open: opening.data?.find((one) => one.providerId === id)?.open ?? nothing,
        visits: (visits.data ?? nothing).filter((one) => one.providerId === id && stands(one)),
        free: (free.data ?? nothing).filter((one) => one.providerId === id),
      }),
    )
    .filter(
      ({ open, free: times, visits: taken }) =>
        open.length + times.length > 0 || taken.some((visit) => visit.locationId === locationId),
    );
  return {
    columns,
    isPending: free.isPending || opening.isPending,
    isError: free.isError || opening.isError,
  };
};
