import MoreVert from '@mui/icons-material/MoreVert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { lazy, Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import {
  type Appointment,
  type AppointmentStatus,
  appointmentMoves,
  isTakenAway,
  movableStatuses,
  nextStep,
} from '#domain/appointment.ts';
import { useRights } from '#ui/useRights.ts';
import { useVisitStep } from './useVisitStep.tsx';

const TakeAway = lazy(() => import('./TakeAway.tsx').then((module) => ({ default: module.TakeAway })));
const BackDialog = lazy(() => import('./BackDialog.tsx').then((module) => ({ default: module.BackDialog })));
const MoveVisit = lazy(() => import('./MoveVisit.tsx').then((module) => ({ default: module.MoveVisit })));

const SeriesDialog = lazy(async () => ({
  default: (await import('#series/SeriesDialog.tsx')).SeriesDialog,
}));

/** What is being done that asks for more than a press. */
type Asking = { dialog: 'move' } | { dialog: 'series' } | { dialog: 'step'; to: AppointmentStatus };

/** The next step as a button, every other one of the table in a menu. */
export const VisitActions = ({ appointment }: { appointment: Appointment }) => {
  const translate = useTranslate();
  const rights = useRights();
  const { step, busy, failure } = useVisitStep(appointment);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [asking, ask] = useState<Asking>();
  const { status, patientName } = appointment;
  const moves = appointmentMoves[status];
  const foremost = nextStep[status];
  const others = moves.filter((to) => to !== foremost);
  const name = (to: AppointmentStatus) => translate(`schedule.moves.${to}`);
  const isMovable = status !== 'pending' && movableStatuses.includes(status);

  const go = (to: AppointmentStatus) => {
    setAnchor(null);
    if (isTakenAway(to) || status === 'noshow') ask({ dialog: 'step', to });
    else void step(to);
  };
  const open = (dialog: 'move' | 'series') => () => {
    setAnchor(null);
    ask({ dialog });
  };

  return (
    <>
      {rights['appointments:book'] && moves.length > 0 ? (
        <Box sx={{ display: 'flex', justifyContent: 'flex-end', alignItems: 'center', gap: 0.5 }}>
          {failure ? (
            <Box role="alert" sx={{ color: 'error.main', fontSize: '0.8125rem' }}>
              {translate(failure.message, { _: failure.message })}
            </Box>
          ) : null}
          {foremost ? (
            <Button
              size="small"
              variant="outlined"
              disabled={busy}
              aria-label={`${name(foremost)}: ${patientName}`}
              onClick={() => go(foremost)}
            >
              {name(foremost)}
            </Button>
          ) : null}
          <IconButton
            size="small"
            aria-label={translate('schedule.more', { name: patientName })}
            aria-haspopup="menu"
            aria-expanded={Boolean(anchor)}
            onClick={(event) => setAnchor(event.currentTarget)}
          >
            <MoreVert fontSize="small" />
          </IconButton>
          <Menu anchorEl={anchor} open={Boolean(anchor)} onClose={() => setAnchor(null)}>
            {[
              ...(isMovable
                ? [{ key: 'move', words: translate('visit.move.action'), run: open('move') }]
                : []),
              ...(appointment.seriesId
                ? [{ key: 'series', words: translate('series.action'), run: open('series') }]
                : []),
              ...others.map((to) => ({ key: to, words: name(to), run: () => go(to) })),
            ].map(({ key, words, run }) => (
              <MenuItem key={key} onClick={run}>
                {words}
              </MenuItem>
            ))}
          </Menu>
        </Box>
      ) : null}
      {/* In a place of its own: it outlives the buttons, to tell what comes next. */}
      {asking ? <Asked appointment={appointment} asking={asking} onClose={() => ask(undefined)} /> : null}
    </>
  );
};

interface AskedProps {
  appointment: Appointment;
  asking: Asking;
  onClose: () => void;
}

const Asked = ({ appointment, asking, onClose }: AskedProps) => (
  <Suspense>
    {asking.dialog === 'series' ? (
      <SeriesDialog appointment={appointment} onClose={onClose} />
    ) : asking.dialog === 'move' ? (
      <MoveVisit appointment={appointment} onClose={onClose} />
    ) : isTakenAway(asking.to) ? (
      <TakeAway appointment={appointment} to={asking.to} onClose={onClose} />
    ) : (
      <BackDialog appointment={appointment} to={asking.to} onClose={onClose} />
    )}
  </Suspense>
);
