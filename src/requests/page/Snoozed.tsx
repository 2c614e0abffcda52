import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useLocale, useTranslate } from 'react-admin';
import { exactTime } from '#ui/timeWords.ts';
import { useRights } from '#ui/useRights.ts';
import { useChangeField } from './useChangeField.ts';
import { useRequestDesk } from './useRequestDesk.ts';

/** Out of the lists for now, until when, and how to bring it back. */
export const Snoozed = ({ until }: { until: string }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const rights = useRights();
  const { request, zone } = useRequestDesk();
  const change = useChangeField(request);
  if (until <= new Date().toISOString()) return null;
  const wake = () => void change({ snoozedUntil: null }, translate('repeats.snooze.woken'));
  return (
    <Alert
      severity="info"
      variant="outlined"
      sx={{ bgcolor: 'background.paper' }}
      action={
        rights['requests:edit'] ? (
          <Button size="small" onClick={wake}>
            {translate('repeats.snooze.wake')}
          </Button>
        ) : null
      }
    >
      {translate('repeats.snooze.is', { time: exactTime(until, locale, zone) })}
    </Alert>
  );
};
