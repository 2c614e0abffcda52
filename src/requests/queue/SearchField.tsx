import Search from '@mui/icons-material/Search';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useEffect, useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';

/** Milliseconds of quiet before what was typed is looked for. */
const pause = 350;

/** Part of a name, the last digits of a phone number, an e-mail address or a reference. */
export const SearchField = () => {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const [typed, setTyped] = useState<string>(filterValues.q ?? '');
  const [known, setKnown] = useState(filterValues.q);
  if (known !== filterValues.q) {
    setKnown(filterValues.q);
    setTyped(filterValues.q ?? '');
  }
  useEffect(() => {
    if (typed.trim() === (filterValues.q ?? '')) return undefined;
    const waiting = setTimeout(() => setFilters({ ...filterValues, q: typed.trim() }), pause);
    return () => clearTimeout(waiting);
  }, [typed, filterValues, setFilters]);
  return (
    <TextField
      type="search"
      label={translate('requests.search')}
      placeholder={translate('requests.searchHint')}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      margin="none"
      sx={{ width: { xs: 'calc(100% - 120px)', sm: 260 }, flexGrow: { xs: 1, sm: 0 } }}
      slotProps={{
        htmlInput: { maxLength: 200, autoComplete: 'off' },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <Search fontSize="small" />
            </InputAdornment>
          ),
        },
      }}
    />
  );
};
