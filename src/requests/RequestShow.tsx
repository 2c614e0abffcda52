import { ShowBase } from 'react-admin';
import { NotFound } from '#ui/MessagePage.tsx';
import { Waiting } from '#ui/Waiting.tsx';
import { RequestPage } from './page/RequestPage.tsx';

/** One request, whole: who, what they wrote, what happened so far, and what can be done next. */
export const RequestShow = () => (
  <ShowBase loading={<Waiting />} error={<NotFound />}>
    <RequestPage />
  </ShowBase>
);
