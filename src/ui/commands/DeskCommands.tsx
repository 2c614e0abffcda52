import { lazy, memo, Suspense, useRef, useState } from 'react';
import { useRights } from '#ui/useRights.ts';
import { useGo } from '#ui/Ways.tsx';
import type { Command } from './command.ts';
import { TypedAhead } from './TypedAhead.tsx';
import { useCommands } from './useCommands.ts';
import { useGoCommands } from './useGoCommands.ts';

const sheets = {
  palette: lazy(() => import('./Palette.tsx').then((module) => ({ default: module.Palette }))),
  help: lazy(() => import('./HelpSheet.tsx').then((module) => ({ default: module.HelpSheet }))),
  find: lazy(() => import('#ui/find/FindPerson.tsx').then((module) => ({ default: module.FindPerson }))),
};

/** What can be done from every screen. */
export const DeskCommands = memo(() => {
  const go = useGo();
  const rights = useRights();
  const [open, setOpen] = useState<keyof typeof sheets>();
  const ahead = useRef('');
  const show = (sheet: keyof typeof sheets) => {
    ahead.current = '';
    setOpen(sheet);
  };
  const desk = (name: string, keys: string, run: () => void, enabled = true): Command => ({
    id: `desk.${name}`,
    keys,
    label: `live.desk.${name}`,
    group: 'desk',
    run,
    enabled,
  });
  useCommands([
    desk('find', '/', () => show('find'), rights['requests:read'] === 'all'),
    desk('newRequest', '+', () => go('/requests/create'), rights['requests:create'] !== undefined),
    desk('palette', 'mod+k', () => show('palette')),
    desk('help', '?', () => show('help')),
    ...useGoCommands(),
  ]);

  const Sheet = open && sheets[open];
  return (
    <Suspense fallback={<TypedAhead kept={ahead} />}>
      {Sheet ? <Sheet ahead={ahead} onClose={() => setOpen(undefined)} /> : null}
    </Suspense>
  );
});
