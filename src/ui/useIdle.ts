import { useEffect, useState } from 'react';

export type Idleness = { state: 'here' } | { state: 'leaving'; seconds: number } | { state: 'gone' };

export interface IdleOptions {
  /** Minutes after which the server ends an untouched session. */
  minutes: number;
  /** Called at most once a minute while someone types, clicks or scrolls. */
  onActivity: () => void;
}

const second = 1_000;
const minute = 60 * second;
const inputs = ['keydown', 'pointerdown', 'wheel', 'touchstart'] as const;

/**
 * Watches for input across every window of the desk in this browser. A minute before the end it counts down,
 * and then only `stay` goes back: a stray touch must not decide for the person.
 */
export const useIdle = ({ minutes, onActivity }: IdleOptions): Idleness & { stay: () => void } => {
  const [idleness, setIdleness] = useState<Idleness>({ state: 'here' });
  const [watch] = useState(() => createWatch(minutes * minute));

  useEffect(() => watch.start(setIdleness, onActivity), [watch, onActivity]);

  return { ...idleness, stay: watch.stay };
};

const createWatch = (limit: number) => {
  let lastInput = Date.now();
  let lastTold = 0;
  let show: (idleness: Idleness) => void = () => {};
  let tell: () => void = () => {};
  let others: BroadcastChannel | undefined;

  const idleness = (): Idleness => {
    const left = lastInput + limit - Date.now();
    if (left <= 0) return { state: 'gone' };
    return left <= minute ? { state: 'leaving', seconds: Math.ceil(left / second) } : { state: 'here' };
  };

  const stay = () => {
    lastInput = Date.now();
    if (lastInput - lastTold >= minute) {
      lastTold = lastInput;
      tell();
      others?.postMessage(lastInput);
    }
    show(here);
  };

  const note = () => {
    if (idleness().state === 'here') stay();
  };

  const start = (onChange: typeof show, onActivity: typeof tell) => {
    show = onChange;
    tell = onActivity;
    others = new BroadcastChannel('clinic-desk-activity');
    others.onmessage = ({ data }: MessageEvent<number>) => {
      lastInput = Math.max(lastInput, data);
    };
    for (const input of inputs) globalThis.addEventListener(input, note, { capture: true, passive: true });
    const timer = setInterval(() => {
      const now = idleness();
      if (now.state !== 'here') show(now);
      else show(here);
    }, second);
    return () => {
      clearInterval(timer);
      for (const input of inputs) globalThis.removeEventListener(input, note, { capture: true });
      others?.close();
    };
  };

  return { start, stay };
};

/** One object, so that every second without news draws nothing. */
const here: Idleness = { state: 'here' };
