import { ShowBase } from 'react-admin';
import { RequestPage } from './page/RequestPage.tsx';

/** The page itself says what is wrong, in place; react-admin would go back to the list. */
const inPlace = { onError: () => undefined };

/** One request, whole: who, what they wrote, what happened so far, and what can be done next. */
export const RequestShow = ({ id }: { id: string }) => (
  <ShowBase resource="requests" id={id} queryOptions={inPlace}>
    <RequestPage />
  </ShowBase>
);
