import { InputHelperText, useInput, useTranslate } from 'react-admin';
import { LocalTimeField } from './LocalTimeField.tsx';

interface Props {
  source: string;
  /** A message key. */
  label: string;
  /** The IANA zone whose clock is meant; it is named below the field. */
  zone: string | undefined;
  helperText?: string | undefined;
}

/** A day and a time on a location's wall, in a form. */
export const LocalTimeInput = ({ source, label, zone, helperText }: Props) => {
  const translate = useTranslate();
  const { id, field, fieldState } = useInput({ source });
  const fault = fieldState.error?.message;
  return (
    <LocalTimeField
      id={id}
      label={translate(label)}
      value={typeof field.value === 'string' && field.value !== '' ? field.value : null}
      onChange={field.onChange}
      onBlur={field.onBlur}
      zone={zone}
      error={fieldState.invalid}
      helperText={fault ? <InputHelperText error={fault} /> : helperText}
    />
  );
};
