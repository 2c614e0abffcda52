import { useLocale, useTranslate } from 'react-admin';
import { isInFold } from '#domain/instant.ts';
import { wallOf } from '#domain/wallTime.ts';
import { AppointmentStatusMark } from '#ui/StatusChip.tsx';
import { clockRange } from '#ui/timeWords.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { useCalendarDesk, type VisitEvent } from './CalendarContext.ts';
import { timeIn } from './timeIn.ts';

/** When, who, what for; its status as a shape and, but for the usual one, a word. */
export const VisitBlock = ({ event: { visit, start, end } }: { event: VisitEvent }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const services = useCatalogue('services');
  const providers = useCatalogue('providers');
  const { board, isColumn } = useCalendarDesk();
  const { status, patientName, serviceId, providerId, overbooked } = visit;
  const zone = board.zoneOf(visit.locationId);
  const words = [
    status === 'booked' ? '' : translate(`desk.appointmentStatus.${status}`),
    overbooked ? translate('schedule.overbooked') : '',
  ].filter(Boolean);
  // In the day every column names its own zone.
  const isZoned = board.zones.length > 1 && !isColumn;
  const minutes = (end.getTime() - start.getTime()) / 60_000;
  // While it is dragged the wall says where it would stand.
  const isDragged = wallOf(visit.startsAt, zone).getTime() !== start.getTime();
  const isPlain = isDragged || (minutes >= 40 && !isZoned && !isInFold(visit.startsAt, zone));
  const time = isPlain
    ? clockRange(start.toISOString(), end.toISOString(), locale, 'UTC')
    : timeIn(visit.startsAt, zone, locale, isZoned);
  return (
    <span className={minutes < 30 ? 'visit visit-short' : 'visit'}>
      <span className="visit-mark">
        <AppointmentStatusMark status={status} />
      </span>
      <span className="visit-time">{time}</span> <strong>{patientName}</strong>
      {words.length > 0 ? <em className="visit-words"> {words.join(', ')}</em> : null}
      <span className="visit-more">
        {' '}
        {services.nameOf(serviceId)}
        {isColumn ? '' : ` · ${providers.nameOf(providerId)}`}
      </span>
    </span>
  );
};
