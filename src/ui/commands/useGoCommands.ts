import { queueViews } from '#domain/queueViews.ts';
import { can, type Rights } from '#domain/staff.ts';
import { useRights } from '#ui/useRights.ts';
import { useGo } from '#ui/Ways.tsx';
import type { Command } from './command.ts';
import { viewKeys } from './viewKeys.ts';

interface Page {
  name: string;
  path: string;
  keys?: string;
  opens: (rights: Rights) => boolean;
}

const listed = (resource: string): Omit<Page, 'keys'> => ({
  name: resource,
  path: `/${resource}`,
  opens: (rights) => can(rights, resource, 'list'),
});

/** The desks beside the inbox. Their letters are free of those of the views. */
const pages: readonly Page[] = [
  listed('requests'),
  {
    name: 'calls',
    path: '/requests/calls',
    keys: 'g l',
    opens: (rights) => rights['requests:call'] !== undefined,
  },
  { ...listed('appointments'), keys: 'g y' },
  { ...listed('waiting'), keys: 'g q' },
  { ...listed('articles'), keys: 'g t' },
  listed('locations'),
  listed('providers'),
  listed('services'),
  listed('templates'),
  listed('settings'),
  listed('staff'),
  { name: 'account', path: '/account', opens: () => true },
];

/** The ways to every page this person may open. */
export const useGoCommands = (): Command[] => {
  const go = useGo();
  const rights = useRights();
  const toPages = pages.map(
    ({ name, path, keys, opens }): Command => ({
      id: `go.${name}`,
      label: `live.go.${name}`,
      group: 'go',
      run: () => go(path),
      enabled: opens(rights),
      ...(keys ? { keys } : {}),
    }),
  );
  const toViews = queueViews.map(
    (view): Command => ({
      id: `view.${view}`,
      label: `inbox.views.${view}`,
      group: 'go',
      run: () => go(`/requests?view=${view}`),
      enabled: rights['requests:read'] === 'all',
      ...(viewKeys[view] ? { keys: `g ${viewKeys[view]}` } : {}),
    }),
  );
  return [...toViews, ...toPages];
};
