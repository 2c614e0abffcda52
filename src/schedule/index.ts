import CalendarMonth from '@mui/icons-material/CalendarMonthOutlined';
import { lazy } from 'react';

/** The appointments of a day. */
export const appointments = {
  name: 'appointments',
  icon: CalendarMonth,
  list: lazy(() => import('./DayList.tsx').then((module) => ({ default: module.DayList }))),
};

/** Finding a time for a request: a page of the request's own address. */
export const BookingPage = lazy(() =>
  import('./BookingPage.tsx').then((module) => ({ default: module.BookingPage })),
);
