import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLocale } from 'react-admin';
import type { ViewCounts } from '#api/inbox.ts';
import type { QueueView } from '#domain/queueViews.ts';
import { useApi } from '#ui/useApi.ts';
import { useAsked } from './InboxContext.ts';
import { filtersFor } from './queueQuery.ts';

const none: ViewCounts = {};
const everyMinute = 60_000;

export const countsKey = ['queue', 'counts'] as const;

/** How many stand in each view, within the filters that go along from view to view. */
export const useViewCounts = (): ViewCounts => {
  const api = useApi();
  const filters = filtersFor(useAsked().query.filters);
  const { data } = useQuery({
    queryKey: [...countsKey, filters],
    queryFn: ({ signal }) => api.queueCounts(filters, signal),
    refetchInterval: everyMinute,
    placeholderData: (before) => before,
  });
  return data?.data ?? none;
};

/** “17”, “999+”; empty where nobody counts. */
export const useCountText = () => {
  const locale = useLocale();
  const number = useMemo(() => new Intl.NumberFormat(locale), [locale]);
  return (counts: ViewCounts, view: QueueView): string => {
    const counted = counts[view];
    return counted ? `${number.format(counted.count)}${counted.atLeast ? '+' : ''}` : '';
  };
};
