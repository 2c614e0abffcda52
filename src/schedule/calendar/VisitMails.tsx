import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'react-admin';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import type { Appointment } from '#domain/appointment.ts';
import type { Message } from '#domain/messages.ts';
import { MessageList } from '#ui/messages/MessageList.tsx';

/** What its patient was written of a visit, and what still waits to go out. */
export const VisitMails = ({ visit, zone }: { visit: Appointment; zone: string }) => {
  const translate = useTranslate();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { data, error } = useQuery({
    queryKey: ['appointments', 'messages', visit.id, visit.version],
    queryFn: async () => (await dataProvider.part<Message[]>('appointments', visit.id, 'messages')).data,
  });
  return (
    <Box component="section" aria-labelledby="visit-mails" sx={{ my: 2 }}>
      <Typography id="visit-mails" component="h3" variant="h3">
        {translate('calendar.mails')}
      </Typography>
      <MessageList messages={data} error={error} zone={zone} />
    </Box>
  );
};
