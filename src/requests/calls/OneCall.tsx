import Box from '@mui/material/Box';
import { useEffect } from 'react';
import type { AppointmentRequest } from '#domain/requestForms.ts';
import { Asked } from './Asked.tsx';
import { CallNote } from './CallNote.tsx';
import { NextTime } from './NextTime.tsx';
import { Outcomes } from './Outcomes.tsx';
import { Reached } from './Reached.tsx';
import { TriesSoFar } from './TriesSoFar.tsx';
import { useOneCall } from './useOneCall.ts';
import type { Round } from './useRound.ts';
import { VoicemailScript } from './VoicemailScript.tsx';
import { Who } from './Who.tsx';

const column = { display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)', alignContent: 'start' };

/** Reads as the call goes: who and their number, what they asked, what came of it, when to try again. */
export const OneCall = ({ request, round }: { request: AppointmentRequest; round: Round }) => {
  const call = useOneCall(request, round);
  const { heading, isOpen } = call;
  useEffect(() => {
    if (isOpen) heading.current?.focus();
  }, [heading, isOpen]);
  return (
    <Box
      sx={{
        ...column,
        mt: 1,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(340px, 420px)' },
      }}
    >
      <Box sx={column}>
        <Who request={request} call={call} />
        <Asked request={request} call={call} />
        <TriesSoFar request={request} zone={call.zone} />
      </Box>
      <Box sx={{ ...column, position: { md: 'sticky' }, top: 56 }}>
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
    </Box>
  );
};
