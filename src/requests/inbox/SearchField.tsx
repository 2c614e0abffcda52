import Search from '@mui/icons-material/Search';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { memo, type Ref } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchText } from '#ui/useSearchText.ts';
import { useAsked } from './InboxContext.ts';

/** Part of a name, the last digits of a phone number, an e-mail address or a reference. */
export const SearchField = memo(
  ({ ref, onLeave }: { ref: Ref<HTMLInputElement>; onLeave: () => unknown }) => {
    const translate = useTranslate();
    const { query, search } = useAsked();
    const [typed, setTyped] = useSearchText(query.q, search);
    return (
      <TextField
        type="search"
        inputRef={ref}
        placeholder={translate('requests.searchHint')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
          event.preventDefault();
          onLeave();
        }}
        margin="none"
        slotProps={{
          htmlInput: { 'aria-label': translate('requests.search'), maxLength: 200, autoComplete: 'off' },
          input: {
            sx: { height: 36, fontSize: '0.875rem', pl: 1.25 },
            startAdornment: (
              <InputAdornment position="start">
                <Search fontSize="small" />
              </InputAdornment>
            ),
          },
        }}
      />
    );
  },
);
