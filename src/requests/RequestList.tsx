import { lazy } from 'react';
import { AccessDenied } from '#ui/MessagePage.tsx';
import { useRights } from '#ui/useRights.ts';
import { CallRoundLink } from './calls/CallRoundLink.tsx';
import { Inbox } from './inbox/Inbox.tsx';

const RequestShow = lazy(() =>
  import('./RequestShow.tsx').then((module) => ({ default: module.RequestShow })),
);

const tools = <CallRoundLink />;
const renderRequest = (id: string) => <RequestShow id={id} />;

/** The desk's inbox: what waits for whom, and the request at hand. */
export const RequestList = () =>
  useRights()['requests:read'] ? <Inbox tools={tools} renderRequest={renderRequest} /> : <AccessDenied />;
