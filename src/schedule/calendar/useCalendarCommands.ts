import { type CalendarView, turned } from '#domain/calendar.ts';
import type { Command } from '#ui/commands/command.ts';
import { useCommands } from '#ui/commands/useCommands.ts';
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
  const command = (id: string, keys: string, run: () => void, enabled = true): Command => ({
    id: `calendar.${id}`,
    keys,
    label: `calendar.keys.${id}`,
    group: 'list',
    run,
    enabled,
  });
  useCommands([
    command('next', 'n', () => show({ day: turned(view, day, 1) })),
    command('previous', 'p', () => show({ day: turned(view, day, -1) })),
    command('today', 't', () => show({ day: today })),
    ...views.map((one) => command(one, viewKeys[one], () => show({ view: one }))),
    command('book', 'b', () => book?.(), book !== undefined),
    command('tell', 'e', () => tell?.(), tell !== undefined),
  ]);
};
