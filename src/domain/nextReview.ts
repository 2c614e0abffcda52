import { addMonths } from 'date-fns';
import { instantOf, type LocalDate, wallAt } from './instant.ts';
import type { Fault } from './problem.ts';

/** The last day on which an article that is read today may be read again. */
export const latestReview = (today: LocalDate, months: number): LocalDate =>
  instantOf(addMonths(wallAt(today, 720), months)).slice(0, 10);

/** What is wrong with a day for the next review; undefined where nothing is. */
export function nextReviewFault(day: LocalDate, today: LocalDate, months: number): Fault | undefined {
  if (day <= today) return { key: 'review.past' };
  return day > latestReview(today, months) ? { key: 'review.late', args: { months } } : undefined;
}
