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

/** One line where there is room for it, two beside the menu, four on a phone. */
const lineAreas = {
  gridTemplateColumns: {
    xs: 'minmax(0, 1fr) auto',
    md: '130px minmax(0, 1fr) minmax(0, 1.2fr) 200px',
    lg: '150px minmax(0, 1.2fr) minmax(0, 1.4fr) minmax(0, 1fr) 130px 210px',
  },
  gridTemplateAreas: {
    xs: '"time status" "name actions" "service actions" "provider provider"',
    md: '"time name service actions" "status status provider actions"',
    lg: '"time name service provider status actions"',
  },
} as const;

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
        ...lineAreas,
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
      <Box
        component="time"
        dateTime={startsAt}
        sx={{ gridArea: 'time', fontVariantNumeric: 'tabular-nums', fontWeight: 600 }}
      >
        {clockRange(startsAt, endsAt, locale, zone)}
      </Box>
      <Box sx={{ gridArea: 'name', overflowWrap: 'anywhere' }}>
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
      <Box sx={{ gridArea: 'service' }}>{services.nameOf(appointment.serviceId)}</Box>
      <Box sx={{ gridArea: 'provider' }}>{providers.nameOf(appointment.providerId)}</Box>
      <Box sx={{ gridArea: 'status' }}>
        <AppointmentStatusChip status={status} />
      </Box>
      <Box sx={{ gridArea: 'actions' }}>
        <VisitActions appointment={appointment} />
      </Box>
    </Box>
  );
};
