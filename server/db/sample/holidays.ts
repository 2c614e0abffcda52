import type { Location } from '#domain/clinic.ts';
import { addDays, type LocalDate, weekday } from '#domain/instant.ts';

type Closure = Location['closures'][number];

const [sunday, monday, thursday, saturday] = [0, 1, 4, 6];

const dateOf = (year: number, month: number, day: number): LocalDate =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The nth such weekday of the month; the last one for -1. */
const nth = (year: number, month: number, on: number, place: number): LocalDate => {
  const first = dateOf(year, month, 1);
  const ahead = (on - weekday(first) + 7) % 7;
  if (place > 0) return addDays(first, ahead + (place - 1) * 7);
  const fifth = addDays(first, ahead + 28);
  return fifth.slice(0, 7) === first.slice(0, 7) ? fifth : addDays(fifth, -7);
};

/** A day that falls on a weekend is kept on the weekday beside it too. */
const observed = (date: LocalDate): Omit<Closure, 'name'> => {
  const on = weekday(date);
  return {
    startsOn: on === saturday ? addDays(date, -1) : date,
    endsOn: on === sunday ? addDays(date, 1) : date,
  };
};

const holidaysOf = (year: number): Closure[] => {
  const day = (date: LocalDate) => ({ startsOn: date, endsOn: date });
  const thanksgiving = nth(year, 11, thursday, 4);
  return [
    { name: "New Year's Day", ...observed(dateOf(year, 1, 1)) },
    { name: 'Martin Luther King Jr. Day', ...day(nth(year, 1, monday, 3)) },
    { name: 'Memorial Day', ...day(nth(year, 5, monday, -1)) },
    { name: 'Juneteenth', ...observed(dateOf(year, 6, 19)) },
    { name: 'Independence Day', ...observed(dateOf(year, 7, 4)) },
    { name: 'Labor Day', ...day(nth(year, 9, monday, 1)) },
    { name: 'Thanksgiving', startsOn: thanksgiving, endsOn: addDays(thanksgiving, 1) },
    { name: 'Christmas Day', ...observed(dateOf(year, 12, 25)) },
  ];
};

const daysAround = 365;

/**
 * The public holidays of the United States that a clinic keeps, of a year before the day and a year after it. On the
 * day itself the clinic is open: a sample shows a day of work.
 */
export const holidaysAround = (day: LocalDate): Closure[] => {
  const year = Number(day.slice(0, 4));
  const [from, to] = [addDays(day, -daysAround), addDays(day, daysAround)];
  return [-1, 0, 1, 2]
    .flatMap((years) => holidaysOf(year + years))
    .filter(({ startsOn, endsOn }) => from <= endsOn && startsOn <= to && (day < startsOn || endsOn < day));
};
