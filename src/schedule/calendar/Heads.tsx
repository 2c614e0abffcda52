import Box from '@mui/material/Box';
import { useLocale, useTranslate } from 'react-admin';
import { type Column, columnId } from '#domain/calendar.ts';
import { formatDate, zoneCity } from '#domain/formatInstant.ts';
import { type Wall, wallDay } from '#domain/wallTime.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { useCalendarDesk } from './CalendarContext.ts';

/** A column's provider and place, its zone named; whoever is closed or away says so here too. */
export const ColumnHead = ({ resource }: { resource: Column }) => {
  const translate = useTranslate();
  const providers = useCatalogue('providers');
  const locations = useCatalogue('locations');
  const { board } = useCalendarDesk();
  const { providerId, locationId } = resource;
  const closure = board.closureOf(locationId, board.days.from);
  const own = board.openings.filter((opening) => columnId(opening) === columnId(resource));
  const isAway = own.some(({ away }) => away.length > 0) && own.every(({ open }) => open.length === 0);
  const state = closure
    ? translate('calendar.closedFor', { reason: closure })
    : isAway
      ? translate('calendar.away')
      : '';
  return (
    <Box component="span" sx={{ display: 'block', py: 0.5, lineHeight: 1.3 }}>
      <span className="head-name">{providers.nameOf(providerId)}</span>
      <span className="head-place">{locations.nameOf(locationId)}</span>
      {board.zones.length > 1 ? (
        <span className="head-place">
          {translate('schedule.zone', { city: zoneCity(board.zoneOf(locationId)) })}
        </span>
      ) : null}
      {state ? <em className="head-place">{state}</em> : null}
    </Box>
  );
};

/** A day of the week, without the role of a table that is not there. */
export const DayHead = ({ label }: { label: string }) => <span>{label}</span>;

/** A day of the month: its number, and for those who hear it the whole date. */
export const DateHead = ({
  label,
  date,
  onDrillDown,
}: {
  label: string;
  date: Wall;
  onDrillDown: () => void;
}) => {
  const locale = useLocale();
  return (
    <button
      type="button"
      className="rbc-button-link"
      aria-label={formatDate(wallDay(date), locale)}
      onClick={onDrillDown}
    >
      {label}
    </button>
  );
};
