import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useDataProvider, useLocale, useNotify, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { ActDialog } from '#ui/ActDialog.tsx';
import { LocalTimeInput } from '#ui/LocalTimeInput.tsx';
import { exactTime, shortTime } from '#ui/timeWords.ts';
import { useRefreshRecord } from '#ui/useRefreshRecord.ts';
import { Changes } from './Changes.tsx';
import { snoozeTimes } from './snoozeTimes.ts';
import { useRequestDesk } from './useRequestDesk.ts';

/** Out of the list until a time: a usual one with one press, or any other. */
export const SnoozeDialog = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const notify = useNotify();
  const dataProvider = useDataProvider();
  const refresh = useRefreshRecord('requests');
  const { request, zone = 'UTC' } = useRequestDesk();
  const title = translate('repeats.snooze.title');
  return (
    <ActDialog
      title={title}
      lead={translate('repeats.snooze.lead')}
      submit={translate('repeats.snooze.do')}
      send={async ({ snoozedUntil }, version = request.version) => {
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
    >
      <Presets zone={zone} />
      <LocalTimeInput source="snoozedUntil" label="repeats.snooze.until" zone={zone} />
    </ActDialog>
  );
};

const Presets = ({ zone }: { zone: string }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const { setValue, watch } = useFormContext();
  const [now] = useState(() => new Date());
  const chosen: unknown = watch('snoozedUntil');
  return (
    <Box
      role="group"
      aria-label={translate('repeats.snooze.usual')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, my: 1.5 }}
    >
      {snoozeTimes(now.toISOString(), zone).map(({ name, at }) => (
        <Button
          key={name}
          size="small"
          variant={chosen === at ? 'contained' : 'outlined'}
          aria-pressed={chosen === at}
          onClick={() => setValue('snoozedUntil', at, { shouldDirty: true })}
        >
          {translate(`repeats.snooze.times.${name}`, { time: shortTime(at, now, locale, zone) })}
        </Button>
      ))}
    </Box>
  );
};
