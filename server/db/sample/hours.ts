import type { LocationKey } from './clinic.ts';

const at = (hour: number, minute = 0): number => hour * 60 + minute;

const workingDays = [1, 2, 3, 4, 5];

type Hours = { location: LocationKey; weekday: number; opensAt: number; closesAt: number };

/** The same day on each of the weekdays, with a lunch hour. */
const days = (location: LocationKey, weekdays: readonly number[], opens: number, closes: number): Hours[] =>
  weekdays.flatMap((weekday) => [
    { location, weekday, opensAt: opens, closesAt: at(12) },
    { location, weekday, opensAt: at(13), closesAt: closes },
  ]);

/** Who works where and when, in the order of `providers`; nobody is at two places on one day. */
export const hours: readonly (readonly Hours[])[] = [
  days('new-york', workingDays, at(8), at(17)),
  [...days('new-york', [1, 2, 3], at(9), at(18)), ...days('chicago', [4, 5], at(9), at(17))],
  days('new-york', workingDays, at(8), at(16, 30)),
  days('chicago', workingDays, at(8, 30), at(17)),
  [
    ...days('chicago', workingDays, at(9), at(17, 30)),
    { location: 'chicago', weekday: 6, opensAt: at(9), closesAt: at(13) },
  ],
  days('phoenix', workingDays, at(7), at(15, 30)),
  days('phoenix', [2, 3, 4, 5], at(8), at(16)),
  [...days('phoenix', [1, 2, 3, 4], at(7), at(16)), ...days('chicago', [5], at(9), at(17))],
];

/** Whole days away, counted from the day of loading; `provider` is the place in `providers`. */
export const timeOff = [
  { provider: 0, from: 16, days: 5, reason: 'Conference' },
  { provider: 4, from: 20, days: 7, reason: 'Vacation' },
  { provider: 5, from: -34, days: 5, reason: 'Vacation' },
  { provider: 2, from: 9, days: 1, reason: 'Training' },
] as const;

/**
 * Dates with hours of their own: the first such weekday after so many days. Either an opening where there was none,
 * or so far ahead that nobody has booked there yet.
 */
export const exceptions = [
  {
    provider: 3,
    location: 'chicago',
    weekday: 6,
    from: 5,
    hours: [{ opensAt: at(9), closesAt: at(13) }],
    reason: 'Saturday clinic',
  },
  {
    provider: 2,
    location: 'new-york',
    weekday: 3,
    from: 45,
    hours: [{ opensAt: at(8), closesAt: at(12) }],
    reason: 'Half day',
  },
  { provider: 6, location: 'phoenix', weekday: 4, from: 50, hours: [], reason: 'Course' },
] as const;
