import { SaveButton, type SaveButtonProps } from 'react-admin';
import { useFormState } from 'react-hook-form';

/**
 * Ready before anything is typed, so that the answer can say what is missing; shut while a save is under way, so
 * that a second press saves nothing twice. React-admin's own is either the one or the other.
 */
export const FormSaveButton = (look: Pick<SaveButtonProps, 'label' | 'variant' | 'size'>) => {
  const { isSubmitting } = useFormState();
  return <SaveButton alwaysEnable={!isSubmitting} {...look} />;
};
