import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import { InputHelperText, useInput, useResourceContext, useTranslate } from 'react-admin';

interface Props {
  source: string;
  /** In words already; without it the field's own name. */
  label?: string;
  /** A message key. */
  helperText?: string;
}

/** One yes or no. (react-admin's switch hands MUI 9 a reference it no longer takes.) */
export const CheckInput = ({ source, label, helperText }: Props) => {
  const translate = useTranslate();
  const resource = useResourceContext();
  const { id, field, fieldState } = useInput({ source, defaultValue: false });
  const helpId = `${id}-help`;
  const fault = fieldState.error?.message;
  return (
    <div>
      <FormControlLabel
        control={
          <Checkbox
            id={id}
            checked={Boolean(field.value)}
            onChange={(_, on) => field.onChange(on)}
            onBlur={field.onBlur}
            slotProps={{
              input: { ref: field.ref, ...(helperText || fault ? { 'aria-describedby': helpId } : {}) },
            }}
          />
        }
        label={label ?? translate(`resources.${resource}.fields.${source}`)}
      />
      {fault ? (
        <FormHelperText id={helpId} error>
          <InputHelperText error={fault} />
        </FormHelperText>
      ) : null}
      {helperText && !fault ? <FormHelperText id={helpId}>{translate(helperText)}</FormHelperText> : null}
    </div>
  );
};
