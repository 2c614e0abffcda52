import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { type DeclineReason, declineReasons } from '#domain/waiting.ts';
import type { Said } from './useOfferAnswer.ts';

interface Props {
  name: string;
  busy: boolean;
  onDecline: (said: Said) => void;
  onBack: () => void;
}

/** Why an offered time is not wanted: what was said helps to offer a better one; nothing of it must be said. */
export const DeclineForm = ({ name, busy, onDecline, onBack }: Props) => {
  const translate = useTranslate();
  const [code, setCode] = useState<DeclineReason | ''>('');
  const [note, setNote] = useState('');
  const send = (event: FormEvent) => {
    event.preventDefault();
    const reason = note.trim();
    onDecline({ ...(code ? { reasonCode: code } : {}), ...(reason ? { reason } : {}) });
  };
  return (
    <Box
      component="form"
      aria-label={translate('waiting.offer.declineOf', { name })}
      onSubmit={send}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5, alignItems: 'center' }}
    >
      <TextField
        select
        autoFocus
        margin="none"
        label={translate('waiting.offer.why')}
        value={code}
        onChange={({ target }) => setCode(target.value as DeclineReason | '')}
        sx={{ width: { xs: '100%', sm: 220 } }}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{translate('waiting.offer.notSaid')}</MenuItem>
        {declineReasons.map((one) => (
          <MenuItem key={one} value={one}>
            {translate(`waiting.declined.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        margin="none"
        label={translate('waiting.offer.whyNote')}
        value={note}
        onChange={({ target }) => setNote(target.value)}
        sx={{ flex: '1 1 180px' }}
        slotProps={{ htmlInput: { maxLength: 500, autoComplete: 'off' } }}
      />
      <Button type="submit" size="small" variant="contained" disabled={busy}>
        {translate('waiting.offer.decline')}
      </Button>
      <Button size="small" onClick={onBack} disabled={busy}>
        {translate('waiting.offer.back')}
      </Button>
    </Box>
  );
};
