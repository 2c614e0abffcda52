import { useTranslate } from 'react-admin';
import type { AppointmentRequest } from '#domain/requestForms.ts';
import { MessageList } from '#ui/messages/MessageList.tsx';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { Section } from './Section.tsx';

/** What was written about the request, to whom, and whether it went out. */
export const MessageLog = ({ request: { id, locationId } }: { request: AppointmentRequest }) => {
  const translate = useTranslate();
  const zone = useCatalogue('locations').byId.get(locationId)?.zone;
  return (
    <Section title={translate('calls.message.log')}>
      <MessageList of="requests" id={id} zone={zone} />
    </Section>
  );
};
