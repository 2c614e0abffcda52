import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { useGo } from './Ways.tsx';

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** From the root: `/requests/create`. */
  to: string;
}

/** Where the desk keeps the page of an address: behind the `#`. */
export const hrefTo = (to: string): string => `#${to}`;

/** A link within the desk that is not drawn anew at every address, as the router's own is. */
export const GoLink = ({ to, onClick, children, ...rest }: Props) => {
  const go = useGo();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const isElsewhere =
      event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0;
    if (event.defaultPrevented || isElsewhere) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a {...rest} href={hrefTo(to)} onClick={follow}>
      {children}
    </a>
  );
};
