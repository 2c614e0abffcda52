import Visibility from '@mui/icons-material/Visibility';
import VisibilityOff from '@mui/icons-material/VisibilityOff';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { isFailure } from '#api/failure.ts';
import type { Credentials, SignInOutcome } from '#api/session.ts';

type Fault = { at: 'email' | 'password' | 'form'; text: string };

interface Props {
  /** Known already when someone signs in again. */
  email?: string | undefined;
  signIn: (credentials: Credentials) => Promise<SignInOutcome>;
  onDone: () => void;
}

/** E-mail and password. Uncontrolled fields, so that a password manager's filling counts as typing. */
export const SignInForm = ({ email = '', signIn, onDone }: Props) => {
  const translate = useTranslate();
  const form = useRef<HTMLFormElement>(null);
  const [fault, setFault] = useState<Fault>();
  const [working, setWorking] = useState(false);
  const refuse = (at: Fault['at'], key: string, args = {}) =>
    setFault({ at, text: translate(key, { _: key, ...args }) });

  useEffect(() => {
    if (!fault) return;
    const field = fault.at === 'form' ? 'password' : fault.at;
    form.current?.querySelector<HTMLInputElement>(`[name=${field}]`)?.focus();
  }, [fault]);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const credentials = { email: textIn(typed, 'email').trim(), password: textIn(typed, 'password') };
    if (!credentials.email) return refuse('email', 'desk.signIn.emailMissing');
    if (!credentials.password) return refuse('password', 'desk.signIn.passwordMissing');
    setFault(undefined);
    setWorking(true);
    try {
      const outcome = await signIn(credentials);
      if (outcome === 'signed-in') return onDone();
      refuse('form', 'desk.signIn.secondStep');
    } catch (error) {
      const minutes = isFailure(error) ? Math.ceil((error.body.retryAfter ?? 60) / 60) : 0;
      const tooMany = isFailure(error) && error.status === 429;
      if (tooMany) refuse('form', 'desk.signIn.tooMany', { minutes });
      else refuse('form', error instanceof Error ? error.message : 'desk.failures.other');
    }
    setWorking(false);
  };

  return (
    <Stack component="form" ref={form} noValidate spacing={2} onSubmit={(event) => void submit(event)}>
      {fault?.at === 'form' ? <Alert severity="error">{fault.text}</Alert> : null}
      <TextField
        name="email"
        type="email"
        autoComplete="username"
        label={translate('desk.signIn.email')}
        defaultValue={email}
        autoFocus={!email}
        required
        error={fault?.at === 'email'}
        helperText={fault?.at === 'email' ? fault.text : ' '}
      />
      <PasswordField autoFocus={Boolean(email)} fault={fault?.at === 'password' ? fault.text : undefined} />
      <Button type="submit" variant="contained" size="large" disabled={working}>
        {translate(working ? 'desk.signIn.working' : 'desk.signIn.submit')}
      </Button>
    </Stack>
  );
};

const textIn = (typed: FormData, field: string): string => {
  const value = typed.get(field);
  return typeof value === 'string' ? value : '';
};

const PasswordField = ({ autoFocus, fault }: { autoFocus: boolean; fault: string | undefined }) => {
  const translate = useTranslate();
  const [shown, setShown] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  const noteCapsLock = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'));
  const Eye = shown ? VisibilityOff : Visibility;
  return (
    <TextField
      name="password"
      type={shown ? 'text' : 'password'}
      autoComplete="current-password"
      label={translate('desk.signIn.password')}
      autoFocus={autoFocus}
      required
      error={fault !== undefined}
      helperText={fault ?? (capsLock ? translate('desk.signIn.capsLock') : ' ')}
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
