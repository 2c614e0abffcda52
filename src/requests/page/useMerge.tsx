import { useCallback } from 'react';
import { useNotify, useRedirect, useTranslate } from 'react-admin';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { UndoNotice } from '#ui/UndoNotice.tsx';
import { useApi } from '#ui/useApi.ts';
import { useRefreshRecord } from '#ui/useRefreshRecord.ts';
import { useRights } from '#ui/useRights.ts';
import { useUndo } from './useUndo.ts';

/** Merges one request into another, which then opens; both texts and both call logs stay. */
export const useMerge = () => {
  const api = useApi();
  const refresh = useRefreshRecord('requests');
  const notify = useNotify();
  const redirect = useRedirect();
  const translate = useTranslate();
  const mayUndo = useRights()['requests:reopen'] !== undefined;
  const undo = useUndo();
  return useCallback(
    async (merged: AppointmentRequest, survivor: AppointmentRequest, reason: string) => {
      const body = { to: 'duplicate', duplicateOf: survivor.id, reason };
      const { version } = merged;
      const { data } = await api.act('requests', merged.id, 'moves', body, { version });
      await refresh(merged.id, data);
      await refresh(survivor.id);
      const message = translate('repeats.merge.done', { reference: survivor.reference });
      const back = async () => {
        await undo({ id: merged.id, version: (data as AppointmentRequest).version }, 'in-review');
        await refresh(survivor.id);
      };
      if (mayUndo) notify(<UndoNotice message={message} onUndo={back} />);
      else notify(message, { messageArgs: { _: message } });
      redirect('show', 'requests', survivor.id);
    },
    [api, refresh, notify, redirect, translate, mayUndo, undo],
  );
};
