import { Title, useShowContext, useTranslate } from 'react-admin';
import type { AppointmentRequest } from '#domain/requestForms.ts';
import { RequestDesk } from './RequestDesk.tsx';
import { RequestGone } from './RequestGone.tsx';
import { RequestSkeleton } from './RequestSkeleton.tsx';

/** One request in whatever room it is given: a page of its own or a pane beside the list. */
export const RequestPage = () => {
  const { record, error, refetch } = useShowContext<AppointmentRequest>();
  const translate = useTranslate();
  if (error) return <RequestGone error={error} onRetry={() => void refetch()} />;
  if (!record) return <RequestSkeleton />;
  return (
    <>
      <Title title={`${translate('resources.requests.name', 1)} ${record.reference}`} preferenceKey={false} />
      <RequestDesk key={record.id} request={record} />
    </>
  );
};
