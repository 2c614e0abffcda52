import { addDays, type LocalDate } from './instant.ts';

/** What the list of articles may be asked for of the next review. */
export const reviewDues = ['overdue', 'soon', 'none'] as const;
export type ReviewDue = (typeof reviewDues)[number];

const soon = 60;

/** The last day on which a review is due soon. */
export const dueSoonUntil = (today: LocalDate): LocalDate => addDays(today, soon);
