import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import type { Onlooker } from '#api/presence.ts';

/** Milliseconds; the server forgets who has not said for a minute that they are here. */
const renewal = 20_000;
const nobody: Onlooker[] = [];

/**
 * Says that this person has the request on screen, and who else has. Renewed while the window can be seen; told
 * when they turn to something else.
 */
export const useHere = (id: string, writing: boolean): Onlooker[] => {
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { data = nobody } = useQuery({
    queryKey: ['presence', id, writing],
    queryFn: async () => (await dataProvider.lookAt(id, writing)).data,
    refetchInterval: renewal,
    placeholderData: (before) => before,
    retry: false,
    gcTime: 0,
  });

  useEffect(() => {
    const leave = () => void dataProvider.leave(id).catch(() => undefined);
    const onVisibility = () => {
      if (document.visibilityState === 'hidden') leave();
    };
    globalThis.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      globalThis.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', onVisibility);
      leave();
    };
  }, [dataProvider, id]);
  return data;
};
