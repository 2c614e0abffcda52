import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ComponentProps, useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { ActDialog } from '#ui/ActDialog.tsx';
import { LocalTimeInput } from '#ui/LocalTimeInput.tsx';
import { shortTime } from '#ui/timeWords.ts';
import { snoozeTimes } from './snoozeTimes.ts';

interface Props extends Pick<ComponentProps<typeof ActDialog>, 'renderChanges' | 'onDone' | 'onClose'> {
  zone: string;
  send: (until: string, version?: number) => Promise<unknown>;
}

/** Out of the list until a time: a usual one with one press, or any other. */
export const SnoozeDialog = ({ zone, send, ...props }: Props) => {
  const translate = useTranslate();
  return (
    <ActDialog
      title={translate('repeats.snooze.title')}
      lead={translate('repeats.snooze.lead')}
      submit={translate('repeats.snooze.do')}
      send={async ({ snoozedUntil }, version) => send(snoozedUntil as string, version)}
      {...props}
    >
      <Usual zone={zone} />
      <LocalTimeInput source="snoozedUntil" label="repeats.snooze.until" zone={zone} />
    </ActDialog>
  );
};

const Usual = ({ zone }: { zone: string }) => {
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
