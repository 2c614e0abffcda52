import { useShowContext } from 'react-admin';
import type { AppointmentRequest } from '#domain/requestForms.ts';
import { RequestDesk } from './RequestDesk.tsx';
import { RequestGone } from './RequestGone.tsx';
import { RequestSkeleton } from './RequestSkeleton.tsx';

/** One request in whatever room it is given: the whole window or a pane beside the list, which names the page. */
export const RequestPage = () => {
  const { record, error, refetch } = useShowContext<AppointmentRequest>();
  if (error) return <RequestGone error={error} onRetry={() => void refetch()} />;
  if (!record) return <RequestSkeleton />;
  return <RequestDesk key={record.id} request={record} />;
};
