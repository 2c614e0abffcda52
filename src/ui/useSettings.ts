import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import type { Settings } from '#domain/clinic.ts';

/** The clinic's settings, asked for once for every page; undefined until they are known. */
export const useSettings = (): Settings | undefined => {
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { data } = useQuery({
    queryKey: ['settings'],
    queryFn: async () => (await dataProvider.settings()).data,
    staleTime: 5 * 60_000,
  });
  return data;
};
