import Inbox from '@mui/icons-material/InboxOutlined';
import { lazy } from 'react';
import { RequestList } from './RequestList.tsx';

/**
 * The queue is what the desk opens with; everything behind it is fetched when it is asked for. A request opens
 * beside the list, under an address of its own, so the list is the page of both.
 */
export const requests = {
  name: 'requests',
  icon: Inbox,
  list: RequestList,
  hasShow: true,
  hasEdit: true,
  create: lazy(() => import('./RequestCreate.tsx').then((module) => ({ default: module.RequestCreate }))),
  recordRepresentation: 'reference',
};

/** At `/requests/:id`. */
export const RequestEdit = lazy(() =>
  import('./RequestEdit.tsx').then((module) => ({ default: module.RequestEdit })),
);

/** A round of calls: a page of its own beside the queue. */
export const CallRoundPage = lazy(() =>
  import('./calls/CallRound.tsx').then((module) => ({ default: module.CallRound })),
);
