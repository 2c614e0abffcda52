import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { EntryForm } from '#ui/EntryForm.tsx';
import type { EntryField } from '#ui/EntryInput.tsx';
import { newPassword } from './newPassword.ts';
import { ownPassword } from './ownPassword.ts';
import { useAccount, useRefreshAccount } from './useAccount.ts';

const fields: readonly EntryField[] = [ownPassword('currentPassword'), newPassword('newPassword')];

export const PasswordChange = () => {
  const translate = useTranslate();
  const account = useAccount();
  const refresh = useRefreshAccount();
  const [changes, setChanges] = useState(0);
  const change = async ({ currentPassword = '', newPassword: chosen = '' }: Record<string, string>) => {
    await account.changePassword({ currentPassword, newPassword: chosen });
    setChanges(changes + 1);
    await refresh();
  };
  return (
    <>
      <Typography sx={{ mb: 2 }}>{translate('account.password.lead')}</Typography>
      <div role="status">
        {changes > 0 ? (
          <Alert severity="success" sx={{ mb: 2 }}>
            {translate('account.password.done')}
          </Alert>
        ) : null}
      </div>
      <EntryForm key={changes} calm fields={fields} submit="account.password.submit" send={change} />
    </>
  );
};
