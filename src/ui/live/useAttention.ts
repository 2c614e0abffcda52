import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import type { Alarms } from '#domain/alarms.ts';
import { useRights } from '#ui/useRights.ts';

export interface Attention {
  /** Requests with words to read first that nobody has read. */
  unread: number;
  overdue: number;
}

/** Time makes things overdue without anybody’s doing. */
const everyMinute = { refetchInterval: 60_000, refetchIntervalInBackground: true, retry: false } as const;

/** What someone should look at, for those who may read every request. */
export const useAttention = (): Attention => {
  const dataProvider = useDataProvider<DeskDataProvider>();
  const enabled = useRights()['requests:read'] === 'all';
  const { data } = useQuery({
    queryKey: ['requests', 'counts'],
    queryFn: async ({ signal }) => (await dataProvider.requestCounts(signal)).data,
    enabled,
    ...everyMinute,
  });
  return { unread: data?.['unread-flags']?.count ?? 0, overdue: data?.overdue?.count ?? 0 };
};

export const useAlarms = (): Alarms | undefined => {
  const dataProvider = useDataProvider<DeskDataProvider>();
  const enabled = useRights()['requests:read'] === 'all';
  const { data } = useQuery({
    queryKey: ['alarms'],
    queryFn: async ({ signal }) => (await dataProvider.alarms(signal)).data,
    enabled,
    ...everyMinute,
  });
  return data;
};
