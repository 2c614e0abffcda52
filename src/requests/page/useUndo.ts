import { useCallback } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { isFailure } from '#api/failure.ts';
import type { RequestStatus } from '#domain/request.ts';
import { useApi } from '#ui/useApi.ts';
import { useRefreshRecord } from '#ui/useRefreshRecord.ts';

/** Puts a request back where it stood, unless somebody has gone on with it. */
export const useUndo = () => {
  const api = useApi();
  const refresh = useRefreshRecord('requests');
  const notify = useNotify();
  const translate = useTranslate();
  return useCallback(
    async ({ id, version }: { id: string; version: number }, to: RequestStatus) => {
      try {
        const body = { to, reason: translate('repeats.undo.reason') };
        const { data } = await api.act('requests', id, 'moves', body, { version });
        await refresh(id, data);
        notify('repeats.undo.done');
      } catch (error) {
        if (!isFailure(error)) throw error;
        await refresh(id);
        notify(error.message, { type: 'error', messageArgs: { _: error.message } });
      }
    },
    [api, refresh, notify, translate],
  );
};
