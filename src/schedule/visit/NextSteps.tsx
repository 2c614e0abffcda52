import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { lazy, Suspense, useEffect, useId } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { useCommands } from '#ui/commands/useCommands.ts';
import { useWhoWaits } from '#waiting/useProposal.ts';
import { type CalledOff, type FreeTime, type RequestTo, tellFollowUp, useFollowUp } from './followUp.ts';

const OfferDialog = lazy(() =>
  import('#waiting/OfferDialog.tsx').then((module) => ({ default: module.OfferDialog })),
);

/** Where the work on its request goes on, and in which words. */
const following: Record<RequestTo, { words: string; page: 'schedule' | 'show' }> = {
  'ready-to-schedule': { words: 'visit.next.another', page: 'schedule' },
  'awaiting-patient': { words: 'visit.next.call', page: 'show' },
  waitlisted: { words: 'visit.next.request', page: 'show' },
  'in-review': { words: 'visit.next.request', page: 'show' },
  withdrawn: { words: 'visit.next.request', page: 'show' },
  scheduled: { words: 'visit.next.request', page: 'show' },
};

const settle = () => tellFollowUp(undefined);

/** Stands on every page with visits: tells what comes next after one that will not be, or not where it was. */
export const NextSteps = () => {
  const next = useFollowUp();
  useEffect(() => settle, []);
  if (!next) return null;
  return 'time' in next ? <Freed {...next} /> : <NextStep {...next} />;
};

/** A time that came free: offered by a key as long as somebody waits for it, to whom is asked. */
const Freed = ({ time, isOffered = false }: FreeTime) => {
  const waits = useWhoWaits(isOffered ? undefined : time);
  useCommands([
    {
      id: 'visit.offer',
      keys: 'o',
      label: 'visit.move.offer',
      group: 'list',
      run: () => tellFollowUp({ time, isOffered: true }),
      enabled: waits > 0,
    },
  ]);
  return isOffered ? (
    <Suspense>
      <OfferDialog time={time} onClose={settle} />
    </Suspense>
  ) : null;
};

/** After a visit that will not be: what was done, and the way to what comes next; nothing of it by itself. */
const NextStep = ({ visit, to, requestTo = 'scheduled' }: CalledOff) => {
  const translate = useTranslate();
  const id = useId();
  const { words, page } = following[requestTo];
  const mayOffer = to !== 'noshow' && visit.status !== 'pending' && visit.startsAt > new Date().toISOString();
  const offer = () => tellFollowUp({ time: visit, isOffered: true });
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby={id} onClose={settle}>
      <DialogTitle id={id}>{translate('visit.next.title')}</DialogTitle>
      <DialogContent role="status">
        {translate('visit.next.done', {
          name: visit.patientName,
          to: translate(`desk.appointmentStatus.${to}`),
        })}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', gap: 1 }}>
        <Button component={LinkBase} to={`/requests/${visit.requestId}/${page}`} onClick={settle}>
          {translate(words)}
        </Button>
        {mayOffer ? <Button onClick={offer}>{translate('visit.next.offer')}</Button> : null}
        <Button variant="contained" autoFocus onClick={settle}>
          {translate('visit.next.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
