import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';

const Hint = lazy(() => import('./Hint.tsx').then((module) => ({ default: module.Hint })));

/** Milliseconds that the pointer rests before the words come. */
const rest = 400;

interface Props {
  hint: string;
  children: ReactNode;
}

/** More words about a text on hover and on focus. Until then it is the text alone, for a page has many of them. */
export const Hinted = ({ hint, children }: Props) => {
  const text = useRef<HTMLSpanElement>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [isOpen, setIsOpen] = useState(false);
  const close = () => {
    clearTimeout(waiting.current);
    setIsOpen(false);
  };
  return (
    <>
      <span
        ref={text}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the words must be reachable by keyboard
        tabIndex={0}
        title={isOpen ? undefined : hint}
        onFocus={() => setIsOpen(true)}
        onBlur={close}
        onPointerEnter={() => {
          waiting.current = setTimeout(() => setIsOpen(true), rest);
        }}
        onPointerLeave={close}
      >
        {children}
      </span>
      {isOpen ? (
        <Suspense>
          <Hint anchor={text} words={hint} onClose={close} />
        </Suspense>
      ) : null}
    </>
  );
};
