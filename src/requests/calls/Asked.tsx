import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { matchesPreferredTime } from '#domain/preferredTime.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { MarkedText } from '#page/MarkedText.tsx';
import { Section } from '#page/Section.tsx';
import { useValueWords } from '#page/useValueWords.ts';
import type { OneCallState } from './useOneCall.ts';

/** What the call is about, in few lines and the patient's own words. */
export const Asked = ({ request, call }: { request: AppointmentRequest; call: OneCallState }) => {
  const translate = useTranslate();
  const say = useValueWords(call.zone || undefined);
  const { message, flags, preferredTimes } = request;
  const wants =
    call.zone !== '' && call.isOpen && matchesPreferredTime(call.now, call.zone, preferredTimes ?? []);
  return (
    <Section title={translate('calls.asked')}>
      <Typography sx={{ overflowWrap: 'anywhere' }}>
        <strong>{say('serviceId', request.serviceId)}</strong> · {say('locationId', request.locationId)} ·{' '}
        {say('patientType', request.patientType)}
      </Typography>
      {preferredTimes?.length ? (
        <Typography sx={{ color: 'text.secondary' }}>
          {translate('calls.wishes', { times: say('preferredTimes', preferredTimes) })}
          {wants ? (
            <Box component="strong" sx={{ color: 'success.main' }}>
              {' · '}
              {translate('calls.wishesNow')}
            </Box>
          ) : null}
        </Typography>
      ) : null}
      <Box sx={{ mt: 1 }}>
        {message ? (
          <MarkedText text={message} flags={flags.filter(({ of }) => !of)} />
        ) : (
          <Typography sx={{ color: 'text.secondary' }}>{translate('requests.noMessage')}</Typography>
        )}
      </Box>
    </Section>
  );
};
