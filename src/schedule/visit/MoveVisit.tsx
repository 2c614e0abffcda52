import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import type { Theme } from '@mui/material/styles';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Failure } from '#api/failure.ts';
import type { Appointment } from '#domain/appointment.ts';
import { addDays, instantOf, zonedDay } from '#domain/instant.ts';
import type { SeriesScope } from '#domain/series.ts';
import { OccurrenceList } from '#series/OccurrenceList.tsx';
import { ScopeChoice } from '#series/ScopeChoice.tsx';
import { useSeriesMove } from '#series/useSeriesMove.ts';
import { HoldCountdown } from '#slots/HoldCountdown.tsx';
import { Proposals } from '#slots/Proposals.tsx';
import { RefusedTime } from '#slots/RefusedTime.tsx';
import { TypedTime } from '#slots/TypedTime.tsx';
import { type ChosenTime, useHold } from '#slots/useHold.ts';
import { useReadBack } from '#slots/useReadBack.ts';
import { useProposals } from '#slots/useSlots.ts';
import { WishBar } from '#slots/WishBar.tsx';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { beside } from './beside.ts';
import { useMoveVisit } from './useMoveVisit.tsx';

interface Props {
  appointment: Appointment;
  onClose: () => void;
}

/** Another time for a visit: proposed or typed, kept while it is talked over, then moved. */
export const MoveVisit = ({ appointment, onClose }: Props) => {
  const translate = useTranslate();
  const id = useId();
  const readBack = useReadBack();
  const small = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const [visit] = useState(appointment);
  const { serviceId, requestId, patientName: name } = visit;
  const [wish, setWish] = useState({
    serviceId,
    locationId: visit.locationId,
    providerId: visit.providerId,
  });
  const [week, setWeek] = useState(0);
  const [reason, setReason] = useState('');
  const [tellPatient, setTell] = useState(true);
  const [byHand, setByHand] = useState(false);
  const [scope, setScope] = useState<SeriesScope>('one');
  const locations = useCatalogue('locations');
  const zone = locations.byId.get(wish.locationId || visit.locationId)?.zone ?? 'UTC';
  const from = addDays(zonedDay(instantOf(new Date()), zone), week * 7);
  const proposals = useProposals({ ...wish, requestId, from });
  const held = useHold(requestId, serviceId);
  const { chosen, hold, busy } = held;
  const moveVisit = useMoveVisit(visit);
  const several = useSeriesMove(visit, scope, chosen);
  const failure = held.failure ?? several.failure;
  const service = useCatalogue('services').byId.get(serviceId);
  const isBeside = (time: ChosenTime) => beside(visit, time, service ?? { bufferBefore: 0, buffer: 0 });
  const choose = (time: ChosenTime, isTyped = false) => {
    setByHand(isTyped);
    void held.choose(time, scope === 'one' && !isBeside(time));
  };
  const chooseScope = (next: SeriesScope) => {
    setScope(next);
    // A time kept for this one alone would stand in the way of the series.
    if (chosen) void held.giveUp();
  };
  const isReady =
    scope === 'one' ? chosen !== undefined && (hold !== undefined || isBeside(chosen)) : several.ready;

  const move = async () => {
    if (!chosen) return;
    const told = { ...(reason.trim() ? { reason: reason.trim() } : {}), tellPatient };
    const moved = await held.attempt(() =>
      scope === 'one' ? moveVisit(chosen, told, readBack(chosen)) : several.move(told),
    );
    await held.lookAgain();
    if (!moved) return;
    held.done();
    onClose();
  };

  return (
    <Dialog open fullWidth fullScreen={small} maxWidth="md" aria-labelledby={id} onClose={onClose}>
      <DialogTitle id={id}>{translate('visit.move.title', { name })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <Typography>{translate('visit.move.now', { when: readBack(visit) })}</Typography>
        {visit.seriesId && visit.status === 'booked' ? (
          <ScopeChoice value={scope} onChange={chooseScope} />
        ) : null}
        <WishBar
          wish={wish}
          onWish={(changes) => setWish({ ...wish, ...changes })}
          services={false}
          from={from}
          week={week}
          onWeek={setWeek}
        />
        <RefusedTime
          failure={byHand && isOfTheTime(failure) ? undefined : failure}
          chosen={chosen}
          onChoose={choose}
        />
        <Proposals
          slots={proposals.data}
          failed={proposals.isError}
          onRetry={() => void proposals.refetch()}
          chosen={chosen}
          onChoose={choose}
          onNextWeek={() => setWeek(week + 1)}
          places={wish.locationId === ''}
          most={6}
          numbered={false}
        />
        {wish.locationId ? (
          <TypedTime
            wish={wish}
            day={zonedDay(visit.startsAt, zone)}
            zone={zone}
            busy={busy}
            failure={failure}
            onChoose={(time) => choose(time, true)}
          />
        ) : null}
        <OccurrenceList
          occurrences={several.occurrences}
          choices={several.choices}
          zone={zone}
          skip={translate('series.leave')}
        />
        <TextField
          margin="none"
          label={translate('visit.move.reason')}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          slotProps={{ htmlInput: { maxLength: 500 } }}
        />
        <FormControlLabel
          control={<Checkbox checked={tellPatient} onChange={(_, on) => setTell(on)} />}
          label={translate('visit.tell')}
        />
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', gap: 1, borderTop: 1, borderColor: 'divider' }}>
        <Box role="status" sx={{ flex: { xs: '1 1 100%', sm: '1 1 280px' }, fontWeight: 600, pl: 2 }}>
          {chosen ? readBack(chosen) : ''}
        </Box>
        {hold?.holdExpiresAt && chosen ? (
          <HoldCountdown until={hold.holdExpiresAt} onExtend={() => choose(chosen)} />
        ) : null}
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" disabled={busy || !isReady} onClick={() => void move()}>
          {translate('visit.move.submit')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};

/** The field it was typed into says so itself. */
const isOfTheTime = (failure: Failure | undefined): boolean => {
  const { startsAt, root: _, ...others } = failure?.body.errors ?? {};
  return startsAt !== undefined && Object.keys(others).length === 0;
};
