import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Onlooker } from '#api/presence.ts';
import { useApi } from '#ui/useApi.ts';

/** Milliseconds; the server forgets who has not said for a minute that they are here. */
const renewal = 20_000;
const nobody: Onlooker[] = [];

/**
 * Says that this person has the request on screen, and who else has. Renewed while the window can be seen; told
 * when they turn to something else.
 */
export const useHere = (id: string, writing: boolean): Onlooker[] => {
  const api = useApi();
  const { data = nobody } = useQuery({
    queryKey: ['presence', id, writing],
    queryFn: async () => (await api.lookAt(id, writing)).data,
    refetchInterval: renewal,
    // Who looks at another request does not look at this one.
    placeholderData: (before, asked) => (asked?.queryKey[1] === id ? before : undefined),
    retry: false,
    gcTime: 0,
  });

  useEffect(() => {
    const leave = () => void api.leave(id).catch(() => undefined);
    const onVisibility = () => {
      if (document.visibilityState === 'hidden') leave();
    };
    globalThis.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      globalThis.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', onVisibility);
      api.turnFrom(id);
    };
  }, [api, id]);
  return data;
};
