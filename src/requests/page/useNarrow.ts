import { type RefObject, useLayoutEffect, useState } from 'react';

/** Below this many pixels the buttons are too many for one row. */
const oneRow = 600;

/** Is the element too narrow for a row of buttons? By its own width, not the window's. */
export const useNarrow = (element: RefObject<HTMLElement | null>): boolean => {
  const [narrow, setNarrow] = useState(false);
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched || !globalThis.ResizeObserver) return undefined;
    const measure = (width: number) => setNarrow(width > 0 && width < oneRow);
    measure(watched.clientWidth);
    const observer = new ResizeObserver(([entry]) => measure(entry?.contentRect.width ?? 0));
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return narrow;
};
