import { useEffect, useRef } from 'react';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { isFocusLost } from '#ui/lostFocus.ts';

/** Dialogs give the focus back as they close, and that takes a moment (milliseconds). */
const closing = 400;

/** A decision has been made about another request, and this one comes next. */
const expected = { id: '' };
export const expectNext = (id: string): void => {
  expected.id = id;
};

/** A button that did its work, or stood on another request, may be gone: then the keyboard goes on from the patient's name. */
export const useFocusKept = ({ id, version }: AppointmentRequest) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const seen = useRef({ id, version });
  useEffect(() => {
    const isOther = expected.id === id || seen.current.id !== id;
    if (seen.current.version === version && !isOther) return undefined;
    seen.current = { id, version };
    const later = setTimeout(() => {
      expected.id = '';
      if (isFocusLost()) heading.current?.focus({ preventScroll: isOther });
    }, closing);
    return () => clearTimeout(later);
  }, [id, version]);
  return heading;
};
