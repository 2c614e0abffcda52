import { RequestPage } from './page/RequestPage.tsx';

/** One request, whole: who, what they wrote, what happened so far, and what can be done next. */
export const RequestShow = ({ id }: { id: string }) => <RequestPage id={id} />;
