import { type CalendarView, turned } from '#domain/calendar.ts';
import { useCommands } from '#ui/commands/useCommands.ts';
import { calendarCommand } from './calendarCommand.ts';
import type { CalendarQuery } from './useCalendarQuery.ts';

const viewKeys: Record<CalendarView, string> = { day: 'd', week: 'w', month: 'm', agenda: 'a' };

interface Doing {
  book: (() => void) | undefined;
  /** Chooses whether patients are written to. */
  tell: (() => void) | undefined;
}

/** Turning pages, changing what is drawn, and booking for somebody who is ready. */
export const useCalendarCommands = (query: CalendarQuery, { book, tell }: Doing): void => {
  const { view, views, day, today, show } = query;
  useCommands([
    calendarCommand('next', 'n', () => show({ day: turned(view, day, 1) })),
    calendarCommand('previous', 'p', () => show({ day: turned(view, day, -1) })),
    calendarCommand('today', 't', () => show({ day: today })),
    ...views.map((one) => calendarCommand(one, viewKeys[one], () => show({ view: one }))),
    calendarCommand('book', 'b', () => book?.(), book !== undefined),
    calendarCommand('tell', 'e', () => tell?.(), tell !== undefined),
  ]);
};
