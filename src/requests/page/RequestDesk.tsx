import { useCallback, useMemo, useRef } from 'react';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { useHere } from '#ui/here/useHere.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { ActionBar } from './ActionBar.tsx';
import { ContactLog } from './ContactLog.tsx';
import { Facts } from './Facts.tsx';
import { Message } from './Message.tsx';
import { MessageLog } from './MessageLog.tsx';
import { Notices } from './Notices.tsx';
import { Repeats } from './Repeats.tsx';
import { RequestDialogs } from './RequestDialogs.tsx';
import { RequestHeader } from './RequestHeader.tsx';
import { Timeline } from './Timeline.tsx';
import { useDecided } from './useDecided.tsx';
import { useFocusKept } from './useFocusKept.ts';
import { useNarrow } from './useNarrow.ts';
import { usePaneFit } from './usePaneFit.ts';
import { type Doing, RequestDeskContext, type RequestDesk as Shared } from './useRequestDesk.ts';
import { useStateOf } from './useStateOf.ts';
import { Visits } from './Visits.tsx';

interface Props {
  request: AppointmentRequest;
}

/** Reads top-down: who and what next, stuck to the top; their words beside the facts; what happened; what to do. */
export const RequestDesk = ({ request }: Props) => {
  const { id } = request;
  const zone = useCatalogue('locations').byId.get(request.locationId)?.zone;
  const heading = useFocusKept(request);
  const root = useRef<HTMLDivElement>(null);
  const narrow = useNarrow(root);
  usePaneFit(root);
  const [doing, ask] = useStateOf<Doing | undefined>(id, undefined);
  const [noteTyped, writing] = useStateOf(id, false);
  const [dialogTyped, setDialogTyped] = useStateOf(id, false);
  const decided = useDecided(request);
  const here = useHere(id, noteTyped || dialogTyped);
  const shared = useMemo<Shared>(
    () => ({ request, zone, narrow, ask, decided, writing }),
    [request, zone, narrow, ask, decided, writing],
  );
  const onTyped = useCallback(() => setDialogTyped(true), [setDialogTyped]);
  const close = useCallback(() => {
    ask(undefined);
    setDialogTyped(false);
  }, [ask, setDialogTyped]);

  return (
    <RequestDeskContext value={shared}>
      <div ref={root} className="request">
        <RequestHeader ref={heading} here={here} />
        <div className="body">
          <Notices />
          <div className="two">
            <div className="column">
              <Message />
              <Timeline />
            </div>
            <div className="column">
              <Repeats />
              <Visits key={id} />
              <Facts />
              <ContactLog />
              <MessageLog />
            </div>
          </div>
        </div>
        <ActionBar key={id} />
        <RequestDialogs key={`${id} dialogs`} doing={doing} onTyped={onTyped} onClose={close} />
      </div>
    </RequestDeskContext>
  );
};
