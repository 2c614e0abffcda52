import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { lazy, Suspense, useEffect, useId } from 'react';
import { LinkBase, useLocale, useTranslate } from 'react-admin';
import type { Appointment } from '#domain/appointment.ts';
import { formatInstant } from '#domain/formatInstant.ts';
import { useCommands } from '#ui/commands/useCommands.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
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
const Freed = ({ time, isOffered = false, after }: FreeTime) => {
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
      <OfferDialog time={time} onClose={() => tellFollowUp(after)} />
    </Suspense>
  ) : null;
};

/** After visits that will not be: what was done, and the way to what comes next; nothing of it by itself. */
const NextStep = (next: CalledOff) => {
  const { visits, to, requestTo = 'scheduled' } = next;
  const translate = useTranslate();
  const id = useId();
  const { words, page } = following[requestTo];
  const [visit] = visits;
  const now = new Date().toISOString();
  const free = visits.filter(
    ({ status, startsAt }) => to !== 'noshow' && status !== 'pending' && startsAt > now,
  );
  const offer = (time: Appointment) => tellFollowUp({ time, isOffered: true, after: several(next) });
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby={id} onClose={settle}>
      <DialogTitle id={id}>{translate('visit.next.title')}</DialogTitle>
      <DialogContent role="status">
        {translate('visit.next.done', {
          name: visit?.patientName,
          to: translate(`desk.appointmentStatus.${to}`),
        })}
        {free.length > 1 ? <FreeTimes visits={free} onOffer={offer} /> : null}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', gap: 1 }}>
        <Button component={LinkBase} to={`/requests/${visit?.requestId}/${page}`} onClick={settle}>
          {translate(words)}
        </Button>
        {free.length === 1
          ? free.map((time) => (
              <Button key={time.id} onClick={() => offer(time)}>
                {translate('visit.next.offer')}
              </Button>
            ))
          : null}
        <Button variant="contained" autoFocus onClick={settle}>
          {translate('visit.next.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};

/** With one time offered there is nothing left to tell. */
const several = (next: CalledOff): CalledOff | undefined => (next.visits.length > 1 ? next : undefined);

/** Each of the times that a series leaves behind. */
const FreeTimes = ({
  visits,
  onOffer,
}: {
  visits: readonly Appointment[];
  onOffer: (visit: Appointment) => void;
}) => {
  const translate = useTranslate();
  const locale = useLocale();
  const locations = useCatalogue('locations');
  const when = ({ startsAt, locationId }: Appointment) =>
    formatInstant(startsAt, locations.byId.get(locationId)?.zone ?? 'UTC', locale, 'full');
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0 }}>
      {visits.map((visit) => (
        <Box
          component="li"
          key={visit.id}
          sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center' }}
        >
          {when(visit)}
          <Button
            size="small"
            aria-label={`${translate('visit.next.offer')}: ${when(visit)}`}
            onClick={() => onOffer(visit)}
          >
            {translate('visit.next.offerOne')}
          </Button>
        </Box>
      ))}
    </Box>
  );
};
