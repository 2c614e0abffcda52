import { memo, useEffect, useRef } from 'react';
import { useLocation } from 'react-admin';
import { isFocusLost } from './lostFocus.ts';

/** Till then a page may put the keyboard where it is wanted most (milliseconds). */
const settled = 500;

/** What led to another page is gone with the page before: then the keyboard goes on in the new one's main region. */
export const Arrival = memo(() => {
  const { pathname } = useLocation();
  const seen = useRef(pathname);
  useEffect(() => {
    if (seen.current === pathname) return undefined;
    seen.current = pathname;
    const later = setTimeout(() => {
      if (isFocusLost()) document.getElementById('main-content')?.focus({ preventScroll: true });
    }, settled);
    return () => clearTimeout(later);
  }, [pathname]);
  return null;
});
