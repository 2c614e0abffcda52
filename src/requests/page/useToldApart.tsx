import { useCallback } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { isFailure } from '#api/failure.ts';
import { UndoNotice } from '#ui/UndoNotice.tsx';
import { useApi } from '#ui/useApi.ts';
import { useRefreshRecord } from '#ui/useRefreshRecord.ts';
import { useRequestDesk } from './useRequestDesk.ts';

/** Says that the request's person and the other's are two, or takes it back; either can be undone in its notice. */
export const useToldApart = () => {
  const translate = useTranslate();
  const notify = useNotify();
  const { request } = useRequestDesk();
  const { id } = request;
  const api = useApi();
  const refresh = useRefreshRecord('requests');
  return useCallback(
    async (otherId: string, same: boolean) => {
      const tell = async (isSame: boolean): Promise<void> => {
        try {
          // Without a version: what is said is about two people, not about a state of the record.
          const { data } = await api.act('requests', id, 'told-apart', { otherId, same: isSame });
          await refresh(id, data);
        } catch (error) {
          if (!isFailure(error)) throw error;
          await refresh(id);
          notify(error.message, { type: 'error', messageArgs: { _: error.message } });
          return;
        }
        const message = translate(isSame ? 'repeats.apart.takenBack' : 'repeats.apart.done');
        if (isSame) notify(message, { messageArgs: { _: message } });
        else notify(<UndoNotice message={message} onUndo={() => tell(true)} />);
      };
      await tell(same);
    },
    [api, refresh, notify, translate, id],
  );
};
