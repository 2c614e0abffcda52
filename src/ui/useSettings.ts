import { useQuery } from '@tanstack/react-query';
import type { Settings } from '#domain/clinic.ts';
import { useApi } from './useApi.ts';

/** The clinic's settings, asked for once for every page; undefined until they are known. */
export const useSettings = (): Settings | undefined => {
  const api = useApi();
  const { data } = useQuery({
    queryKey: ['settings'],
    queryFn: async () => (await api.settings()).data,
    staleTime: 5 * 60_000,
  });
  return data;
};
