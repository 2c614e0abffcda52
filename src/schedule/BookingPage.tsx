import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { LinkBase, Title, useGetOne, useParams, useTranslate } from 'react-admin';
import { stepsToScheduled } from '#domain/moves.ts';
import { isOpen } from '#domain/request.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { AccessDenied, NotFound } from '#ui/MessagePage.tsx';
import { useRights } from '#ui/useRights.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { BookingDesk } from './booking/BookingDesk.tsx';

/** A time for one request, or why it cannot have one yet. */
export const BookingPage = () => {
  const translate = useTranslate();
  const rights = useRights();
  const { id = '' } = useParams();
  const { data: request, isPending } = useGetOne<AppointmentRequest>('requests', { id });
  if (!rights['appointments:book']) return <AccessDenied />;
  if (isPending) return <Waiting />;
  if (!request) return <NotFound />;
  const obstacle = obstacleOf(request);

  return (
    <>
      <Title title={`${translate('schedule.title')} ${request.reference}`} preferenceKey={false} />
      {obstacle ? (
        <Alert
          severity="warning"
          variant="outlined"
          sx={{ mt: 1 }}
          action={
            <Button
              color="inherit"
              variant="outlined"
              component={LinkBase}
              to={`/requests/${request.id}/show`}
            >
              {translate(`schedule.obstacles.${obstacle}Action`)}
            </Button>
          }
        >
          {translate(`schedule.obstacles.${obstacle}`)}
        </Alert>
      ) : (
        <BookingDesk key={request.id} request={request} />
      )}
    </>
  );
};

/** What the server would refuse, said before anyone has looked for a time. */
const obstacleOf = ({ status, flags, flagsReadAt }: AppointmentRequest): string | undefined => {
  if (!isOpen(status)) return 'ended';
  if (stepsToScheduled[status] === 'refused') return 'clinician';
  return flags.length > 0 && !flagsReadAt ? 'unread' : undefined;
};
