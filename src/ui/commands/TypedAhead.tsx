import { type RefObject, useLayoutEffect } from 'react';

/** Stands while a sheet is fetched: what is typed meanwhile is kept for its field, and does nothing else. */
export const TypedAhead = ({ kept }: { kept: RefObject<string> }) => {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.key === 'Tab') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.key === 'Backspace') kept.current = kept.current.slice(0, -1);
      else if (event.key.length === 1) kept.current += event.key;
    };
    globalThis.addEventListener('keydown', onKey, { capture: true });
    return () => globalThis.removeEventListener('keydown', onKey, { capture: true });
  }, [kept]);
  return null;
};
