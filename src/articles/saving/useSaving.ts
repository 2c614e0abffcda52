import { createContext, useContext } from 'react';
import type { Saver, Saving } from './saving.ts';

interface SavingRoom {
  saving: Saving;
  /** Undefined where nothing can be typed. */
  saver?: Saver | undefined;
  /** Shows what somebody else saved beside what is typed here. */
  compare: () => void;
  /** What changed, in the words of whoever saves next. */
  note: string;
  onNote: (note: string) => void;
}

const ignore = () => {};

export const SavingContext = createContext<SavingRoom>({
  saving: { is: 'saved' },
  compare: ignore,
  note: '',
  onNote: ignore,
});

/**
 * How the open article is being saved. Whoever acts on it first awaits `saver.flush()`, so that the act is about what is
 * on the screen.
 */
export const useSaving = (): SavingRoom => useContext(SavingContext);
