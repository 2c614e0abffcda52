import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useMemo } from 'react';
import { useStore } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { type CalendarView, calendarViews } from '#domain/calendar.ts';
import { instantOf, type LocalDate, localDate, zonedDay } from '#domain/instant.ts';
import { browserZone } from '#ui/browserZone.ts';

export interface CalendarFilters {
  /** Empty for all. */
  locationId: string;
  providerId: string;
  serviceId: string;
  /** Visits that were called off or entered by mistake too. */
  withCancelled: boolean;
}

const unfiltered: CalendarFilters = { locationId: '', providerId: '', serviceId: '', withCancelled: false };

const nothing: Partial<CalendarFilters> = {};

/** Phones show a list, or one column. */
const narrowViews: readonly CalendarView[] = ['day', 'agenda'];

/** Which days, in the address; where, with whom and for what, kept in this browser. The same until something of it changes. */
export const useCalendarQuery = () => {
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'), { noSsr: true });
  const [params, setParams] = useSearchParams();
  const [kept, keep] = useStore<Partial<CalendarFilters>>('calendar.filters', nothing);
  const [lastView, setLastView] = useStore<CalendarView | ''>('calendar.view', '');
  const views = isNarrow ? narrowViews : calendarViews;
  const today = zonedDay(instantOf(new Date()), browserZone());
  const wished = [params.get('view'), lastView].find((one) => views.some((view) => view === one));
  const view = (wished ?? (isNarrow ? 'agenda' : 'day')) as CalendarView;
  const asked = localDate.safeParse(params.get('day'));
  const day: LocalDate = asked.success ? asked.data : today;
  return useMemo(
    () => ({
      view,
      views,
      day,
      today,
      isNarrow,
      filters: { ...unfiltered, ...kept },
      show: (next: { view?: CalendarView; day?: LocalDate }) => {
        if (next.view) setLastView(next.view);
        setParams({ view, day, ...next }, { replace: true });
      },
      filter: (changes: Partial<CalendarFilters>) => keep({ ...kept, ...changes }),
    }),
    [view, views, day, today, isNarrow, kept, keep, setLastView, setParams],
  );
};
export type CalendarQuery = ReturnType<typeof useCalendarQuery>;
