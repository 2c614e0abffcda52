import { TextInput, type TextInputProps } from 'react-admin';
import { asTyped } from '#ui/asTyped.ts';

interface Props extends Omit<TextInputProps, 'helperText' | 'parse'> {
  /** A message key, for whoever may type. */
  help?: string;
}

/** Words as they were typed. */
export const WrittenInput = ({ help, readOnly = false, ...input }: Props) => (
  <TextInput parse={asTyped} helperText={readOnly ? false : help} readOnly={readOnly} {...input} />
);
