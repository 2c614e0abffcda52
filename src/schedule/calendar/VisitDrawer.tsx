import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { Appointment } from '#domain/appointment.ts';
import { formatInstant, zoneCity } from '#domain/formatInstant.ts';
import { minutesBetween } from '#domain/instant.ts';
import { browserZone } from '#ui/browserZone.ts';
import { AppointmentStatusChip } from '#ui/StatusChip.tsx';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { useRights } from '#ui/useRights.ts';
import { Fact, RequestBehind } from './RequestBehind.tsx';
import { VisitMails } from './VisitMails.tsx';

interface Props {
  visit: Appointment;
  zone: string;
  /** What can be done with it. */
  actions: ReactNode;
  onClose: () => void;
}

/** One visit, and the request behind it for those who may read it. */
export const VisitDrawer = ({ visit, zone, actions, onClose }: Props) => {
  const translate = useTranslate();
  const locale = useLocale();
  const rights = useRights();
  const services = useCatalogue('services');
  const providers = useCatalogue('providers');
  const locations = useCatalogue('locations');
  const zoneName = (of: string) => translate('schedule.zone', { city: zoneCity(of) });
  const when = (of: string) => formatInstant(visit.startsAt, of, locale, 'full', zoneName(of));
  const own = browserZone();
  const minutes = minutesBetween(visit.startsAt, visit.endsAt);
  const usual = services.byId.get(visit.serviceId)?.duration;
  return (
    <Drawer
      anchor="right"
      open
      onClose={onClose}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-modal': true,
          'aria-labelledby': 'visit-title',
          sx: { width: { xs: '100%', sm: 420 }, p: 2, pt: 1 },
        },
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Typography id="visit-title" component="h2" variant="h1" sx={{ flex: 1, overflowWrap: 'anywhere' }}>
          {visit.patientName}
        </Typography>
        <IconButton autoFocus aria-label={translate('ra.action.close')} onClick={onClose}>
          <Close />
        </IconButton>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mb: 1 }}>
        <AppointmentStatusChip status={visit.status} />
        {visit.overbooked ? <strong>{translate('schedule.overbooked')}</strong> : null}
      </Box>
      <Box component="dl" sx={{ m: 0, display: 'grid', gap: 1 }}>
        <Fact label="calendar.when">
          <div>{when(zone)}</div>
          {own === zone ? null : (
            <Box sx={{ color: 'text.secondary' }}>{translate('calendar.yourTime', { when: when(own) })}</Box>
          )}
          <div>
            {translate('calendar.minutes', { smart_count: minutes })}
            {usual !== undefined && usual !== minutes
              ? ` (${translate('calendar.usually', { minutes: usual })})`
              : ''}
          </div>
        </Fact>
        <Fact label="calendar.service">{services.nameOf(visit.serviceId)}</Fact>
        <Fact label="schedule.provider">{providers.nameOf(visit.providerId)}</Fact>
        <Fact label="resources.requests.fields.locationId">{locations.nameOf(visit.locationId)}</Fact>
        {visit.reason ? <Fact label="requests.moves.reason">{visit.reason}</Fact> : null}
        {visit.moveAskedAt ? (
          <Fact label="calendar.moveAsked">{visit.moveAskedNote ?? translate('calendar.noNote')}</Fact>
        ) : null}
      </Box>
      <Box sx={{ my: 2, display: 'flex' }}>{actions}</Box>
      <VisitMails visit={visit} zone={zone} />
      {rights['requests:read'] === 'all' ? <RequestBehind visit={visit} /> : null}
    </Drawer>
  );
};
