import Visibility from '@mui/icons-material/Visibility';
import VisibilityOff from '@mui/icons-material/VisibilityOff';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { type KeyboardEvent, useState } from 'react';
import { useTranslate } from 'react-admin';

interface Props {
  name: string;
  label: string;
  autoComplete: 'current-password' | 'new-password';
  autoFocus: boolean;
  hint: string | undefined;
  fault: string | undefined;
}

/** Can be looked at, and says when Caps Lock is on. */
export const PasswordField = ({ name, label, autoComplete, autoFocus, hint, fault }: Props) => {
  const translate = useTranslate();
  const [shown, setShown] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  const noteCapsLock = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'));
  const Eye = shown ? VisibilityOff : Visibility;
  return (
    <TextField
      name={name}
      type={shown ? 'text' : 'password'}
      autoComplete={autoComplete}
      label={label}
      autoFocus={autoFocus}
      required
      error={fault !== undefined}
      helperText={fault ?? (capsLock ? translate('desk.signIn.capsLock') : (hint ?? ' '))}
      onKeyDown={noteCapsLock}
      onKeyUp={noteCapsLock}
      slotProps={{
        formHelperText: { role: 'status' },
        input: {
          endAdornment: (
            <InputAdornment position="end">
              <IconButton
                edge="end"
                aria-label={translate(shown ? 'desk.signIn.hide' : 'desk.signIn.show')}
                onClick={() => setShown(!shown)}
              >
                <Eye fontSize="small" />
              </IconButton>
            </InputAdornment>
          ),
        },
      }}
    />
  );
};
