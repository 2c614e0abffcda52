import { addDays, type LocalDate, weekday } from './instant.ts';

/** The Monday of the week a day belongs to: weeks are named by it. */
export const mondayOf = (date: LocalDate): LocalDate => addDays(date, -((weekday(date) + 6) % 7));

/** The Mondays of every week that has a day from the first date to the last. */
export function weeksBetween(from: LocalDate, to: LocalDate): LocalDate[] {
  const weeks: LocalDate[] = [];
  for (let week = mondayOf(from); week <= to; week = addDays(week, 7)) weeks.push(week);
  return weeks;
}
