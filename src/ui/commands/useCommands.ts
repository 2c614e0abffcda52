import { createContext, type RefObject, useContext, useLayoutEffect, useState } from 'react';
import type { Command } from './command.ts';
import type { Offer, Registry } from './registry.ts';

export const RegistryContext = createContext<Registry | undefined>(undefined);

/** Does what a key would do, for the button that does the same. */
export const useRunCommand = (): ((id: string) => void) => {
  const registry = useContext(RegistryContext);
  return (id) => registry?.run(id);
};

interface Options {
  /** The dialog that offers them: they then work while the focus is in it, and only then. */
  within?: RefObject<Element | null>;
}

/**
 * Offers commands as long as the calling component stands on the screen, always as last drawn. They rest while
 * someone types or a dialog is open. Of the same keys the innermost wins.
 */
export const useCommands = (commands: readonly Command[], { within }: Options = {}): void => {
  const registry = useContext(RegistryContext);
  // Parents are drawn before what is in them, though their effects come after.
  const [offer] = useState<Offer>(() => ({ order: registry?.nextOrder() ?? 0, commands, within }));
  useLayoutEffect(() => {
    offer.commands = commands;
  });
  // At once: a key pressed as one request gives way to the next must not act on the one that is gone.
  useLayoutEffect(() => registry?.add(offer), [registry, offer]);
};
