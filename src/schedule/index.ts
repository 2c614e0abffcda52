import CalendarMonth from '@mui/icons-material/CalendarMonthOutlined';
import HourglassEmpty from '@mui/icons-material/HourglassEmpty';
import { lazy } from 'react';

/** The appointments: a calendar, and a day of them on paper. */
export const appointments = {
  name: 'appointments',
  icon: CalendarMonth,
  list: lazy(() => import('./CalendarPage.tsx').then((module) => ({ default: module.CalendarPage }))),
};

/** Who waits for a time that does not exist yet. */
export const waiting = {
  name: 'waiting',
  icon: HourglassEmpty,
  list: lazy(() => import('./waiting/WaitingList.tsx').then((module) => ({ default: module.WaitingList }))),
  edit: lazy(() => import('./waiting/WaitingEdit.tsx').then((module) => ({ default: module.WaitingEdit }))),
};

/** Which visits of a day the chart system does not know yet. */
export const ChartPage = lazy(() =>
  import('./chart/ChartPage.tsx').then((module) => ({ default: module.ChartPage })),
);

/** Finding a time for a request: a page of the request's own address. */
export const BookingPage = lazy(() =>
  import('./BookingPage.tsx').then((module) => ({ default: module.BookingPage })),
);

/** A day on paper. */
export const DaySheetPage = lazy(() =>
  import('./DaySheetPage.tsx').then((module) => ({ default: module.DaySheetPage })),
);
