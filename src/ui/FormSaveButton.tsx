import Box from '@mui/material/Box';
import { useEffect, useRef } from 'react';
import { SaveButton, type SaveButtonProps } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { isFocusLost } from './lostFocus.ts';

/**
 * Ready before anything is typed, so that the answer can say what is missing; shut while a save is under way, so
 * that a second press saves nothing twice. React-admin's own is either the one or the other.
 */
export const FormSaveButton = (look: Pick<SaveButtonProps, 'label' | 'variant' | 'size'>) => {
  const { isSubmitting } = useFormState();
  const place = useRef<HTMLElement>(null);
  useFocusAfter(isSubmitting, place);
  return (
    <Box component="span" ref={place} sx={{ display: 'contents' }}>
      <SaveButton alwaysEnable={!isSubmitting} {...look} />
    </Box>
  );
};

const refusedField = ':is(input, textarea, [contenteditable], [tabindex])[aria-invalid="true"]';

/** A button that is shut loses the keyboard, which goes on where something is to be mended, or at the button. */
const useFocusAfter = (isSubmitting: boolean, place: { current: HTMLElement | null }) => {
  const wasSubmitting = useRef(false);
  useEffect(() => {
    const isOver = wasSubmitting.current && !isSubmitting;
    wasSubmitting.current = isSubmitting;
    const button = place.current?.querySelector('button');
    if (!isOver || !button) return;
    if (isFocusLost() || document.activeElement === button)
      (button.form?.querySelector<HTMLElement>(refusedField) ?? button).focus();
  }, [isSubmitting, place]);
};
