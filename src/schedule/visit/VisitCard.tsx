import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { type Appointment, liveStatuses } from '#domain/appointment.ts';
import { formatInstant, zoneCity } from '#domain/formatInstant.ts';
import { AppointmentStatusChip } from '#ui/StatusChip.tsx';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { VisitActions } from './VisitActions.tsx';
import { VisitHistory } from './VisitHistory.tsx';
import { VisitSaid } from './VisitSaid.tsx';

const live: readonly string[] = ['pending', ...liveStatuses];

/** When, with whom and where; how it stands, what was agreed, and what can be done with it. */
export const VisitCard = ({ visit }: { visit: Appointment }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const providers = useCatalogue('providers');
  const services = useCatalogue('services');
  const locations = useCatalogue('locations');
  const [told, setTold] = useState(false);
  const { startsAt, status, overbooked, locationId } = visit;
  const zone = locations.byId.get(locationId)?.zone ?? 'UTC';
  return (
    <Box
      component="article"
      aria-label={formatInstant(startsAt, zone, locale, 'full')}
      sx={{
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
        color: live.includes(status) ? 'text.primary' : 'text.secondary',
      }}
    >
      <Box sx={{ fontWeight: 600 }}>
        <time dateTime={startsAt}>
          {formatInstant(
            startsAt,
            zone,
            locale,
            'full',
            translate('schedule.zone', { city: zoneCity(zone) }),
          )}
        </time>
      </Box>
      <div>
        {providers.nameOf(visit.providerId)} · {services.nameOf(visit.serviceId)}
      </div>
      <div>{locations.nameOf(locationId)}</div>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, my: 0.5 }}>
        <AppointmentStatusChip status={status} />
        {overbooked ? <strong>{translate('schedule.overbooked')}</strong> : null}
        <Box sx={{ ml: 'auto' }}>
          <VisitActions appointment={visit} />
        </Box>
      </Box>
      <VisitSaid visit={visit} />
      <Button size="small" aria-expanded={told} onClick={() => setTold(!told)} sx={{ ml: -0.5 }}>
        {translate('visit.history')}
      </Button>
      {told ? <VisitHistory id={visit.id} zone={zone} /> : null}
    </Box>
  );
};
