import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { useSaving } from './useSaving.ts';

/** A line of the history, no more. */
const longest = 200;

/** What changed, for those who read the history: asked beside Save, and never by what saves itself. */
export const SaveNote = ({ autoFocus = false }: { autoFocus?: boolean }) => {
  const translate = useTranslate();
  const { note, onNote } = useSaving();
  return (
    <TextField
      size="small"
      margin="none"
      variant="outlined"
      label={translate('articleStates.saving.note')}
      value={note}
      onChange={(event) => onNote(event.target.value)}
      autoFocus={autoFocus}
      slotProps={{ htmlInput: { maxLength: longest } }}
      sx={{ flex: '1 1 160px', maxWidth: { lg: 260 } }}
    />
  );
};
