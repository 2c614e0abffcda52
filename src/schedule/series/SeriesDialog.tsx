import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { Appointment } from '#domain/appointment.ts';
import { formatInstant, zoneCity } from '#domain/formatInstant.ts';
import { AppointmentStatusChip } from '#ui/StatusChip.tsx';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { useSeriesChange } from './useSeriesChange.ts';

interface Props {
  appointment: Appointment;
  onClose: () => void;
}

/** Every visit of a series, past ones too, the one it was opened from among them. */
export const SeriesDialog = ({ appointment, onClose }: Props) => {
  const translate = useTranslate();
  const id = useId();
  const { series } = useSeriesChange(appointment);
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby={id} onClose={onClose}>
      <DialogTitle id={id}>{translate('series.of', { name: appointment.patientName })}</DialogTitle>
      <DialogContent>
        {series ? (
          <>
            <Typography sx={{ color: 'text.secondary', mb: 1 }}>
              {translate(`series.rules.${series.rule.unit}`, { smart_count: series.rule.every })} ·{' '}
              {translate('series.sum', { smart_count: series.appointments.length })}
            </Typography>
            <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {series.appointments.map((visit) => (
                <Line key={visit.id} visit={visit} isThis={visit.id === appointment.id} />
              ))}
            </Box>
          </>
        ) : (
          <Waiting />
        )}
      </DialogContent>
      <DialogActions>
        <Button autoFocus onClick={onClose}>
          {translate('ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};

const Line = ({ visit, isThis }: { visit: Appointment; isThis: boolean }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const providers = useCatalogue('providers');
  const zone = useCatalogue('locations').byId.get(visit.locationId)?.zone ?? 'UTC';
  const zoneWords = translate('schedule.zone', { city: zoneCity(zone) });
  return (
    <Box
      component="li"
      {...(isThis ? { 'aria-current': true } : {})}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 2,
        justifyContent: 'space-between',
        py: 0.75,
        borderTop: 1,
        borderColor: 'divider',
        fontWeight: isThis ? 600 : 400,
      }}
    >
      <span>
        {formatInstant(visit.startsAt, zone, locale, 'full', zoneWords)} ·{' '}
        {providers.nameOf(visit.providerId)}
      </span>
      <AppointmentStatusChip status={visit.status} />
    </Box>
  );
};
