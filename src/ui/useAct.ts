import { useCallback } from 'react';
import { type RaRecord, useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import { useRefreshRecord } from './useRefreshRecord.ts';

type Versioned = RaRecord & { version: number };

/** Sends a named action about a record under the version on screen, and brings the page up to date. */
export type Act = (action: string, body?: unknown, version?: number) => Promise<unknown>;

export const useAct = (resource: string, record: Versioned): Act => {
  const dataProvider = useDataProvider<DeskDataProvider>();
  const refresh = useRefreshRecord(resource);
  const { id, version: shown } = record;
  return useCallback(
    async (action, body = {}, version = shown) => {
      const { data } = await dataProvider.act(resource, id, action, body, { version });
      await refresh(id, data);
      return data;
    },
    [dataProvider, refresh, resource, id, shown],
  );
};
