import TextField from '@mui/material/TextField';
import { useRef } from 'react';
import { useTranslate } from 'react-admin';
import { useCommands } from '#ui/commands/useCommands.ts';
import { useSearchText } from '#ui/useSearchText.ts';

interface Props {
  value: string;
  onChange: (text: string) => void;
}

/** Part of a name, a reference or the last digits of a phone number: whoever is on the line. */
export const WaitingSearch = ({ value, onChange }: Props) => {
  const translate = useTranslate();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useSearchText(value, onChange);
  useCommands([
    {
      id: 'waiting.search',
      keys: '/',
      label: 'waiting.search',
      group: 'list',
      run: () => field.current?.focus(),
    },
  ]);
  return (
    <TextField
      type="search"
      inputRef={field}
      margin="none"
      label={translate('waiting.search')}
      placeholder={translate('waiting.searchHint')}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      sx={{ width: { xs: '100%', sm: 280 } }}
      slotProps={{ htmlInput: { maxLength: 200, autoComplete: 'off' }, inputLabel: { shrink: true } }}
    />
  );
};
