import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '#api/dataProvider.ts';

export interface SheetChoice {
  day: string;
  /** `location:<id>` or `provider:<id>`; empty until it is chosen. */
  of: string;
}

/** Taken once, as each taking is recorded; kept no longer than it is looked at. */
export const useDaySheet = ({ day, of }: SheetChoice) => {
  const dataProvider = useDataProvider<DeskDataProvider>();
  const [kind, id] = of.split(':');
  return useQuery({
    queryKey: ['day-sheet', day, of],
    queryFn: async () => {
      const place = kind === 'location' ? { locationId: id } : { providerId: id };
      return (await dataProvider.daySheet({ day, ...place })).data;
    },
    enabled: Boolean(id),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    retry: false,
    gcTime: 0,
  });
};
