import CalendarMonth from '@mui/icons-material/CalendarMonthOutlined';
import HourglassEmpty from '@mui/icons-material/HourglassEmpty';
import { lazy } from 'react';

/** The appointments of a day. */
export const appointments = {
  name: 'appointments',
  icon: CalendarMonth,
  list: lazy(() => import('./DayList.tsx').then((module) => ({ default: module.DayList }))),
};

/** Who waits for a time that does not exist yet. */
export const waiting = {
  name: 'waiting',
  icon: HourglassEmpty,
  list: lazy(() => import('./waiting/WaitingList.tsx').then((module) => ({ default: module.WaitingList }))),
  edit: lazy(() => import('./waiting/WaitingEdit.tsx').then((module) => ({ default: module.WaitingEdit }))),
};

/** Finding a time for a request: a page of the request's own address. */
export const BookingPage = lazy(() =>
  import('./BookingPage.tsx').then((module) => ({ default: module.BookingPage })),
);
