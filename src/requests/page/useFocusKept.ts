import { useEffect, useRef } from 'react';
import type { AppointmentRequest } from '#domain/requestForms.ts';

/** Dialogs give the focus back as they close, and that takes a moment (milliseconds). */
const closing = 400;

/** A decision has been made about another request, and this one comes next. */
const expected = { id: '' };
export const expectNext = (id: string): void => {
  expected.id = id;
};

/** A button that did its work may be gone: then the keyboard goes on from the patient's name. */
export const useFocusKept = ({ id, version }: AppointmentRequest) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const seen = useRef(version);
  useEffect(() => {
    const isNext = expected.id === id;
    if (seen.current === version && !isNext) return undefined;
    seen.current = version;
    const later = setTimeout(() => {
      expected.id = '';
      if (document.activeElement === document.body) heading.current?.focus({ preventScroll: isNext });
    }, closing);
    return () => clearTimeout(later);
  }, [id, version]);
  return heading;
};
