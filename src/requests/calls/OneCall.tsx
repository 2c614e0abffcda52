import Box from '@mui/material/Box';
import { useLayoutEffect } from 'react';
import { useTranslate } from 'react-admin';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { ContactTries } from '#page/ContactTries.tsx';
import { Section } from '#page/Section.tsx';
import { useHere } from '#ui/here/useHere.ts';
import { Asked } from './Asked.tsx';
import { CallNote } from './CallNote.tsx';
import { NextTime } from './NextTime.tsx';
import { Outcomes } from './Outcomes.tsx';
import { Reached } from './Reached.tsx';
import { useOneCall } from './useOneCall.ts';
import type { Round } from './useRound.ts';
import { VoicemailScript } from './VoicemailScript.tsx';
import { Who } from './Who.tsx';

const column = { display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)', alignContent: 'start' };

/** Reads as the call goes: who and their number, what they asked, what came of it, when to try again. */
export const OneCall = ({ request, round }: { request: AppointmentRequest; round: Round }) => {
  const translate = useTranslate();
  const call = useOneCall(request, round);
  const { heading, isOpen } = call;
  useHere(request.id, call.note !== '');
  useLayoutEffect(() => {
    if (isOpen) heading.current?.focus();
  }, [heading, isOpen]);
  return (
    <Box
      sx={{
        ...column,
        mt: 1,
        alignItems: 'start',
        // What is beside the long column takes no more height than it needs.
        gridTemplateRows: { md: 'auto 1fr' },
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(340px, 420px)' },
      }}
    >
      <Box sx={column}>
        <Who request={request} call={call} />
        <Asked request={request} call={call} />
      </Box>
      <Box sx={{ ...column, gridRow: { md: '1 / span 2' }, gridColumn: { md: 2 } }}>
        {round.reached ? (
          <Reached request={request} round={round} />
        ) : (
          <>
            <Outcomes call={call} failure={round.failure} />
            <CallNote call={call} />
            <NextTime call={call} />
            <VoicemailScript request={request} />
          </>
        )}
      </Box>
      <Section title={translate('calls.tries')}>
        <ContactTries id={request.id} zone={call.zone || undefined} />
      </Section>
    </Box>
  );
};
