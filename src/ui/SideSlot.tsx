import { type ReactNode, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';

/** The side bar's free place under the page that is open; a desk may put its own links there. */
const slot: { element: HTMLElement | null; heard: Set<() => void> } = { element: null, heard: new Set() };

const place = (element: HTMLElement | null) => {
  slot.element = element;
  for (const tell of slot.heard) tell();
};

const hear = (tell: () => void) => {
  slot.heard.add(tell);
  return () => slot.heard.delete(tell);
};

const usePlace = () => useSyncExternalStore(hear, () => slot.element);

export const SideSlot = () => <div ref={place} />;

/** False where the side bar is folded, or a drawer: the desk then finds another place. */
export const useHasSide = (): boolean => usePlace() !== null;

export const InSide = ({ children }: { children: ReactNode }) => {
  const element = usePlace();
  return element ? createPortal(children, element) : null;
};
