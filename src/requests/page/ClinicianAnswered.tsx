import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { Age } from '#ui/When.tsx';
import { freshAnswerIn } from './handOver.ts';
import { useRequestDesk } from './useRequestDesk.ts';
import { useTimeline } from './useTimeline.ts';

/** Put away in this window; for the others it goes when somebody takes the request up. */
const putAway = new Set<string>();

/** What the clinician answered stands on top until the desk has gone on from it. */
export const ClinicianAnswered = () => {
  const translate = useTranslate();
  const staff = useCatalogue('staff');
  const { request, zone } = useRequestDesk();
  const { data } = useTimeline(request.id);
  const [, redraw] = useState(0);
  const answer = freshAnswerIn(data);
  if (!answer || putAway.has(answer.id)) return null;
  const said = [answer.reason, answer.note].filter(Boolean).join('\n');
  const close = () => {
    putAway.add(answer.id);
    redraw((times) => times + 1);
  };
  return (
    <Alert
      severity="success"
      variant="outlined"
      sx={{ bgcolor: 'background.paper' }}
      icon={false}
      action={
        <Button size="small" onClick={close}>
          {translate('repeats.handOver.read')}
        </Button>
      }
    >
      <strong>
        {translate('repeats.handOver.answered', {
          name: staff.nameOf(answer.actorId),
          to: translate(`desk.status.${answer.reasonCode}`),
        })}
      </strong>
      {' · '}
      <Age at={answer.at} zone={zone} focusable />
      {said ? (
        <Box dir="auto" sx={{ fontSize: '1rem', mt: 0.5, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {said}
        </Box>
      ) : null}
    </Alert>
  );
};
