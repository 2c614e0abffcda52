import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { SecondStep, Session } from '#api/session.ts';
import { EntryForm } from './EntryForm.tsx';
import type { EntryField } from './EntryInput.tsx';

type Kind = SecondStep['kind'];

const fields: Record<Kind, readonly EntryField[]> = {
  totp: [
    {
      name: 'code',
      kind: 'code',
      label: 'account.secondStep.code',
      hint: 'account.secondStep.codeHint',
      missing: 'account.secondStep.codeMissing',
    },
  ],
  'backup-code': [
    {
      name: 'code',
      kind: 'code',
      label: 'account.secondStep.backupCode',
      hint: 'account.secondStep.backupCodeHint',
      missing: 'account.secondStep.codeMissing',
      autoComplete: 'off',
    },
  ],
};

const other: Record<Kind, Kind> = { totp: 'backup-code', 'backup-code': 'totp' };

interface Props {
  session: Session;
  onDone: () => void;
  /** Back to e-mail and password. */
  onBack: () => void;
}

/** What the account asks for after the password: the app's code, or one kept for when the app is not at hand. */
export const SecondStepForm = ({ session, onDone, onBack }: Props) => {
  const translate = useTranslate();
  const [kind, setKind] = useState<Kind>('totp');
  const prove = async ({ code = '' }: Record<string, string>) => {
    await session.proveSecondStep({ kind, code: kind === 'totp' ? code.replace(/\D/g, '') : code });
    onDone();
  };
  return (
    <Stack spacing={1}>
      <Typography component="h2" variant="h2" sx={{ pb: 1 }}>
        {translate('account.secondStep.title')}
      </Typography>
      <EntryForm
        key={kind}
        fields={fields[kind]}
        submit="desk.signIn.submit"
        working="desk.signIn.working"
        send={prove}
        explain={({ status }) => (status === 401 ? 'account.secondStep.late' : undefined)}
      />
      <Button onClick={() => setKind(other[kind])}>
        {translate(`account.secondStep.use.${other[kind]}`)}
      </Button>
      <Button onClick={onBack}>{translate('account.secondStep.back')}</Button>
    </Stack>
  );
};
