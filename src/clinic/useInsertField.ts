import { type FocusEvent, useCallback, useRef } from 'react';
import { useFormContext } from 'react-hook-form';

interface Place {
  source: string;
  element: HTMLInputElement | HTMLTextAreaElement;
}

/** Puts a field where the cursor last was in a text; the first text where none had it yet. */
export const useInsertField = (first = 'body') => {
  const { getValues, setValue, setFocus } = useFormContext();
  const place = useRef<Place | null>(null);

  const remember = useCallback(
    (source: string) =>
      ({ target }: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => {
        place.current = { source, element: target };
      },
    [],
  );

  const insert = useCallback(
    (field: string) => {
      const { source, element } = place.current ?? { source: first };
      const text = String(getValues(source) ?? '');
      const [from, to] = [element?.selectionStart ?? text.length, element?.selectionEnd ?? text.length];
      const written = `{{${field}}}`;
      const next = text.slice(0, from) + written + text.slice(to);
      setValue(source, next, { shouldDirty: true, shouldTouch: true });
      if (!element) return setFocus(source);
      element.focus();
      // React writes the text first; then the cursor stands behind what was put in.
      requestAnimationFrame(() => element.setSelectionRange(from + written.length, from + written.length));
    },
    [first, getValues, setValue, setFocus],
  );

  return { remember, insert };
};
