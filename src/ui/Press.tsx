import type { ButtonHTMLAttributes } from 'react';
import { GoLink } from './GoLink.tsx';

interface Look {
  /** Text alone where nothing is said. */
  variant?: 'outlined' | 'contained' | 'round' | undefined;
  size?: 'small' | undefined;
  color?: 'inherit' | undefined;
}

const pressClass = ({ variant, size, color }: Look): string =>
  ['press', variant, size, color].filter(Boolean).join(' ');

/** A button as the theme has it, drawn plainly: a request has a dozen of them, and one follows another. */
export const Press = ({
  variant,
  size,
  color,
  ...rest
}: Look &
  Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'color'> & { ref?: React.Ref<HTMLButtonElement> }) => (
  <button type="button" {...rest} className={pressClass({ variant, size, color })} />
);

/** The same look for what leads to another page. */
export const PressLink = ({
  variant,
  size,
  color,
  to,
  children,
}: Look & { to: string; children: React.ReactNode }) => (
  <GoLink to={to} className={pressClass({ variant, size, color })}>
    {children}
  </GoLink>
);
