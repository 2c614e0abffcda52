import { useEffect, useState } from 'react';

export type Idleness = { state: 'here' } | { state: 'leaving'; seconds: number } | { state: 'gone' };

export interface IdleOptions {
  /** Whose desk this is; another window of this browser may have become someone else's. */
  person: string;
  /** Minutes after which the server ends a session it has not been told of. */
  minutes: number;
  /** Tells the server that someone is here; called at most once a minute, on real input only. */
  onActivity: () => void;
  /** Somebody else has signed in in another window, and with the cookie in this one too. */
  onOtherPerson: () => void;
}

type Listeners = Pick<IdleOptions, 'onActivity' | 'onOtherPerson'> & { onChange: (now: Idleness) => void };
type Note = { person: string; at: number };

const second = 1_000;
const minute = 60 * second;
const inputs = ['keydown', 'pointerdown', 'wheel', 'touchstart'] as const;

/** One object, so that a second without news draws nothing. */
const here: Idleness = { state: 'here' };

/**
 * Watches for input across every window of the desk in this browser, and runs on the server's clock: from the
 * last time it was told. A minute before the end it counts down, and then only `stay` goes back: a stray touch
 * must not decide for the person.
 */
export const useIdle = (options: IdleOptions): Idleness & { stay: () => void } => {
  const { person, minutes, onActivity, onOtherPerson } = options;
  const [idleness, setIdleness] = useState<Idleness>(here);
  const [watch] = useState(() => createWatch(person, minutes * minute));

  useEffect(
    () => watch.start({ onActivity, onOtherPerson, onChange: setIdleness }),
    [watch, onActivity, onOtherPerson],
  );

  return { ...idleness, stay: watch.stay };
};

const createWatch = (person: string, limit: number) => {
  let lastTold = 0;
  let listeners: Listeners | undefined;
  let windows: BroadcastChannel | undefined;

  const idleness = (): Idleness => {
    const left = lastTold + limit - Date.now();
    if (left <= 0) return { state: 'gone' };
    return left <= Math.min(minute, limit / 2)
      ? { state: 'leaving', seconds: Math.ceil(left / second) }
      : here;
  };

  const stay = () => {
    lastTold = Date.now();
    listeners?.onActivity();
    listeners?.onChange(here);
    windows?.postMessage({ person, at: lastTold } satisfies Note);
  };

  const noteInput = () => {
    if (idleness() === here && Date.now() - lastTold >= minute) stay();
  };

  const hear = ({ data }: MessageEvent<Note>) => {
    if (data.person === person) lastTold = Math.max(lastTold, data.at);
    else listeners?.onOtherPerson();
  };

  const start = (wanted: Listeners) => {
    listeners = wanted;
    windows = new BroadcastChannel('clinic-desk-activity');
    windows.addEventListener('message', hear);
    for (const input of inputs)
      globalThis.addEventListener(input, noteInput, { capture: true, passive: true });
    const timer = setInterval(() => wanted.onChange(idleness()), second);
    if (lastTold === 0) stay();
    return () => {
      clearInterval(timer);
      for (const input of inputs) globalThis.removeEventListener(input, noteInput, { capture: true });
      windows?.close();
    };
  };

  return { start, stay };
};
