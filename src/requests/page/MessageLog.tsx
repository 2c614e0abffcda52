import { memo } from 'react';
import { useTranslate } from 'react-admin';
import { MessageList } from '#ui/messages/MessageList.tsx';
import { Section } from './Section.tsx';
import { useBeside } from './useBeside.ts';
import { useRequestDesk } from './useRequestDesk.ts';

/** What was written about the request, to whom, and whether it went out. */
export const MessageLog = memo(() => {
  const translate = useTranslate();
  const { request, zone } = useRequestDesk();
  const { data, error } = useBeside(request.id);
  return (
    <Section title={translate('calls.message.log')}>
      <MessageList messages={data?.messages} error={error} zone={zone} />
    </Section>
  );
});
