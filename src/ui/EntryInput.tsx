import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { PasswordField } from './PasswordField.tsx';

/** One field; every text is a message key. */
export interface EntryField {
  name: string;
  label: string;
  kind: 'text' | 'email' | 'code' | 'current-password' | 'new-password';
  missing: string;
  hint?: string;
  initial?: string | undefined;
  autoComplete?: string;
}

const usual = { text: 'off', email: 'username', code: 'one-time-code' } as const;

/** Uncontrolled: what is in it is read when the form is sent. */
export const EntryInput = (field: EntryField & { autoFocus: boolean; fault: string | undefined }) => {
  const { name, kind, autoFocus, fault, initial = '' } = field;
  const translate = useTranslate();
  const label = translate(field.label);
  const hint = field.hint ? translate(field.hint) : undefined;
  if (kind === 'current-password' || kind === 'new-password')
    return <PasswordField {...{ name, label, hint, autoFocus, fault }} autoComplete={kind} />;
  return (
    <TextField
      name={name}
      label={label}
      type={kind === 'email' ? 'email' : 'text'}
      autoComplete={field.autoComplete ?? usual[kind]}
      defaultValue={initial}
      autoFocus={autoFocus}
      required
      error={fault !== undefined}
      helperText={fault ?? hint ?? ' '}
      slotProps={kind === 'code' ? { htmlInput: { spellCheck: false, autoCapitalize: 'none' } } : {}}
    />
  );
};
