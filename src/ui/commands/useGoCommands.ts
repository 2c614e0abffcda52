import { useNavigate } from 'react-admin';
import { queueViews } from '#domain/queueViews.ts';
import type { Right, Rights } from '#domain/staff.ts';
import { useRights } from '#ui/useRights.ts';
import type { Command } from './command.ts';
import { viewKeys } from './viewKeys.ts';

interface Page {
  name: string;
  path: string;
  keys?: string;
  opens: (rights: Rights) => boolean;
}

const may =
  (right: Right) =>
  (rights: Rights): boolean =>
    rights[right] !== undefined && rights[right] !== 'names';

/** The desks beside the inbox. Their letters are free of those of the views. */
const pages: readonly Page[] = [
  { name: 'requests', path: '/requests', opens: may('requests:read') },
  { name: 'calls', path: '/requests/calls', keys: 'g l', opens: may('requests:call') },
  { name: 'appointments', path: '/appointments', keys: 'g y', opens: may('appointments:read') },
  { name: 'articles', path: '/articles', keys: 'g t', opens: may('articles:read') },
  { name: 'staff', path: '/staff', opens: may('staff:write') },
  { name: 'clinic', path: '/clinic', opens: may('settings:write') },
  { name: 'account', path: '/account', opens: () => true },
];

/** The ways to every page this person may open. */
export const useGoCommands = (): Command[] => {
  const navigate = useNavigate();
  const rights = useRights();
  const toPages = pages.map(
    ({ name, path, keys, opens }): Command => ({
      id: `go.${name}`,
      label: `live.go.${name}`,
      group: 'go',
      run: () => navigate(path),
      enabled: opens(rights),
      ...(keys ? { keys } : {}),
    }),
  );
  const toViews = queueViews.map(
    (view): Command => ({
      id: `view.${view}`,
      label: `inbox.views.${view}`,
      group: 'go',
      run: () => navigate(`/requests?view=${view}`),
      enabled: rights['requests:read'] === 'all',
      ...(viewKeys[view] ? { keys: `g ${viewKeys[view]}` } : {}),
    }),
  );
  return [...toViews, ...toPages];
};
