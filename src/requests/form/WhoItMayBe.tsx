import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { LinkBase, useNotify, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { phoneText } from '#domain/phoneText.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { PersonRow } from '#ui/find/PersonRow.tsx';
import { useCallerMatches } from './useCallerMatches.ts';

const place = 'known-already';

/** Where the form fills the window's width: says at the fields that someone is known, and leads there. */
export const KnownHint = () => {
  const translate = useTranslate();
  const { requests } = useCallerMatches();
  if (requests.length === 0) return null;
  return (
    <Button
      className="wide"
      variant="outlined"
      onClick={() => document.getElementById(place)?.focus()}
      sx={{ display: { md: 'none' } }}
    >
      {translate('live.intake.known', { smart_count: requests.length })}
    </Button>
  );
};

/** Beside the form: who is already known by that number, address or name. */
export const WhoItMayBe = () => {
  const translate = useTranslate();
  const { requests, digits, failed } = useCallerMatches();
  const takeOver = useTakeOver();
  return (
    <Paper
      component="section"
      variant="outlined"
      id={place}
      tabIndex={-1}
      aria-labelledby={`${place}-title`}
      sx={{ p: 2, position: { md: 'sticky' }, top: { md: 60 } }}
    >
      <Typography id={`${place}-title`} variant="h2" sx={{ mb: 0.5 }}>
        {translate('live.intake.who')}
      </Typography>
      <Typography role="status" variant="body2" sx={{ color: 'text.secondary' }}>
        {translate(
          failed ? 'live.intake.failed' : requests.length === 0 ? 'live.intake.nobody' : 'live.intake.known',
          {
            smart_count: requests.length,
          },
        )}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {requests.map((request) => (
          <Box component="li" key={request.id} sx={{ py: 1, borderTop: 1, borderColor: 'divider', mt: 1 }}>
            <PersonRow request={request} typed={digits} />
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 0.5 }}>
              <Button
                size="small"
                component={LinkBase}
                to={`/requests/${request.id}/show`}
                aria-label={translate('live.intake.openOf', nameOf(request))}
              >
                {translate('live.intake.open')}
              </Button>
              <Button
                size="small"
                onClick={() => takeOver(request)}
                aria-label={translate('live.intake.useOf', nameOf(request))}
              >
                {translate('live.intake.use')}
              </Button>
            </Box>
          </Box>
        ))}
      </Box>
    </Paper>
  );
};

const nameOf = ({ firstName, lastName }: AppointmentRequest) => ({ name: `${firstName} ${lastName}` });

/** Fills in who it is; what they want this time is asked anew. */
const useTakeOver = () => {
  const { setValue, setFocus } = useFormContext();
  const notify = useNotify();
  return ({ firstName, lastName, phone, phoneExtension, email, language }: AppointmentRequest) => {
    const known = {
      firstName,
      lastName,
      phone: phoneText(phone),
      phoneExtension,
      email,
      language: language ?? 'en',
      patientType: 'returning',
    };
    for (const [field, value] of Object.entries(known))
      setValue(field, value, { shouldDirty: true, shouldValidate: false });
    setFocus('locationId');
    notify('live.intake.taken', { type: 'info' });
  };
};
