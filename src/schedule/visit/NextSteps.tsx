import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { lazy, Suspense, useEffect, useId, useState } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { type FollowUp, type RequestTo, tellFollowUp, useFollowUp } from './followUp.ts';

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

/** Stands on every page with visits: tells what comes next after one that will not be. */
export const NextSteps = () => {
  const next = useFollowUp();
  useEffect(() => () => tellFollowUp(undefined), []);
  return next ? <NextStep {...next} onClose={() => tellFollowUp(undefined)} /> : null;
};

/** After a visit that will not be: what was done, and the way to what comes next; nothing of it by itself. */
const NextStep = ({ visit, to, requestTo = 'scheduled', onClose }: FollowUp & { onClose: () => void }) => {
  const translate = useTranslate();
  const id = useId();
  const { words, page } = following[requestTo];
  const [offering, setOffering] = useState(false);
  const mayOffer = to !== 'noshow' && visit.status !== 'pending' && visit.startsAt > new Date().toISOString();
  if (offering) {
    return (
      <Suspense>
        <OfferDialog appointment={visit} onClose={onClose} />
      </Suspense>
    );
  }
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby={id} onClose={onClose}>
      <DialogTitle id={id}>{translate('visit.next.title')}</DialogTitle>
      <DialogContent role="status">
        {translate('visit.next.done', {
          name: visit.patientName,
          to: translate(`desk.appointmentStatus.${to}`),
        })}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', gap: 1 }}>
        <Button component={LinkBase} to={`/requests/${visit.requestId}/${page}`} onClick={onClose}>
          {translate(words)}
        </Button>
        {mayOffer ? <Button onClick={() => setOffering(true)}>{translate('visit.next.offer')}</Button> : null}
        <Button variant="contained" autoFocus onClick={onClose}>
          {translate('visit.next.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
