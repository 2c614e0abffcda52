import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { LinkBase, useLocale, useTranslate } from 'react-admin';
import { type Appointment, liveStatuses } from '#domain/appointment.ts';
import type { Location } from '#domain/clinic.ts';
import { zoneCity } from '#domain/formatInstant.ts';
import { AppointmentStatusChip } from '#ui/StatusChip.tsx';
import { clockRange } from '#ui/timeWords.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { useRights } from '#ui/useRights.ts';
import { VisitActions } from '#visit/VisitActions.tsx';

/** A place's appointments by its own clock, which is named. */
export const LocationDay = ({
  location,
  appointments,
}: {
  location: Location;
  appointments: Appointment[];
}) => {
  const translate = useTranslate();
  return (
    <Paper component="section" variant="outlined" aria-label={location.name} sx={{ overflow: 'hidden' }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1.5, px: 2, py: 1 }}>
        <Typography variant="h2" component="h3">
          {location.name}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('schedule.zone', { city: zoneCity(location.zone) })}
          {' · '}
          {translate('schedule.appointments', { smart_count: appointments.length })}
        </Typography>
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {appointments.map((appointment) => (
          <Line key={appointment.id} appointment={appointment} zone={location.zone} />
        ))}
      </Box>
    </Paper>
  );
};

const live: readonly string[] = ['pending', ...liveStatuses];

const Line = ({ appointment, zone }: { appointment: Appointment; zone: string }) => {
  const locale = useLocale();
  const translate = useTranslate();
  const rights = useRights();
  const services = useCatalogue('services');
  const providers = useCatalogue('providers');
  const { startsAt, endsAt, patientName, requestId, status, overbooked } = appointment;
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: {
          xs: '1fr auto',
          md: '165px minmax(140px, 1.2fr) minmax(140px, 1.4fr) 1fr 130px 210px',
        },
        columnGap: 2,
        rowGap: 0.25,
        alignItems: 'center',
        px: 2,
        py: 0.75,
        minHeight: 48,
        borderTop: 1,
        borderColor: 'divider',
        color: live.includes(status) ? 'text.primary' : 'text.secondary',
      }}
    >
      <Box component="time" dateTime={startsAt} sx={{ fontVariantNumeric: 'tabular-nums', fontWeight: 600 }}>
        {clockRange(startsAt, endsAt, locale, zone)}
      </Box>
      <Box sx={{ order: { xs: 2, md: 0 }, overflowWrap: 'anywhere' }}>
        {rights['requests:read'] === 'all' ? (
          <Link
            component={LinkBase}
            to={`/requests/${requestId}/show`}
            color="inherit"
            sx={{ fontWeight: 600 }}
          >
            {patientName}
          </Link>
        ) : (
          <strong>{patientName}</strong>
        )}
        {overbooked ? ` · ${translate('schedule.overbooked')}` : ''}
      </Box>
      <Box sx={{ order: { xs: 4, md: 0 } }}>{services.nameOf(appointment.serviceId)}</Box>
      <Box sx={{ order: { xs: 5, md: 0 }, gridColumn: { xs: '1 / -1', md: 'auto' } }}>
        {providers.nameOf(appointment.providerId)}
      </Box>
      <Box sx={{ order: { xs: 1, md: 0 } }}>
        <AppointmentStatusChip status={status} />
      </Box>
      <Box
        sx={{
          order: { xs: 3, md: 0 },
          gridRow: { xs: '2 / span 2', md: 'auto' },
          gridColumn: { xs: 2, md: 'auto' },
        }}
      >
        <VisitActions appointment={appointment} />
      </Box>
    </Box>
  );
};
