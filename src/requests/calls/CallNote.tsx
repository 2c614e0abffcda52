import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { OneCallState } from './useOneCall.ts';

/** A word to go along with the outcome; keys type here until Escape. */
export const CallNote = ({ call }: { call: OneCallState }) => {
  const translate = useTranslate();
  return (
    <TextField
      multiline
      minRows={1}
      maxRows={6}
      margin="none"
      label={translate('calls.note')}
      helperText={translate('calls.noteHint')}
      inputRef={call.noteField}
      value={call.note}
      onChange={({ target }) => call.setNote(target.value)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') call.leaveField();
      }}
      slotProps={{ htmlInput: { maxLength: 1000, 'aria-keyshortcuts': 'n' } }}
      sx={{ '& .MuiInputBase-root': { bgcolor: 'background.paper' } }}
    />
  );
};
