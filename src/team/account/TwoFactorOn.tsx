import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { EntryForm } from '#ui/EntryForm.tsx';
import { ownPassword } from './ownPassword.ts';
import { useAccount } from './useAccount.ts';

type Change = 'renew' | 'end';

const proof = [ownPassword('password')];

/** Answers the new codes where new codes were made. */
export const TwoFactorOn = ({ onDone }: { onDone: (codes?: string[]) => Promise<void> }) => {
  const translate = useTranslate();
  const account = useAccount();
  const [change, setChange] = useState<Change>();
  const send: Record<Change, (password: string) => Promise<string[] | undefined>> = {
    renew: async (password) => (await account.newBackupCodes(password)).backupCodes,
    end: async (password) => {
      await account.endTwoFactor(password);
      return undefined;
    },
  };
  if (!change)
    return (
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
        <Button variant="outlined" onClick={() => setChange('renew')}>
          {translate('account.twoFactor.renew')}
        </Button>
        <Button variant="outlined" onClick={() => setChange('end')}>
          {translate('account.twoFactor.end')}
        </Button>
      </Stack>
    );
  const go = async ({ password = '' }: Record<string, string>) => {
    await onDone(await send[change](password));
    setChange(undefined);
  };
  return (
    <Stack spacing={1}>
      <EntryForm key={change} fields={proof} submit={`account.twoFactor.${change}`} send={go} />
      <Button onClick={() => setChange(undefined)} sx={{ alignSelf: 'start' }}>
        {translate('ra.action.cancel')}
      </Button>
    </Stack>
  );
};
