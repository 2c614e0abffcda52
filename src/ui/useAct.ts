import { useCallback } from 'react';
import { type RaRecord } from 'react-admin';
import { useApi } from './useApi.ts';
import { useRefreshRecord } from './useRefreshRecord.ts';

type Versioned = RaRecord & { version: number };

/** Sends a named action about a record under the version on screen, and brings the page up to date. */
export type Act = (action: string, body?: unknown, version?: number) => Promise<unknown>;

export const useAct = (resource: string, record: Versioned): Act => {
  const api = useApi();
  const refresh = useRefreshRecord(resource);
  const { id, version: shown } = record;
  return useCallback(
    async (action, body = {}, version = shown) => {
      const { data } = await api.act(resource, id, action, body, { version });
      await refresh(id, data);
      return data;
    },
    [api, refresh, resource, id, shown],
  );
};
