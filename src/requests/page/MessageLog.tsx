import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'react-admin';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import { isFailure } from '#api/failure.ts';
import type { Message } from '#domain/messages.ts';
import { phoneText } from '#domain/phoneText.ts';
import type { AppointmentRequest } from '#domain/requestForms.ts';
import { Refusal } from '#ui/Refusal.tsx';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { When } from '#ui/When.tsx';
import { Section } from './Section.tsx';

/** What was written about the request, to whom, and whether it went out. */
export const MessageLog = ({ request: { id, locationId } }: { request: AppointmentRequest }) => {
  const translate = useTranslate();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const zone = useCatalogue('locations').byId.get(locationId)?.zone;
  const { data, error } = useQuery({
    queryKey: ['requests', 'messages', id],
    queryFn: async () => (await dataProvider.messages(id)).data,
  });
  return (
    <Section title={translate('calls.message.log')}>
      <Refusal failure={isFailure(error) ? error : undefined} />
      {data?.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>{translate('calls.message.none')}</Typography>
      ) : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data?.map((message) => (
          <MessageLine key={message.id} message={message} zone={zone} />
        ))}
      </Box>
    </Section>
  );
};

const MessageLine = ({ message, zone }: { message: Message; zone: string | undefined }) => {
  const translate = useTranslate();
  const staff = useCatalogue('staff');
  const { kind, channel, recipient, status, subject, body, language, actorId, sentAt, createdAt } = message;
  return (
    <Box component="li" sx={{ py: 0.75, borderTop: 1, borderColor: 'divider', overflowWrap: 'anywhere' }}>
      <strong>{translate(`calls.message.statuses.${status}`)}</strong> ·{' '}
      {translate(`calls.message.kinds.${kind}`)} · {translate(`calls.message.channels.${channel}`)} ·{' '}
      {channel === 'sms' ? phoneText(recipient) : recipient} · <When at={sentAt ?? createdAt} zone={zone} /> ·{' '}
      {staff.nameOf(actorId) || translate('calls.message.machine')}
      {message.failure ? (
        <Box sx={{ color: 'error.main' }}>
          {translate('calls.message.failed', { why: translate(message.failure, { _: message.failure }) })}
        </Box>
      ) : null}
      <details>
        <summary>{subject}</summary>
        <Box lang={language} sx={{ whiteSpace: 'pre-wrap', mt: 0.5 }}>
          {body}
        </Box>
      </details>
    </Box>
  );
};
