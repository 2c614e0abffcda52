import { addDays, type LocalDate } from '#domain/instant.ts';
import { type ReviewRow, spreadOver } from '#domain/reviewQueues.ts';

export interface DueMonth {
  /** `2026-12` */
  month: string;
  rows: readonly ReviewRow[];
}

/** Months in which more than one is due. */
export function dueMonths(rows: readonly ReviewRow[]): DueMonth[] {
  const months = new Map<string, ReviewRow[]>();
  for (const row of rows) {
    const month = row.nextReviewAt?.slice(0, 7);
    if (month) months.set(month, [...(months.get(month) ?? []), row]);
  }
  return [...months]
    .map(([month, own]) => ({ month, rows: own }))
    .filter((due) => due.rows.length > 1)
    .toSorted((one, other) => one.month.localeCompare(other.month));
}

const lastDay = (month: string): LocalDate => {
  let day = `${month}-28`;
  while (addDays(day, 1).startsWith(month)) day = addDays(day, 1);
  return day;
};

/** Each article with its new day: the heaviest first, none later than the month it was due in. */
export function spreadMonth({ month, rows }: DueMonth, today: LocalDate): [ReviewRow, LocalDate][] {
  const first = `${month}-01`;
  const days = spreadOver(rows.length, first > today ? first : addDays(today, 1), lastDay(month));
  return rows.flatMap((row, place) => {
    const day = days[place];
    return day ? [[row, day] as [ReviewRow, LocalDate]] : [];
  });
}
