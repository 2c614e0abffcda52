import type { Command } from '#ui/commands/command.ts';

/** A command of the calendar, by the name under which its words are found. */
export const calendarCommand = (id: string, keys: string, run: () => void, enabled = true): Command => ({
  id: `calendar.${id}`,
  keys,
  label: `calendar.keys.${id}`,
  group: 'list',
  run,
  enabled,
});
