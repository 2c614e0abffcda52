import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useNotify, useRedirect, useTranslate } from 'react-admin';
import { addDays, instantOf, zonedDay } from '#domain/instant.ts';
import type { AppointmentRequest } from '#domain/requestForms.ts';
import { useSlots } from '#slots/useSlots.ts';
import { Refusal } from '#ui/Refusal.tsx';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { BookingBar } from './BookingBar.tsx';
import { SlotFilters } from './SlotFilters.tsx';
import { SlotList } from './SlotList.tsx';
import { SlotSuggestions } from './SlotSuggestions.tsx';
import { useBooking } from './useBooking.ts';

/** Look, choose, read aloud, book. */
export const BookingDesk = ({ request }: { request: AppointmentRequest }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const redirect = useRedirect();
  const locations = useCatalogue('locations');
  const [serviceId, setServiceId] = useState(request.bookServiceId ?? request.serviceId);
  const [locationId, setLocationId] = useState(request.locationId);
  const [providerId, setProviderId] = useState(request.preferredProviderId ?? '');
  const [week, setWeek] = useState(0);
  const zone = locations.byId.get(locationId)?.zone ?? 'UTC';
  const from = addDays(zonedDay(instantOf(new Date()), zone), week * 7);
  const slots = useSlots({
    serviceId,
    locationId,
    providerId,
    requestId: request.id,
    from,
    to: addDays(from, 6),
  });
  const booking = useBooking(request, serviceId);
  const { slot, failure, alternatives } = booking;

  const changed =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      if (slot) void booking.giveUp();
    };
  const book = async () => {
    if (!(await booking.book())) return;
    notify('schedule.done', { type: 'success' });
    redirect('show', 'requests', request.id);
  };

  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <SlotFilters
        values={{ serviceId, locationId, providerId }}
        onService={changed(setServiceId)}
        onLocation={changed(setLocationId)}
        onProvider={changed(setProviderId)}
        zone={zone}
        from={from}
        week={week}
        onWeek={setWeek}
      />
      {alternatives.length > 0 ? (
        <Alert severity="warning" variant="outlined" icon={false} role="alert">
          <strong>{translate('schedule.taken')}</strong>
          <SlotSuggestions
            title="schedule.alternatives"
            slots={alternatives}
            zone={zone}
            onChoose={booking.choose}
          />
        </Alert>
      ) : (
        <Refusal failure={failure} />
      )}
      <SlotList
        slots={slots.data}
        failed={slots.isError}
        zone={zone}
        chosen={slot}
        onChoose={booking.choose}
        onNextWeek={() => setWeek(week + 1)}
      />
      {slot ? <BookingBar booking={booking} zone={zone} onBook={() => void book()} /> : null}
    </Box>
  );
};
