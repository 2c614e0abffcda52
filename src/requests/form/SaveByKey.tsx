import { useRef } from 'react';
import type { Command } from '#ui/commands/command.ts';
import { useCommands } from '#ui/commands/useCommands.ts';

/** Inside a form: saves it from any of its fields. */
export const SaveByKey = () => {
  const place = useRef<HTMLSpanElement>(null);
  const save: Command = {
    id: 'form.save',
    keys: 'mod+enter',
    label: 'live.intake.save',
    group: 'desk',
    run: () => place.current?.closest('form')?.requestSubmit(),
  };
  useCommands([save]);
  return <span ref={place} hidden />;
};
