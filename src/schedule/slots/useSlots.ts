import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { OfferedSlot } from '#api/booking.ts';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import { addDays, type LocalDate } from '#domain/instant.ts';

/** What a time is looked for. */
export interface Wish {
  serviceId: string;
  /** Empty for any. */
  locationId: string;
  /** Empty for any. */
  providerId: string;
}

interface Proposal extends Wish {
  requestId: string;
  /** The first of seven days. */
  from: LocalDate;
}

/** Offered times grow old quickly: others book too. */
const halfMinute = 30_000;
const mostProposed = 20;

const queryOf = ({ serviceId, locationId, providerId }: Wish) => ({
  serviceId,
  ...(locationId ? { locationId } : {}),
  ...(providerId ? { providerId } : {}),
});

/** The times worth proposing within a week, best first. */
export const useProposals = ({ requestId, from, ...wish }: Proposal) => {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery<OfferedSlot[]>({
    queryKey: ['slots', 'best', wish, requestId, from],
    queryFn: async ({ signal }) => {
      const query = { ...queryOf(wish), requestId, from, to: addDays(from, 6) };
      return (await dataProvider.bestSlots(query, mostProposed, signal)).data;
    },
    refetchInterval: halfMinute,
    enabled: Boolean(wish.serviceId),
  });
};

/** Every free time of one day at one location; what is held for the request is free for it. */
export const useFreeTimes = (wish: Wish, day: LocalDate, requestId: string) => {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery<OfferedSlot[]>({
    queryKey: ['slots', 'day', wish, day, requestId],
    queryFn: async ({ signal }) =>
      (await dataProvider.slots({ ...queryOf(wish), requestId, from: day, to: day }, signal)).data,
    refetchInterval: halfMinute,
    enabled: Boolean(wish.serviceId && wish.locationId),
  });
};
