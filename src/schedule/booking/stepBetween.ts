import type { KeyboardEvent } from 'react';

const steps: Record<string, readonly [columns: number, rows: number]> = {
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
};

const columnOf = (time: HTMLElement): number => Number(time.dataset.column);

/** Arrows go from time to time; sideways to the one at the same height. One of them all is a stop for Tab. */
export const stepBetween = (grid: HTMLElement | null, event: KeyboardEvent): void => {
  const step = steps[event.key];
  const from = (event.target as HTMLElement).closest<HTMLElement>('[data-column]');
  if (!step || !from || !grid) return;
  event.preventDefault();
  const all = [...grid.querySelectorAll<HTMLElement>('[data-column]')];
  const [columns, rows] = step;
  const own = all.filter((time) => columnOf(time) === columnOf(from));
  const beside = all
    .filter((time) => Math.sign(columnOf(time) - columnOf(from)) === columns)
    .toSorted(
      (one, other) =>
        Math.abs(columnOf(one) - columnOf(from)) - Math.abs(columnOf(other) - columnOf(from)) ||
        Math.abs(one.offsetTop - from.offsetTop) - Math.abs(other.offsetTop - from.offsetTop),
    );
  const next = rows === 0 ? beside[0] : own[own.indexOf(from) + rows];
  if (!next) return;
  for (const time of all) time.tabIndex = time === next ? 0 : -1;
  next.focus();
};
