import { useEffect } from 'react';

/**
 * Keeps in `--keyboard` how much of the window a phone's keyboard covers, for browsers that lay it over the page
 * instead of making the page smaller.
 */
export const useKeyboardInset = (): void =>
  useEffect(() => {
    const { visualViewport: seen } = globalThis;
    if (!seen) return;
    const { style } = document.documentElement;
    const look = () => {
      const covered = Math.max(0, globalThis.innerHeight - seen.height - seen.offsetTop);
      style.setProperty('--keyboard', `${Math.round(covered)}px`);
    };
    look();
    seen.addEventListener('resize', look);
    seen.addEventListener('scroll', look);
    return () => {
      seen.removeEventListener('resize', look);
      seen.removeEventListener('scroll', look);
      style.removeProperty('--keyboard');
    };
  }, []);
