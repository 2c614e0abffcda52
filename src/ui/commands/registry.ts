import type { RefObject } from 'react';
import type { Command } from './command.ts';

/** What one place on the screen offers. */
export interface Offer {
  /** The later drawn is the further inside. */
  order: number;
  commands: readonly Command[];
  /** Only while the focus is in here: for what is offered by a dialog. */
  within?: RefObject<Element | null> | undefined;
}

export interface Registry {
  nextOrder: () => number;
  /** Answers how to take it back. */
  add: (offer: Offer) => () => void;
  /** Those that can be done, the innermost first; one of each id, one for the same keys. */
  available: (focus?: Element) => Command[];
  run: (id: string) => void;
}

export const createRegistry = (): Registry => {
  const offers = new Set<Offer>();
  let order = 0;

  const available: Registry['available'] = (focus) => {
    const reached = [...offers]
      .filter(({ within }) => !within || (focus && within.current?.contains(focus)))
      .toSorted((one, other) => other.order - one.order)
      .flatMap(({ commands }) => commands)
      .filter(({ enabled = true }) => enabled);
    const ids = new Set<string>();
    const keys = new Set<string>();
    return reached.filter((command) => {
      const isTaken = ids.has(command.id) || (command.keys !== undefined && keys.has(command.keys));
      ids.add(command.id);
      if (command.keys !== undefined) keys.add(command.keys);
      return !isTaken;
    });
  };

  return {
    nextOrder: () => (order += 1),
    add: (offer) => {
      offers.add(offer);
      return () => offers.delete(offer);
    },
    available,
    run: (id) =>
      available()
        .find((command) => command.id === id)
        ?.run(),
  };
};
