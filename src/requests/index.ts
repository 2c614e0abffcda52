import Inbox from '@mui/icons-material/InboxOutlined';
import { lazy } from 'react';
import { RequestList } from './RequestList.tsx';

/** The queue is what the desk opens with; everything behind it is fetched when it is asked for. */
export const requests = {
  name: 'requests',
  icon: Inbox,
  list: RequestList,
  show: lazy(() => import('./RequestShow.tsx').then((module) => ({ default: module.RequestShow }))),
  create: lazy(() => import('./RequestCreate.tsx').then((module) => ({ default: module.RequestCreate }))),
  edit: lazy(() => import('./RequestEdit.tsx').then((module) => ({ default: module.RequestEdit }))),
  recordRepresentation: 'reference',
};

/** A round of calls: a page of its own beside the queue. */
export const CallRoundPage = lazy(() =>
  import('./calls/CallRound.tsx').then((module) => ({ default: module.CallRound })),
);
