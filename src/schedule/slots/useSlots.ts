import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { OfferedSlot } from '#api/booking.ts';
import type { DeskDataProvider } from '#api/dataProvider.ts';

/** What a time is looked for: days are the location's own. */
export interface SlotWish {
  serviceId: string;
  locationId: string;
  /** Empty for any. */
  providerId: string;
  requestId: string;
  from: string;
  to: string;
}

/** Offered times grow old quickly: others book too. */
const halfMinute = 30_000;

export const useSlots = ({ providerId, ...wish }: SlotWish) => {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery<OfferedSlot[]>({
    queryKey: ['slots', wish, providerId],
    queryFn: async ({ signal }) =>
      (await dataProvider.slots({ ...wish, ...(providerId ? { providerId } : {}) }, signal)).data,
    refetchInterval: halfMinute,
    enabled: Boolean(wish.serviceId && wish.locationId),
  });
};
