import { ShowBase } from 'ra-core';
import { Loading } from 'ra-ui-materialui';
import { NotFound } from '#ui/MessagePage.tsx';
import { RequestPage } from './page/RequestPage.tsx';

/** One request, whole: who, what they wrote, what happened so far, and what can be done next. */
export const RequestShow = () => (
  <ShowBase loading={<Loading />} error={<NotFound />}>
    <RequestPage />
  </ShowBase>
);
