import { type KeyboardEvent, useRef } from 'react';

const steps: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** Up and down a list of buttons by arrow keys, beside the usual way by Tab. */
export function useArrowKeys() {
  const list = useRef<HTMLOListElement>(null);
  return {
    list,
    onKeyDown: (event: KeyboardEvent) => {
      const step = steps[event.key];
      const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
      const at = buttons.indexOf(event.target as HTMLButtonElement);
      if (!step || at < 0) return;
      buttons[step(at, buttons.length)]?.focus();
      event.preventDefault();
    },
  };
}
