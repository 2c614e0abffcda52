import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Connection, LiveChange } from '#api/live.ts';
import { createNews } from './news.ts';

/** Without a desk around it nothing is ever heard. */
export const NewsContext = createContext(createNews());

/** Hears of changes, several at a time; the listener must keep its identity. */
const useLive = (listener: (changes: readonly LiveChange[]) => void): void => {
  const news = useContext(NewsContext);
  useEffect(() => news.hear(listener), [news, listener]);
};

const none: ReadonlySet<string> = new Set();

/**
 * The ids of a resource that changed since they were last taken; `*` among them when so much did that nobody
 * knows which. For lists that keep still until the person asks for what is new.
 */
export const useLiveChanges = (resource: string): { changed: ReadonlySet<string>; take: () => void } => {
  const [changed, setChanged] = useState(none);
  const gather = useCallback(
    (changes: readonly LiveChange[]) => {
      const ids = changes.flatMap((change) =>
        change.resource === resource || change.resource === '*' ? [change.id] : [],
      );
      if (ids.length > 0) setChanged((before) => new Set([...before, ...ids]));
    },
    [resource],
  );
  useLive(gather);
  const take = useCallback(() => setChanged(none), []);
  return useMemo(() => ({ changed, take }), [changed, take]);
};

export const useConnection = (): Connection => {
  const news = useContext(NewsContext);
  return useSyncExternalStore(news.onConnection, news.connection);
};
