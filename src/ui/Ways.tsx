import { createContext, type ReactNode, useCallback, useContext, useLayoutEffect, useRef } from 'react';
import { useNavigate } from 'react-admin';

/** Opens the page at an address. */
export type Go = (to: string) => void;

const context = createContext<Go>(() => {
  throw new Error('Only within the desk.');
});

/** One way to every page that stays the same from page to page. */
export const Ways = ({ children }: { children: ReactNode }) => {
  const navigate = useNavigate();
  const latest = useRef(navigate);
  useLayoutEffect(() => {
    latest.current = navigate;
  });
  return <context.Provider value={useCallback((to) => latest.current(to), [])}>{children}</context.Provider>;
};

/** Unlike the router's own, the function is no other at the next address: who uses it is not drawn anew for it. */
export const useGo = (): Go => useContext(context);
