import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CopyButton } from '#ui/CopyButton.tsx';
import { Refusal } from '#ui/Refusal.tsx';
import { useApi } from '#ui/useApi.ts';
import { useAttempt } from '#ui/useAttempt.ts';
import { When } from '#ui/When.tsx';

interface Link {
  address: string;
  expiresAt: string;
}

/** A link for somebody without an account: it shows the draft until it runs out, and nothing else. */
export const ShareLink = ({ id }: { id: string }) => {
  const translate = useTranslate();
  const api = useApi();
  const { attempt, busy, failure } = useAttempt();
  const [link, setLink] = useState<Link>();
  const make = () =>
    attempt(async () => setLink((await api.act<Link & { id: string }>('articles', id, 'preview-link')).data));
  if (!link)
    return (
      <>
        <Button variant="outlined" size="small" disabled={busy} onClick={() => void make()}>
          {translate('articlePreview.share')}
        </Button>
        <Refusal failure={failure} />
      </>
    );
  const address = new URL(link.address, location.href).href;
  return (
    <Box role="status" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
      <TextField
        size="small"
        margin="none"
        label={translate('articlePreview.link')}
        value={address}
        fullWidth={false}
        slotProps={{ htmlInput: { readOnly: true } }}
        sx={{ width: 320 }}
      />
      <CopyButton text={address} label={translate('articlePreview.link')} />
      <span>
        {translate('articlePreview.until')} <When at={link.expiresAt} />
      </span>
    </Box>
  );
};
