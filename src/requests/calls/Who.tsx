import Phone from '@mui/icons-material/Phone';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useLocale, useTranslate } from 'react-admin';
import { mailHref, telHref } from '#domain/contactLinks.ts';
import { zoneCity } from '#domain/formatInstant.ts';
import { mayBeTexted } from '#domain/mayBeTexted.ts';
import { phoneText } from '#domain/phoneText.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { languageName } from '#ui/languageName.ts';
import { StatusChip } from '#ui/StatusChip.tsx';
import { clockTime } from '#ui/timeWords.ts';
import type { OneCallState } from './useOneCall.ts';

const row = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 0.5 } as const;

/** Whom to call, the number large, in which language, and whether it is an hour to call at. */
export const Who = ({ request, call }: { request: AppointmentRequest; call: OneCallState }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const { phone, phoneExtension, email, language, interpreter, flags, flagsReadAt, askedBy } = request;
  const number = phoneText(phone, phoneExtension);
  const dial = telHref(phone, phoneExtension);
  const local = { time: clockTime(call.now, locale, call.zone), city: zoneCity(call.zone) };
  const mayCall = call.isOpen || call.allowed;

  return (
    <Paper component="section" variant="outlined" sx={{ px: { xs: 1.5, sm: 2 }, py: 1.5 }}>
      <Box sx={{ ...row, justifyContent: 'space-between' }}>
        <Typography
          ref={call.heading}
          tabIndex={-1}
          component="h2"
          sx={{
            fontSize: '1.5rem',
            fontWeight: 650,
            lineHeight: 1.25,
            outline: 'none',
            overflowWrap: 'anywhere',
          }}
        >
          {request.firstName} {request.lastName}
        </Typography>
        <StatusChip status={request.status} />
      </Box>
      <Box sx={{ ...row, my: 0.5 }}>
        <Link
          href={dial}
          sx={{
            fontSize: { xs: '1.75rem', sm: '2.25rem' },
            fontWeight: 600,
            lineHeight: 1.2,
            fontVariantNumeric: 'tabular-nums',
            overflowWrap: 'anywhere',
          }}
        >
          {number}
        </Link>
        <CopyButton text={number} label={number} />
      </Box>
      {mayCall ? (
        <Button
          href={dial}
          variant="contained"
          size="large"
          startIcon={<Phone />}
          sx={{ display: { xs: 'flex', sm: 'none' }, my: 1 }}
        >
          {translate('calls.callNow', { number })}
        </Button>
      ) : (
        <Alert severity="warning" variant="outlined" sx={{ my: 1 }}>
          {translate('calls.closed', local)}
          <Button
            color="inherit"
            variant="outlined"
            size="small"
            autoFocus
            onClick={call.allow}
            sx={{ display: 'block', mt: 1 }}
          >
            {translate('calls.callAnyway')}
          </Button>
        </Alert>
      )}
      <Box sx={{ ...row, color: 'text.secondary' }}>
        <Box component="span" sx={{ color: 'text.primary', fontWeight: 600 }}>
          {languageName(language ?? 'en', locale)}
          {interpreter ? ` · ${translate('calls.interpreter')}` : ''}
        </Box>
        {call.zone ? <span>{translate('calls.localTime', local)}</span> : null}
        <span>{translate(voicemailWords(request))}</span>
        <span>{translate(mayBeTexted(request) ? 'calls.mayText' : 'calls.noTexts')}</span>
        <Link href={mailHref(email)} sx={{ overflowWrap: 'anywhere' }}>
          {email}
        </Link>
        {askedBy ? (
          <span>
            {translate('resources.requests.fields.askedBy')}: {askedBy.name}
            {askedBy.relationship ? ` (${askedBy.relationship})` : ''}
          </span>
        ) : null}
      </Box>
      {flags.length > 0 && !flagsReadAt ? (
        <Alert severity="warning" variant="outlined" sx={{ mt: 1 }}>
          {translate('calls.unread')}
        </Alert>
      ) : null}
    </Paper>
  );
};

const voicemailWords = ({ mayLeaveVoicemail }: AppointmentRequest): string => {
  if (mayLeaveVoicemail === null) return 'calls.voicemailUnknown';
  return mayLeaveVoicemail ? 'calls.voicemailAllowed' : 'calls.noVoicemail';
};
