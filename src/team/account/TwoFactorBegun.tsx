import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useLayoutEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { CopyButton } from '#ui/CopyButton.tsx';
import { EntryForm } from '#ui/EntryForm.tsx';
import type { EntryField } from '#ui/EntryInput.tsx';
import { useAccount } from './useAccount.ts';

const fields: readonly EntryField[] = [
  {
    name: 'code',
    kind: 'code',
    label: 'account.secondStep.code',
    hint: 'account.secondStep.codeHint',
    missing: 'account.secondStep.codeMissing',
  },
];

interface Props {
  /** `otpauth://…`, as authenticator apps read it. */
  address: string;
  onProven: () => Promise<void>;
  onCancel: () => void;
}

/** The key goes into the app, the app's first code comes back. Until then nothing is asked at sign-in. */
export const TwoFactorBegun = ({ address, onProven, onCancel }: Props) => {
  const translate = useTranslate();
  const account = useAccount();
  const start = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => start.current?.focus(), []);
  const secret = new URL(address).searchParams.get('secret') ?? '';
  const prove = async ({ code = '' }: Record<string, string>) => {
    await account.proveTwoFactor(code.replace(/\D/g, ''));
    await onProven();
  };
  return (
    <Stack spacing={2}>
      <Typography ref={start} tabIndex={-1} sx={{ outline: 'none' }}>
        {translate('account.twoFactor.key')}
      </Typography>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Box component="code" sx={{ overflowWrap: 'anywhere' }}>
          {secret.match(/.{1,4}/g)?.join(' ')}
        </Box>
        <CopyButton text={secret} label={translate('account.twoFactor.keyName')} />
      </Box>
      <Link href={address}>{translate('account.twoFactor.openApp')}</Link>
      <EntryForm calm fields={fields} submit="account.twoFactor.prove" send={prove} />
      <Button onClick={onCancel} sx={{ alignSelf: 'start' }}>
        {translate('ra.action.cancel')}
      </Button>
    </Stack>
  );
};
