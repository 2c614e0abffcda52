import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Looked, Onlooker } from '#api/presence.ts';
import { useApi } from '#ui/useApi.ts';

/** Milliseconds; the server forgets who has not said for a minute that they are here. */
const renewal = 20_000;
const nobody: Onlooker[] = [];

/**
 * Says that this person has the record on screen, and who else has. Renewed while the window can be seen; told
 * when they turn to something else.
 */
export const useHere = (id: string, writing: boolean, resource: Looked = 'requests'): Onlooker[] => {
  const api = useApi();
  const { data = nobody } = useQuery({
    queryKey: [resource === 'requests' ? 'presence' : 'article-presence', id, writing],
    queryFn: async () => (await api.lookAt(id, writing, resource)).data,
    refetchInterval: renewal,
    // Who looks at another record does not look at this one.
    placeholderData: (before, asked) => (asked?.queryKey[1] === id ? before : undefined),
    retry: false,
    gcTime: 0,
  });

  useEffect(() => {
    const leave = () => void api.leave(id, resource).catch(() => undefined);
    const onVisibility = () => {
      if (document.visibilityState === 'hidden') leave();
    };
    globalThis.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      globalThis.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', onVisibility);
      api.turnFrom(id, resource);
    };
  }, [api, id, resource]);
  return data;
};
