import { useCallback } from 'react';
import { useNotify } from 'react-admin';
import { isFailure } from '#api/failure.ts';
import type { RequestEdit } from '#domain/requestForms.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { useApi } from '#ui/useApi.ts';
import { useRefreshRecord } from '#ui/useRefreshRecord.ts';

/** Sets a field or two without a form, under the version on screen; `done` is what is said then. */
export const useChangeField = (request: AppointmentRequest) => {
  const api = useApi();
  const notify = useNotify();
  const refresh = useRefreshRecord('requests');
  return useCallback(
    async (data: RequestEdit, done: string): Promise<boolean> => {
      const { id } = request;
      try {
        const saved = await api.update('requests', { id, data, previousData: request });
        await refresh(id, saved.data);
        notify(done, { messageArgs: { _: done } });
        return true;
      } catch (error) {
        if (!isFailure(error)) throw error;
        await refresh(id);
        notify(error.message, { type: 'error', messageArgs: { _: error.message } });
        return false;
      }
    },
    [api, notify, refresh, request],
  );
};
