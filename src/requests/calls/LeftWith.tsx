import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { OneCallState } from './useOneCall.ts';

/** Who took the message; Enter logs it, Escape goes back. */
export const LeftWith = ({ call }: { call: OneCallState }) => {
  const translate = useTranslate();
  return (
    <Box
      component="form"
      onSubmit={(event) => {
        event.preventDefault();
        call.log('left-message');
      }}
      sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', mt: 1 }}
    >
      <TextField
        autoFocus
        label={translate('calls.leftWith')}
        helperText={translate('calls.leftWithHint')}
        value={call.leftWith ?? ''}
        onChange={({ target }) => call.setLeftWith(target.value)}
        onKeyDown={({ key }) => {
          if (key !== 'Escape') return;
          call.setLeftWith(undefined);
          call.leaveField();
        }}
        slotProps={{ htmlInput: { maxLength: 120, autoComplete: 'off' } }}
      />
      <Button type="submit" variant="contained" disabled={!call.ready} sx={{ mt: 1, whiteSpace: 'nowrap' }}>
        {translate('calls.logIt')}
      </Button>
    </Box>
  );
};
