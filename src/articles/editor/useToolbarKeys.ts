import { type KeyboardEvent, useEffect, useRef } from 'react';

const steps: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** Scrolls the bar alone: focus as such would move the page too, from under a bar that stays where it is. */
function reach(tool: HTMLElement | undefined, bar: HTMLElement | null): void {
  if (!tool || !bar) return;
  tool.focus({ preventScroll: true });
  const [at, frame] = [tool.getBoundingClientRect(), bar.getBoundingClientRect()];
  if (at.left < frame.left) bar.scrollLeft -= frame.left - at.left;
  else if (at.right > frame.right) bar.scrollLeft += at.right - frame.right;
}

/** One tab stop for a whole toolbar; arrow keys, Home and End move inside it (WAI-ARIA toolbar pattern). */
export function useToolbarKeys(onEscape: () => void) {
  const toolbar = useRef<HTMLDivElement>(null);
  const current = useRef(0);
  const tools = () => [
    ...(toolbar.current?.querySelectorAll<HTMLElement>('button, [role="combobox"]') ?? []),
  ];
  const mark = () => {
    for (const [at, tool] of tools().entries()) tool.tabIndex = at === current.current ? 0 : -1;
  };
  // After every rendering: buttons come and go, and each is born a tab stop of its own.
  useEffect(mark);
  return {
    toolbar,
    focus: () => reach(tools()[current.current], toolbar.current),
    onFocus: (event: { target: EventTarget }) => {
      const at = tools().indexOf(event.target as HTMLElement);
      if (at >= 0) current.current = at;
      mark();
    },
    onKeyDown: (event: KeyboardEvent) => {
      // Keys pressed in a menu opened from here arrive too, through React's tree.
      const all = tools();
      if (!all.includes(event.target as HTMLElement)) return;
      const step = steps[event.key];
      if (event.key === 'Escape') onEscape();
      else if (step) reach(all[step(current.current, all.length)], toolbar.current);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
