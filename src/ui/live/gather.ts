import type { LiveChange } from '#api/live.ts';

/** Milliseconds: what comes together is told together, and hardly more than once a second. */
const together = 200;
const apart = 1_000;

export interface Gathering {
  add: (change: LiveChange) => void;
  stop: () => void;
}

export const gather = (tell: (changes: readonly LiveChange[]) => void): Gathering => {
  let changes = new Map<string, LiveChange>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastTold = Number.NEGATIVE_INFINITY;

  const flush = () => {
    const told = [...changes.values()];
    changes = new Map();
    timer = undefined;
    lastTold = performance.now();
    tell(told);
  };
  return {
    add: (change) => {
      changes.set(`${change.resource} ${change.id}`, change);
      timer ??= setTimeout(flush, Math.max(together, lastTold + apart - performance.now()));
    },
    stop: () => clearTimeout(timer),
  };
};
