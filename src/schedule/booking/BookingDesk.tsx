import Box from '@mui/material/Box';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { lazy, Suspense, useRef, useState } from 'react';
import { useNotify, useRedirect, useTranslate } from 'react-admin';
import type { OfferedSlot } from '#api/booking.ts';
import { zonedDay } from '#domain/instant.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { Proposals } from '#slots/Proposals.tsx';
import { TypedTime } from '#slots/TypedTime.tsx';
import type { ChosenTime } from '#slots/useHold.ts';
import type { Wish } from '#slots/useSlots.ts';
import { WishBar } from '#slots/WishBar.tsx';
import { Unseen } from '#ui/Unseen.tsx';
import { BookingBar } from './BookingBar.tsx';
import { areas, page } from './bookingLayout.ts';
import { Checklist } from './Checklist.tsx';
import { DayColumns } from './DayColumns.tsx';
import { OverbookDialog } from './OverbookDialog.tsx';
import { Refused } from './Refused.tsx';
import { RequestBrief } from './RequestBrief.tsx';
import { useBooking } from './useBooking.ts';
import { useBookingKeys } from './useBookingKeys.ts';
import { useChecklist } from './useChecklist.ts';
import { useLooking } from './useLooking.ts';
import { useMeantTime } from './useMeantTime.ts';

const RepeatDialog = lazy(async () => ({
  default: (await import('#series/RepeatDialog.tsx')).RepeatDialog,
}));

/** Look, choose, read aloud, book. */
export const BookingDesk = ({ request }: { request: AppointmentRequest }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const redirect = useRedirect();
  const [wish, setWish] = useState<Wish>({
    serviceId: request.bookServiceId ?? request.serviceId,
    locationId: request.locationId,
    providerId: request.preferredProviderId ?? '',
  });
  const [missed, setMissed] = useState(false);
  const [overbooking, setOverbooking] = useState(false);
  const [repeating, setRepeating] = useState(false);
  const firstTick = useRef<HTMLInputElement>(null);
  const checklist = useChecklist(request);
  const booking = useBooking(request, wish.serviceId);
  const { chosen, alternatives, failure, busy, hold } = booking;
  const looking = useLooking(request, wish, chosen);
  const { week, turn, today, from, zone, proposals, day, lookAt, place } = looking;
  const roomy = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'));
  const most = roomy ? 8 : 4;
  const offered: readonly OfferedSlot[] = alternatives.length > 0 ? alternatives : (proposals.data ?? []);

  const choose = (time: ChosenTime) => {
    lookAt(zonedDay(time.startsAt, looking.zoneOf(time.locationId)));
    setOverbooking(false);
    void booking.choose(time);
  };
  const look = (changes: Partial<Wish>) => {
    setWish({ ...wish, ...changes });
    lookAt(undefined);
    if (changes.serviceId && chosen) void booking.giveUp();
  };
  useMeantTime(({ startsAt, providerId, locationId }) => {
    if (providerId && locationId) {
      setWish({ ...wish, locationId });
      choose({ startsAt, providerId, locationId });
    } else lookAt(zonedDay(startsAt, zone));
  });
  const booked = () => {
    checklist.forget();
    const told = translate(`visit.told.${checklist.said.tellPatient ? 'now' : 'silent'}`);
    const message = `${translate('schedule.done')} ${told}`;
    notify(message, { type: 'success', messageArgs: { _: message } });
    redirect('show', 'requests', request.id);
  };
  const book = async () => {
    setMissed(!checklist.isKnown);
    if (!checklist.isKnown) firstTick.current?.focus();
    else if (!busy && (await booking.book(checklist.said))) booked();
  };
  const onceKnown = (go: () => void) => {
    setMissed(!checklist.isKnown);
    if (checklist.isKnown) go();
    else firstTick.current?.focus();
  };
  const overbook = () => onceKnown(() => setOverbooking(true));
  const bookedSeries = () => {
    booking.done();
    booked();
  };
  const extend = () => (chosen ? void booking.choose(chosen) : undefined);
  useBookingKeys({
    offered: offered.slice(0, most),
    choose,
    extend: hold ? extend : undefined,
    book: hold ? () => void book() : undefined,
    week,
    turn,
  });

  return (
    <>
      <Box sx={page}>
        <Box sx={areas.brief}>
          <RequestBrief request={request} />
        </Box>
        <Box sx={areas.wish}>
          <WishBar wish={wish} onWish={look} from={from} week={week} onWeek={turn} />
        </Box>
        <Box sx={{ ...areas.ranked, display: 'grid', gap: 1.5, alignContent: 'start', minWidth: 0 }}>
          <Refused booking={booking} numbered={most} onChoose={choose} onOverbook={overbook} />
          <Proposals
            slots={proposals.data}
            failed={proposals.isError}
            onRetry={() => void proposals.refetch()}
            chosen={chosen}
            onChoose={choose}
            onNextWeek={() => turn(week + 1)}
            places={wish.locationId === ''}
            most={most}
            numbered={alternatives.length === 0}
          />
          {wish.locationId || proposals.isError ? (
            <TypedTime
              wish={{ ...wish, locationId: place }}
              day={day}
              zone={zone}
              busy={busy}
              failure={failure}
              onChoose={choose}
            />
          ) : null}
        </Box>
        <Box sx={areas.day}>
          <DayColumns
            wish={{ ...wish, locationId: place }}
            day={day}
            today={today}
            zone={zone}
            requestId={request.id}
            chosen={chosen}
            onDay={lookAt}
            onChoose={choose}
          />
        </Box>
        <Box sx={areas.check}>
          <Checklist
            request={request}
            serviceId={wish.serviceId}
            checklist={checklist}
            missed={missed}
            first={firstTick}
          />
        </Box>
      </Box>
      <Unseen role="status">
        {proposals.data ? translate('visit.found', { smart_count: proposals.data.length }) : ''}
      </Unseen>
      <BookingBar
        booking={booking}
        onBook={() => void book()}
        onExtend={extend}
        onRepeat={() => onceKnown(() => setRepeating(true))}
      />
      {overbooking && chosen ? (
        <OverbookDialog
          time={chosen}
          onBook={(over) => booking.bookOver(checklist.said, over)}
          onBooked={booked}
          onClose={() => setOverbooking(false)}
        />
      ) : null}
      {repeating && chosen ? (
        <Suspense>
          <RepeatDialog
            request={request}
            time={{ serviceId: wish.serviceId, ...chosen }}
            said={checklist.said}
            onBooked={bookedSeries}
            onClose={() => setRepeating(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
};
