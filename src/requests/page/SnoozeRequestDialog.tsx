import { useDataProvider, useLocale, useNotify } from 'react-admin';
import { exactTime } from '#ui/timeWords.ts';
import { useRefreshRecord } from '#ui/useRefreshRecord.ts';
import { Changes } from './Changes.tsx';
import { SnoozeDialog } from './SnoozeDialog.tsx';
import { useRequestDesk } from './useRequestDesk.ts';

/** The request that is open; of several, the list asks in the same words. */
export const SnoozeRequestDialog = ({ onClose }: { onClose: () => void }) => {
  const locale = useLocale();
  const notify = useNotify();
  const dataProvider = useDataProvider();
  const refresh = useRefreshRecord('requests');
  const { request, zone = 'UTC' } = useRequestDesk();
  return (
    <SnoozeDialog
      zone={zone}
      send={async (snoozedUntil, version = request.version) => {
        const { id } = request;
        const saved = await dataProvider.update('requests', {
          id,
          data: { snoozedUntil },
          previousData: { ...request, version },
        });
        await refresh(id, saved.data);
        return saved.data as unknown;
      }}
      renderChanges={(current) => <Changes before={request} after={current} zone={zone} />}
      onDone={(answered) => {
        const { snoozedUntil } = answered as typeof request;
        const time = snoozedUntil ? exactTime(snoozedUntil, locale, zone) : '';
        notify('repeats.snooze.done', { messageArgs: { time } });
      }}
      onClose={onClose}
    />
  );
};
