import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'react-admin';
import type { Command } from './command.ts';
import { createRegistry, type Registry } from './registry.ts';
import { isSingle, strokeOf } from './stroke.ts';
import { RegistryContext } from './useCommands.ts';
import { belongsToFocus, isBehindModal } from './whereKeysGo.ts';

/** Kept per browser: whoever dictates, or brushes the keys, switches single keys off. */
export const singleKeys = 'keys.single';

/** Milliseconds that the first of two keys waits for the second. */
const patience = 3_000;

/** Gathers what the screen offers and hears the keys for it. */
export const CommandKeys = ({ children }: { children: ReactNode }) => {
  const [registry] = useState(createRegistry);
  const [single] = useStore(singleKeys, true);
  useEffect(() => hearKeys(registry, single), [registry, single]);
  return <RegistryContext value={registry}>{children}</RegistryContext>;
};

const hearKeys = (registry: Registry, single: boolean): (() => void) => {
  let first = '';
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const waitAfter = (stroke: string) => {
    clearTimeout(waiting);
    first = stroke;
    waiting = stroke ? setTimeout(() => (first = ''), patience) : undefined;
  };

  const offered = (focus: Element): Command[] => {
    const reached = registry.available(focus);
    const allowed = single ? reached : reached.filter(({ keys = '' }) => !isSingle(keys));
    if (!isBehindModal(focus)) return allowed;
    const outside = new Set(registry.available().map(({ id }) => id));
    return allowed.filter(({ id }) => !outside.has(id));
  };

  const onKey = (event: KeyboardEvent) => {
    const focus = document.activeElement ?? document.body;
    const stroke = strokeOf(event);
    if (!stroke || event.defaultPrevented || belongsToFocus(stroke, focus)) return;
    const keys = first ? `${first} ${stroke}` : stroke;
    const commands = offered(focus);
    const isBegun = !first && commands.some((command) => command.keys?.startsWith(`${stroke} `));
    const command = commands.find((one) => one.keys === keys);
    waitAfter(isBegun ? stroke : '');
    if (isBegun || !command) return;
    event.preventDefault();
    command.run();
  };

  globalThis.addEventListener('keydown', onKey);
  return () => {
    clearTimeout(waiting);
    globalThis.removeEventListener('keydown', onKey);
  };
};
