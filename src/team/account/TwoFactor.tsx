import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { TwoFactorSetUp } from '#api/account.ts';
import { isFailure } from '#api/failure.ts';
import { EntryForm } from '#ui/EntryForm.tsx';
import { Refusal } from '#ui/Refusal.tsx';
import { Waiting } from '#ui/Waiting.tsx';
import { BackupCodes } from './BackupCodes.tsx';
import { ownPassword } from './ownPassword.ts';
import { TwoFactorBegun } from './TwoFactorBegun.tsx';
import { TwoFactorOn } from './TwoFactorOn.tsx';
import { useAccount, useRefreshAccount, useTwoFactor } from './useAccount.ts';

const proof = [ownPassword('password')];

/** Off: the password begins it. Begun: the app's first code ends the beginning. On: new codes, or off again. */
export const TwoFactor = () => {
  const translate = useTranslate();
  const account = useAccount();
  const refresh = useRefreshAccount();
  const { data, error } = useTwoFactor();
  const [begun, setBegun] = useState<TwoFactorSetUp>();
  const [codes, setCodes] = useState<string[]>();
  if (isFailure(error)) return <Refusal failure={error} />;
  if (!data) return <Waiting />;

  const begin = async ({ password = '' }: Record<string, string>) =>
    setBegun(await account.beginTwoFactor(password));
  const finish = async () => {
    await refresh();
    setCodes(begun?.backupCodes);
    setBegun(undefined);
  };
  const endedOrRenewed = async (renewed?: string[]) => {
    await refresh();
    setCodes(renewed);
  };

  if (begun && !data.enabled)
    return <TwoFactorBegun address={begun.totpURI} onProven={finish} onCancel={() => setBegun(undefined)} />;
  return (
    <>
      <div role="status">
        <Alert severity={data.enabled ? 'success' : 'info'} sx={{ mb: 2 }}>
          {translate(data.enabled ? 'account.twoFactor.on' : 'account.twoFactor.off')}
        </Alert>
      </div>
      {codes && data.enabled ? <BackupCodes codes={codes} /> : null}
      {data.enabled ? (
        <TwoFactorOn onDone={endedOrRenewed} />
      ) : (
        <>
          <Typography sx={{ mb: 2 }}>{translate('account.twoFactor.lead')}</Typography>
          <EntryForm calm fields={proof} submit="account.twoFactor.begin" send={begin} />
        </>
      )}
    </>
  );
};
