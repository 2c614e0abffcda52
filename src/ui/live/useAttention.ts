import { useQuery } from '@tanstack/react-query';
import type { Alarms } from '#domain/alarms.ts';
import { useApi } from '#ui/useApi.ts';
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
  const api = useApi();
  const enabled = useRights()['requests:read'] === 'all';
  const { data } = useQuery({
    queryKey: ['requests', 'counts'],
    queryFn: async ({ signal }) => (await api.requestCounts(signal)).data,
    enabled,
    ...everyMinute,
  });
  return { unread: data?.['unread-flags']?.count ?? 0, overdue: data?.overdue?.count ?? 0 };
};

export const useAlarms = (): Alarms | undefined => {
  const api = useApi();
  const enabled = useRights()['requests:read'] === 'all';
  const { data } = useQuery({
    queryKey: ['alarms'],
    queryFn: async ({ signal }) => (await api.alarms(signal)).data,
    enabled,
    ...everyMinute,
  });
  return data;
};
