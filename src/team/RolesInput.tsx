import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import { useInput, useTranslate, ValidationError } from 'react-admin';
import { type Role, roles } from '#domain/staff.ts';

/** A small clinic gives one person several. Nobody changes their own. */
export const RolesInput = ({ own }: { own: boolean }) => {
  const translate = useTranslate();
  const { field, fieldState } = useInput({ source: 'roles', defaultValue: [] });
  const held: Role[] = Array.isArray(field.value) ? field.value : [];
  const toggle = (role: Role, on: boolean) =>
    field.onChange(roles.filter((one) => (one === role ? on : held.includes(one))));
  return (
    <FormControl component="fieldset" error={fieldState.invalid} disabled={own} required>
      <FormLabel component="legend">{translate('resources.staff.fields.roles')}</FormLabel>
      {roles.map((role, index) => (
        <FormControlLabel
          key={role}
          control={
            <Checkbox
              checked={held.includes(role)}
              onChange={(_, on) => toggle(role, on)}
              slotProps={{ input: { ...(index === 0 ? { ref: field.ref } : {}), required: false } }}
            />
          }
          label={translate(`desk.role.${role}`)}
        />
      ))}
      {own ? <FormHelperText>{translate('problems.fields.roles.own')}</FormHelperText> : null}
      {fieldState.error?.message ? (
        <FormHelperText>
          <ValidationError error={fieldState.error.message} />
        </FormHelperText>
      ) : null}
    </FormControl>
  );
};
