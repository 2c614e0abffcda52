import Button from '@mui/material/Button';
import { Title, useTranslate } from 'react-admin';
import { AccessDenied } from '#ui/MessagePage.tsx';
import { Refusal } from '#ui/Refusal.tsx';
import { useRights } from '#ui/useRights.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { OneCall } from './OneCall.tsx';
import { RoundEnd } from './RoundEnd.tsx';
import { RoundHead } from './RoundHead.tsx';
import { RoundStart } from './RoundStart.tsx';
import { type Round, useRound } from './useRound.ts';

/** The pooled call list, one person at a time. */
export const CallRound = () => {
  const translate = useTranslate();
  const rights = useRights();
  const round = useRound();
  if (!rights['requests:call']) return <AccessDenied />;
  const { place, list, request } = round;
  return (
    <>
      <Title title={translate('calls.title')} preferenceKey={false} />
      {place < 0 ? <RoundStart onStart={round.start} /> : null}
      {place >= 0 ? <RoundHead round={round} /> : null}
      {request ? <OneCall key={request.id} request={request} round={round} /> : null}
      {!request && place >= 0 && place < list.length ? <Opening round={round} /> : null}
      {place >= list.length && place >= 0 ? <RoundEnd round={round} /> : null}
    </>
  );
};

/** Between two people: it takes a moment, or it could not be done and can be tried again. */
const Opening = ({ round: { busy, failure, next } }: { round: Round }) => {
  const translate = useTranslate();
  if (busy || !failure) return <Waiting />;
  return (
    <>
      <Refusal failure={failure} />
      <Button variant="contained" autoFocus onClick={() => void next()}>
        {translate('calls.openNext')}
      </Button>
    </>
  );
};
