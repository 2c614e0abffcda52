import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { memo } from 'react';
import { useTranslate } from 'react-admin';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { useRights } from '#ui/useRights.ts';
import type { CalendarQuery } from './useCalendarQuery.ts';

/** More than these are chosen among the filters, or a location narrows them down. */
const most = 8;

/** A row of them is slid sideways where there is no room; the week below needs the height. */
const oneLine = { textTransform: 'none', px: 1.5, py: 0.5, flexShrink: 0, whiteSpace: 'nowrap' } as const;

/** Whose week: everybody's shows where it is full, one provider's has room for names, and its free times are theirs. */
export const WeekOf = memo(({ query: { filters, filter } }: { query: CalendarQuery }) => {
  const translate = useTranslate();
  const isWhole = useRights()['appointments:read'] === 'all';
  const { locationId, providerId } = filters;
  const team = useCatalogue('providers').all.filter(
    ({ active, hours }) => active && (!locationId || hours.some((one) => one.locationId === locationId)),
  );
  if (!isWhole || team.length < 2 || team.length > most) return null;
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={providerId}
      aria-label={translate('calendar.weekOf')}
      onChange={(_, id: string | null) => (id === null ? undefined : filter({ providerId: id }))}
      sx={{ alignSelf: 'flex-start', maxWidth: '100%', overflowX: 'auto', mb: 1 }}
    >
      {[{ id: '', name: translate('calendar.everybody') }, ...team].map(({ id, name }) => (
        <ToggleButton key={id} value={id} sx={oneLine}>
          {name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
});
