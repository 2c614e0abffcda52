import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { OfferedSlot } from '#api/booking.ts';
import type { Failure } from '#api/failure.ts';
import type { Standing } from '#domain/calendar.ts';
import { formatInstant } from '#domain/formatInstant.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { useRights } from '#ui/useRights.ts';
import type { RefusedMove } from './useVisitMoves.tsx';

interface Props extends RefusedMove {
  zone: string;
  onMove: (to: Standing, more?: Record<string, unknown>) => void;
  onClose: () => void;
}

/** What is wrong with a field says more than that something is. */
const fieldWords = ({ body }: Failure): string =>
  Object.entries(body.errors ?? {})
    .flatMap(([field, said]) => (field !== 'root' && typeof said === 'string' ? [said] : []))
    .join(' ');

/** The visit is back where it was: why, what is free near there, and for a manager the way over another. */
export const RefusedMoveDialog = ({ visit, to, failure, zone, onMove, onClose }: Props) => {
  const translate = useTranslate();
  const locale = useLocale();
  const rights = useRights();
  const providers = useCatalogue('providers');
  const [reason, setReason] = useState('');
  const alternatives = (failure.body.alternatives ?? []) as OfferedSlot[];
  const mayOverbook = rights['appointments:overbook'] !== undefined && failure.body.code === 'slot_taken';
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby="refused-move" onClose={onClose}>
      <DialogTitle id="refused-move">
        {translate('calendar.refused', { name: visit.patientName })}
      </DialogTitle>
      <DialogContent>
        <Alert severity="error" variant="outlined">
          {fieldWords(failure) || translate(failure.message, { _: failure.message })}
        </Alert>
        {alternatives.length > 0 ? (
          <Box component="section" aria-label={translate('schedule.alternatives')}>
            <Typography variant="h3" sx={{ my: 1 }}>
              {translate('schedule.alternatives')}
            </Typography>
            {alternatives.map(({ startsAt, providerId, locationId }) => (
              <Button
                key={`${startsAt} ${providerId}`}
                variant="outlined"
                fullWidth
                sx={{ justifyContent: 'flex-start', textAlign: 'start', mb: 0.75 }}
                onClick={() => onMove({ startsAt, providerId, locationId, minutes: to.minutes })}
              >
                {formatInstant(startsAt, zone, locale, 'full')} · {providers.nameOf(providerId)}
              </Button>
            ))}
          </Box>
        ) : null}
        {mayOverbook ? (
          <TextField
            label={translate('calendar.overbookReason')}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
            sx={{ mt: 2 }}
          />
        ) : null}
      </DialogContent>
      <DialogActions>
        {mayOverbook ? (
          <Button
            color="warning"
            disabled={reason.trim() === ''}
            onClick={() => onMove(to, { overbooked: true, reason: reason.trim() })}
          >
            {translate('calendar.overbook')}
          </Button>
        ) : null}
        <Button variant="contained" autoFocus onClick={onClose}>
          {translate('calendar.leave')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
