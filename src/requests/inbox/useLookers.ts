import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApi } from '#ui/useApi.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { useMe } from '#ui/useMe.ts';

const looksAgain = 30_000;

/** By request, the names of the others who have it open now. */
export const useLookers = (): ReadonlyMap<string, string> => {
  const api = useApi();
  const me = useMe()?.id;
  const staff = useCatalogue('staff');
  const { data } = useQuery({
    queryKey: ['presence', 'list'],
    queryFn: ({ signal }) => api.whoIsLooking(signal),
    refetchInterval: looksAgain,
    retry: false,
  });
  return useMemo(() => {
    const names = new Map<string, string>();
    for (const { requestId, staffId } of data?.data ?? []) {
      if (staffId === me) continue;
      const others = names.get(requestId);
      const name = staff.nameOf(staffId);
      names.set(requestId, others ? `${others}, ${name}` : name);
    }
    return names;
  }, [data, me, staff]);
};
