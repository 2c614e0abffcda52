import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { zoneCity } from '#domain/formatInstant.ts';
import { isInCallingWindow } from '#domain/nextTry.ts';
import { Section } from '#page/Section.tsx';
import { LocalTimeField } from '#ui/LocalTimeField.tsx';
import type { OneCallState } from './useOneCall.ts';

/** Other next tries than the suggested ones: a part of the day earlier or later, or any time. */
export const NextTime = ({ call }: { call: OneCallState }) => {
  const translate = useTranslate();
  const { otherTime, zone } = call;
  return (
    <Section title={translate('calls.nextTry')}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('calls.nextTryHint')}
      </Typography>
      <Stack direction="row" spacing={1} sx={{ my: 1 }}>
        <Button
          variant="outlined"
          size="small"
          startIcon={<ChevronLeft />}
          aria-keyshortcuts="["
          disabled={!call.ready || otherTime !== null}
          onClick={() => call.shift(-1)}
        >
          {translate('calls.earlier')}
        </Button>
        <Button
          variant="outlined"
          size="small"
          endIcon={<ChevronRight />}
          aria-keyshortcuts="]"
          disabled={!call.ready || otherTime !== null}
          onClick={() => call.shift(1)}
        >
          {translate('calls.later')}
        </Button>
      </Stack>
      <LocalTimeField
        label={translate('calls.otherTime')}
        value={otherTime}
        onChange={call.setOtherTime}
        zone={zone || undefined}
      />
      {otherTime && zone && !isInCallingWindow(otherTime, zone) ? (
        <Alert severity="warning" variant="outlined">
          {translate('calls.outside', { city: zoneCity(zone) })}
        </Alert>
      ) : null}
    </Section>
  );
};
