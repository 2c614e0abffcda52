import Box from '@mui/material/Box';
import { useMemo, useRef, useState } from 'react';
import type { AppointmentRequest } from '#domain/requestForms.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { ActionBar } from './ActionBar.tsx';
import { ContactLog } from './ContactLog.tsx';
import { Facts } from './Facts.tsx';
import { Message } from './Message.tsx';
import { MessageLog } from './MessageLog.tsx';
import { Notices } from './Notices.tsx';
import { ReadSecond } from './ReadSecond.tsx';
import { Repeats } from './Repeats.tsx';
import { RequestDialogs } from './RequestDialogs.tsx';
import { RequestHeader } from './RequestHeader.tsx';
import { Timeline } from './Timeline.tsx';
import { useDecided } from './useDecided.tsx';
import { useFocusKept } from './useFocusKept.ts';
import { useHere } from './useHere.ts';
import { useNarrow } from './useNarrow.ts';
import { usePaneFit } from './usePaneFit.ts';
import { type Doing, RequestDeskContext, type RequestDesk as Shared } from './useRequestDesk.ts';
import { Visits } from './Visits.tsx';

interface Props {
  request: AppointmentRequest;
}

const column = { display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)', alignContent: 'start' };

/** Reads top-down: who and what next, stuck to the top; their words beside the facts; what happened; what to do. */
export const RequestDesk = ({ request }: Props) => {
  const zone = useCatalogue('locations').byId.get(request.locationId)?.zone;
  const heading = useFocusKept(request);
  const root = useRef<HTMLDivElement>(null);
  const narrow = useNarrow(root);
  usePaneFit(root);
  const [doing, ask] = useState<Doing>();
  const [noteTyped, writing] = useState(false);
  const [dialogTyped, setDialogTyped] = useState(false);
  const decided = useDecided(request);
  const here = useHere(request.id, noteTyped || dialogTyped);
  const shared = useMemo<Shared>(
    () => ({ request, zone, narrow, ask, decided, writing }),
    [request, zone, narrow, decided],
  );
  const close = () => {
    ask(undefined);
    setDialogTyped(false);
  };

  return (
    <RequestDeskContext value={shared}>
      <Box
        ref={root}
        sx={{
          containerType: 'inline-size',
          minWidth: 0,
          display: 'flex',
          flexDirection: 'column',
          // The bar stands at the bottom of the window or of the pane, however little there is to read.
          minHeight: 'var(--request-height, calc(100dvh - 48px))',
          mb: 'var(--request-end, -24px)',
        }}
      >
        <RequestHeader ref={heading} here={here} />
        <Box sx={{ flex: 1, px: 'var(--request-pad, 0px)', pt: 1.5, pb: 2, ...column }}>
          <Notices />
          <Box
            sx={{
              display: 'grid',
              gap: 1.5,
              alignItems: 'start',
              gridTemplateColumns: 'minmax(0, 1fr)',
              '@container (min-width: 640px)': {
                gridTemplateColumns: 'minmax(0, 3fr) minmax(250px, 2fr)',
              },
            }}
          >
            <Box sx={column}>
              <Message />
              <ReadSecond>
                <Timeline />
              </ReadSecond>
            </Box>
            <Box sx={column}>
              <ReadSecond>
                <Repeats />
                <Visits />
                <Facts />
                <ContactLog />
                <MessageLog request={request} />
              </ReadSecond>
            </Box>
          </Box>
        </Box>
        <ActionBar />
        <RequestDialogs doing={doing} onTyped={() => setDialogTyped(true)} onClose={close} />
      </Box>
    </RequestDeskContext>
  );
};
