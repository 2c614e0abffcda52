import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemText from '@mui/material/ListItemText';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useLocale, useNavigate, useTranslate } from 'react-admin';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import { formatInstant, zoneCity } from '#domain/formatInstant.ts';
import { PriorityChip } from '#ui/PriorityChip.tsx';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { tellFollowUp } from '#visit/followUp.ts';
import type { FreeTime } from './freeTime.ts';

const mostShown = 30;

interface Props {
  time: FreeTime | undefined;
  zone: string;
  onClose: () => void;
}

/** Who is ready to be scheduled: chosen, their booking page opens with the time that was meant. */
export const FreeTimeDialog = ({ time, zone, onClose }: Props) => {
  const translate = useTranslate();
  const locale = useLocale();
  const navigate = useNavigate();
  const services = useCatalogue('services');
  const locations = useCatalogue('locations');
  const providers = useCatalogue('providers');
  const dataProvider = useDataProvider<DeskDataProvider>();
  const [sought, setSought] = useState('');
  const q = sought.trim().length >= 3 ? sought.trim() : undefined;
  const { data, isPending, isError } = useQuery({
    queryKey: ['queue', 'ready', q],
    queryFn: ({ signal }) =>
      dataProvider.queueRows(
        {
          filter: { view: 'ready-to-schedule', ...(q ? { q } : {}) },
          sort: ['dueAt', 'ASC'],
          count: mostShown,
        },
        signal,
      ),
    placeholderData: (before) => before,
  });
  const place = time?.column?.locationId;
  // Those of the place first, in the order in which they are due.
  const rows = (data?.rows ?? []).toSorted(
    (one, other) => Number(other.locationId === place) - Number(one.locationId === place),
  );
  const when =
    time &&
    formatInstant(time.startsAt, zone, locale, 'full', translate('schedule.zone', { city: zoneCity(zone) }));
  const choose = (id: string) =>
    navigate(`/requests/${id}/schedule`, {
      state: time ? { slot: { startsAt: time.startsAt, ...time.column } } : null,
    });
  const offer = () => {
    onClose();
    if (time?.column) tellFollowUp({ time: { startsAt: time.startsAt, ...time.column }, isOffered: true });
  };
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby="free-time" onClose={onClose}>
      <DialogTitle id="free-time">
        {when ? translate('calendar.free.title', { when }) : translate('calendar.free.anyTime')}
      </DialogTitle>
      <DialogContent>
        {time?.column ? (
          <DialogContentText>
            {providers.nameOf(time.column.providerId)} · {locations.nameOf(place)}
          </DialogContentText>
        ) : null}
        <TextField
          autoFocus
          type="search"
          label={translate('calendar.free.search')}
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
        {isPending ? <Waiting /> : null}
        {isError ? <Typography color="error">{translate('desk.failures.load')}</Typography> : null}
        {data && rows.length === 0 ? (
          <Typography role="status" sx={{ py: 2 }}>
            {translate('calendar.free.nobody')}
          </Typography>
        ) : null}
        <List dense>
          {rows.map((request) => (
            <ListItem key={request.id} disablePadding>
              <ListItemButton onClick={() => choose(request.id)} sx={{ gap: 2 }}>
                <ListItemText
                  primary={`${request.firstName} ${request.lastName}`}
                  secondary={`${services.nameOf(request.bookServiceId ?? request.serviceId)} · ${locations.nameOf(request.locationId)}`}
                  slotProps={{ primary: { sx: { fontWeight: 600 } } }}
                />
                <PriorityChip priority={request.priority} />
              </ListItemButton>
            </ListItem>
          ))}
        </List>
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', gap: 1 }}>
        {time?.column ? (
          <Button variant="outlined" onClick={offer} sx={{ mr: 'auto' }}>
            {translate('calendar.free.offer')}
          </Button>
        ) : null}
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
      </DialogActions>
    </Dialog>
  );
};
