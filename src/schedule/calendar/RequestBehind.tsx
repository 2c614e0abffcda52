import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { LinkBase, useGetOne, useLocale, useTranslate } from 'react-admin';
import type { Appointment } from '#domain/appointment.ts';
import type { Checklist } from '#domain/checklist.ts';
import { phoneText } from '#domain/phoneText.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { languageName } from '#ui/languageName.ts';
import { StatusChip } from '#ui/StatusChip.tsx';
import { Waiting } from '#ui/Waiting.tsx';

/** A name and what it says, in a list of such. */
export const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <div>
    <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
      {useTranslate()(label)}
    </Box>
    <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
      {children}
    </Box>
  </div>
);

const excerptLength = 280;
const excerpt = (text: string): string =>
  text.length > excerptLength ? `${text.slice(0, excerptLength).trimEnd()}…` : text;

/** Who asked, how to reach them, what they wrote and what was gone through with them. */
export const RequestBehind = ({ visit }: { visit: Appointment }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const {
    data: request,
    isPending,
    error,
  } = useGetOne<AppointmentRequest>('requests', { id: visit.requestId });
  if (isPending) return <Waiting />;
  if (error || !request) {
    return (
      <Alert severity="error" variant="outlined">
        {translate('calendar.noRequest')}
      </Alert>
    );
  }
  const phone = phoneText(request.phone, request.phoneExtension);
  return (
    <Box component="section" aria-labelledby="request-behind">
      <Divider sx={{ mb: 1.5 }} />
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', mb: 1 }}>
        <Typography id="request-behind" component="h3" variant="h2">
          {translate('calendar.request', { reference: request.reference })}
        </Typography>
        <StatusChip status={request.status} />
      </Box>
      <Box component="dl" sx={{ m: 0, display: 'grid', gap: 1 }}>
        <Fact label="resources.requests.fields.phone">
          <Box component="span" sx={{ fontSize: '1.125rem', fontVariantNumeric: 'tabular-nums' }}>
            {phone}
          </Box>
          <CopyButton text={phone} label={translate('resources.requests.fields.phone')} />
        </Fact>
        <Fact label="resources.requests.fields.patientType">
          {translate(`requests.patientType.${request.patientType}`)}
        </Fact>
        {request.language || request.interpreter ? (
          <Fact label="resources.requests.fields.language">
            {request.language ? languageName(request.language, locale) : ''}
            {request.interpreter ? ` · ${translate('calendar.sheet.flags.interpreter')}` : ''}
          </Fact>
        ) : null}
        {request.accessNeeds ? (
          <Fact label="resources.requests.fields.accessNeeds">{request.accessNeeds}</Fact>
        ) : null}
        {request.message ? (
          <Fact label="resources.requests.fields.message">{excerpt(request.message)}</Fact>
        ) : null}
        {visit.checklist ? <Gone checklist={visit.checklist} /> : null}
      </Box>
      <Button component={LinkBase} to={`/requests/${request.id}/show`} variant="outlined" sx={{ mt: 2 }}>
        {translate('calendar.openRequest')}
      </Button>
    </Box>
  );
};

/** What was ticked before booking. */
const Gone = ({ checklist }: { checklist: Checklist }) => {
  const translate = useTranslate();
  const ticked = (['records', 'referral', 'authorization', 'preparationGiven', 'readBack'] as const).filter(
    (item) => checklist[item],
  );
  if (ticked.length === 0) return null;
  return (
    <Fact label="calendar.checklist.label">
      {ticked.map((item) => translate(`calendar.checklist.${item}`)).join(', ')}
    </Fact>
  );
};
