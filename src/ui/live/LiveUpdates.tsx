import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { useAuthProvider } from 'react-admin';
import type { DeskAuthProvider } from '#api/authProvider.ts';
import type { Connection } from '#api/live.ts';
import { gather } from './gather.ts';
import { lookAgain } from './lookAgain.ts';
import { createNews } from './news.ts';
import { NewsContext } from './useLive.ts';

/** Keeps what is on the screen true while others work. */
export const LiveUpdates = ({ children }: { children: ReactNode }) => {
  const live = useAuthProvider<DeskAuthProvider>()?.live;
  const queries = useQueryClient();
  const [news] = useState(createNews);

  useEffect(() => {
    if (!live) return undefined;
    const gathering = gather((changes) => {
      lookAgain(queries, changes);
      news.tell(changes);
    });
    let isNew = true;
    const connected = (connection: Connection) => {
      news.setConnection(connection);
      // What came between the first look and the line is told by nobody.
      if (isNew && connection.state === 'live') {
        isNew = false;
        void queries.invalidateQueries({ queryKey: ['requests', 'counts'] });
      }
    };
    const stop = live.listen({ onChange: gathering.add, onConnection: connected });
    return () => {
      stop();
      gathering.stop();
    };
  }, [live, queries, news]);

  return <NewsContext value={news}>{children}</NewsContext>;
};
