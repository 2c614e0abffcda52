import { memo } from 'react';
import { Sheet } from '#ui/Sheet.tsx';
import { pageStyle } from './pageStyle.ts';
import { RequestDesk } from './RequestDesk.tsx';
import { RequestGone } from './RequestGone.tsx';
import { RequestSkeleton } from './RequestSkeleton.tsx';
import { useRequest } from './useRequest.ts';

/**
 * One request in whatever room it is given: the whole window or a pane beside the list, which names the page. It stays
 * where it is while one request follows another; what belongs to one alone says so itself.
 */
export const RequestPage = memo(({ id }: { id: string }) => {
  const { data: record, error, refetch } = useRequest(id);
  if (error) return <RequestGone error={error} onRetry={() => void refetch()} />;
  if (!record) return <RequestSkeleton />;
  return (
    <>
      <Sheet of={pageStyle} />
      <RequestDesk request={record} />
    </>
  );
});
