import MoreVert from '@mui/icons-material/MoreVert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { lazy, Suspense, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { type Appointment, type AppointmentStatus, appointmentMoves } from '#domain/appointment.ts';
import { useAct } from '#ui/useAct.ts';
import { useAttempt } from '#ui/useAttempt.ts';
import { useRights } from '#ui/useRights.ts';

const TakeAwayDialog = lazy(() =>
  import('./TakeAwayDialog.tsx').then((module) => ({ default: module.TakeAwayDialog })),
);

/** The step that comes next in a visit that goes as planned. */
const next: Partial<Record<AppointmentStatus, AppointmentStatus>> = {
  booked: 'arrived',
  arrived: 'checked-in',
  'checked-in': 'fulfilled',
};

/** After these the visit is not where it was, so something must become of its request. */
const takenAway: readonly AppointmentStatus[] = ['cancelled', 'noshow', 'entered-in-error'];

/** The next step as a button, every other move of the table in a menu. */
export const VisitActions = ({ appointment }: { appointment: Appointment }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const rights = useRights();
  const act = useAct('appointments', appointment);
  const { attempt, busy, failure } = useAttempt();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [taking, setTaking] = useState<AppointmentStatus>();
  const { status, patientName } = appointment;
  const moves = appointmentMoves[status];
  if (!rights['appointments:book'] || moves.length === 0) return null;
  const foremost = next[status];
  const others = moves.filter((to) => to !== foremost);
  const name = (to: AppointmentStatus) => translate(`schedule.moves.${to}`);

  const move = async (to: AppointmentStatus) => {
    setAnchor(null);
    if (takenAway.includes(to)) setTaking(to);
    else if (await attempt(() => act('moves', { to })))
      notify('schedule.moved', {
        messageArgs: { name: patientName, to: translate(`desk.appointmentStatus.${to}`) },
      });
  };

  return (
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
          onClick={() => void move(foremost)}
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
        {others.map((to) => (
          <MenuItem key={to} onClick={() => void move(to)}>
            {name(to)}
          </MenuItem>
        ))}
      </Menu>
      {taking ? (
        <Suspense>
          <TakeAwayDialog appointment={appointment} to={taking} onClose={() => setTaking(undefined)} />
        </Suspense>
      ) : null}
    </Box>
  );
};
