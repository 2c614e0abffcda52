import { useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { isFailure } from '#api/failure.ts';
import type { Message } from '#domain/messages.ts';
import { Refusal } from '#ui/Refusal.tsx';
import { useApi } from '#ui/useApi.ts';
import { MessageLine } from './MessageLine.tsx';

interface Props {
  /** Not there yet while undefined. */
  messages: Message[] | undefined;
  error: Error | null;
  zone: string | undefined;
}

/** Questions in whose answers messages stand. */
const told = ['messages', 'around'];

/** What was written about a request or a visit, to whom, and whether it went out; newest first. */
export const MessageList = ({ messages, error, zone }: Props) => {
  const translate = useTranslate();
  const queries = useQueryClient();
  const api = useApi();
  const sendAgain = async (messageId: string) => {
    await api.act('messages', messageId, 'again');
    await queries.invalidateQueries({ predicate: ({ queryKey: [, part] }) => told.includes(String(part)) });
  };
  return (
    <>
      <Refusal failure={isFailure(error) ? error : undefined} />
      {messages?.length === 0 ? <p className="tone-quiet">{translate('calls.message.none')}</p> : null}
      <ul className="lines">
        {messages?.map((message) => (
          <MessageLine key={message.id} message={message} zone={zone} onAgain={sendAgain} />
        ))}
      </ul>
    </>
  );
};
