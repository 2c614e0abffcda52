import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'react-admin';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import { isFailure } from '#api/failure.ts';
import type { Message } from '#domain/messages.ts';
import { Refusal } from '#ui/Refusal.tsx';
import { MessageLine } from './MessageLine.tsx';

interface Props {
  /** What it was written about. */
  of: 'requests' | 'appointments';
  id: string;
  zone: string | undefined;
}

/** What was written about a request or a visit, to whom, and whether it went out; newest first. */
export const MessageList = ({ of, id, zone }: Props) => {
  const translate = useTranslate();
  const queries = useQueryClient();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { data, error } = useQuery({
    queryKey: [of, 'messages', id],
    queryFn: async () => (await dataProvider.part<Message[]>(of, id, 'messages')).data,
  });
  const sendAgain = async (messageId: string) => {
    await dataProvider.act('messages', messageId, 'again');
    await queries.invalidateQueries({ predicate: ({ queryKey: [, part] }) => part === 'messages' });
  };
  return (
    <>
      <Refusal failure={isFailure(error) ? error : undefined} />
      {data?.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>{translate('calls.message.none')}</Typography>
      ) : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data?.map((message) => (
          <MessageLine key={message.id} message={message} zone={zone} onAgain={sendAgain} />
        ))}
      </Box>
    </>
  );
};
