import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react';

type Step = (at: number, count: number, columns: number) => number;

const steps: Record<string, Step> = {
  ArrowRight: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowDown: (at, _count, columns) => at + columns,
  ArrowUp: (at, _count, columns) => at - columns,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

const columnsOf = (all: readonly HTMLElement[]): number =>
  all.filter(({ offsetTop }) => offsetTop === all[0]?.offsetTop).length;

/** One tab stop for a whole grid of buttons; arrow keys, Home and End move inside it, and stop at its edges. */
export function useGridKeys() {
  const grid = useRef<HTMLDivElement>(null);
  const current = useRef<Element>(undefined);
  const buttons = () => [...(grid.current?.querySelectorAll<HTMLElement>('button') ?? [])];
  const mark = () => {
    const all = buttons();
    const stop =
      all.find((one) => one === current.current) ?? all.find((one) => one.ariaPressed === 'true') ?? all[0];
    for (const one of all) one.tabIndex = one === stop ? 0 : -1;
  };
  // After every rendering: pictures come and go, and each is born a tab stop of its own.
  useEffect(mark);
  return {
    grid,
    onFocus: ({ target }: FocusEvent) => {
      current.current = target;
      mark();
    },
    onKeyDown: (event: KeyboardEvent) => {
      const all = buttons();
      const at = all.indexOf(event.target as HTMLElement);
      const step = steps[event.key];
      if (!step || at < 0) return;
      all[step(at, all.length, columnsOf(all))]?.focus();
      event.preventDefault();
    },
  };
}
