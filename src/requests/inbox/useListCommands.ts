import { queueViews } from '#domain/queueViews.ts';
import type { Command } from '#ui/commands/command.ts';
import { useCommands } from '#ui/commands/useCommands.ts';
import { viewKeys } from '#ui/commands/viewKeys.ts';
import { useAsked, useMany, usePlace, useQueue } from './InboxContext.ts';
import { useMayChangeMany } from './useMayChangeMany.ts';
import { useRowSteps } from './useRowSteps.ts';
import { useOwnQueueOnly } from './useViewGroups.ts';

interface Options {
  toSearch: () => void;
  /** The open request lies over the list. */
  isCovered: boolean;
}

/** What the list answers to by key. Moving only looks; a request is opened on purpose, for reading it is noted. */
export const useListCommands = ({ toSearch, isCovered }: Options): void => {
  const { chooseView, query } = useAsked();
  const list = useQueue();
  const { cursor, openId, open, close } = usePlace();
  const { selection, setAsksSnooze } = useMany();
  const selectable = useMayChangeMany();
  const isOwn = useOwnQueueOnly();
  const steps = useRowSteps(selectable);
  const order = list.rows.map(({ id }) => id);

  /** Within the open request, next and previous open; in the list they only move. */
  const go = (by: 1 | -1) => {
    const isReading = openId && (isCovered || !document.activeElement?.closest('[role="grid"]'));
    const at = openId ? order.indexOf(openId) : -1;
    const next = order[at + by];
    if (!isReading || at < 0) return steps.step(by);
    if (next) open(next);
  };

  const commands: Command[] = [
    { id: 'list.next', keys: 'j', label: 'inbox.commands.next', group: 'list', run: () => go(1) },
    { id: 'list.previous', keys: 'k', label: 'inbox.commands.previous', group: 'list', run: () => go(-1) },
    {
      id: 'list.open',
      keys: 'enter',
      label: 'inbox.commands.open',
      group: 'list',
      run: () => cursor && open(cursor),
      enabled: cursor !== undefined && !isCovered,
    },
    {
      id: 'list.back',
      keys: 'u',
      label: 'inbox.commands.back',
      group: 'list',
      run: close,
      enabled: openId !== undefined,
    },
    {
      id: 'list.select',
      keys: 'x',
      label: 'inbox.commands.select',
      group: 'list',
      run: () => cursor && selection.toggle(cursor),
      enabled: selectable && cursor !== undefined && !isCovered,
    },
    {
      id: 'list.selectAll',
      keys: 'shift+x',
      label: 'inbox.commands.selectAll',
      group: 'list',
      run: () => selection.setIds(selection.ids.size === order.length ? [] : order),
      enabled: selectable && order.length > 0 && !isCovered,
    },
    {
      id: 'list.snooze',
      keys: 'z',
      label: 'inbox.commands.snooze',
      group: 'list',
      run: () => {
        selection.setIds([openId ?? cursor ?? '']);
        setAsksSnooze(true);
      },
      enabled: selectable && cursor !== undefined && selection.ids.size === 0 && !isCovered,
    },
    {
      id: 'list.search',
      keys: '/',
      label: 'inbox.commands.search',
      group: 'list',
      run: toSearch,
      enabled: !isCovered,
    },
    {
      id: 'list.takeIn',
      keys: '.',
      label: 'inbox.commands.takeIn',
      group: 'list',
      run: () => void list.takeIn(),
      enabled: list.freshCount > 0 || list.gone.size > 0,
    },
    {
      id: 'list.pageDown',
      keys: ']',
      label: 'inbox.commands.pageDown',
      group: 'list',
      run: () => steps.leap(1),
      enabled: !isCovered,
    },
    {
      id: 'list.pageUp',
      keys: '[',
      label: 'inbox.commands.pageUp',
      group: 'list',
      run: () => steps.leap(-1),
      enabled: !isCovered,
    },
    ...(isOwn ? [] : queueViews).map(
      (view): Command => ({
        id: `view.${view}`,
        label: `inbox.views.${view}`,
        group: 'go',
        run: () => chooseView(view),
        enabled: query.view !== view || openId !== undefined,
        ...(viewKeys[view] ? { keys: `g ${viewKeys[view]}` } : {}),
      }),
    ),
  ];
  useCommands(commands);
};
