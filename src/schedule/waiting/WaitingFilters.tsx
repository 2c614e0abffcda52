import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useListContext, useTranslate } from 'react-admin';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { WaitingSearch } from './WaitingSearch.tsx';

/** Whom the list shows: by what, where and with whom they wait for, and whether they have an offer. */
export const WaitingFilters = () => {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const inUse = ({ active }: { active: boolean }) => active;
  const choices = {
    serviceId: useCatalogue('services').all.filter(inUse),
    locationId: useCatalogue('locations').all.filter(inUse),
    providerId: useCatalogue('providers').all.filter(inUse),
    offer: ['open', 'none'].map((id) => ({ id, name: translate(`waiting.filters.${id}`) })),
  };
  const labels = { serviceId: 'service', locationId: 'location', providerId: 'provider', offer: 'offer' };
  const set = (field: string, value: string) => {
    const { [field]: _gone, ...rest } = filterValues as Record<string, string>;
    setFilters(value ? { ...rest, [field]: value } : rest);
  };
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', columnGap: 1, rowGap: 1.5, pt: 1, mb: 1.5 }}>
      <WaitingSearch
        value={(filterValues as Record<string, string>)['q'] ?? ''}
        onChange={(q) => set('q', q)}
      />
      {(Object.keys(choices) as (keyof typeof choices)[]).map((field) => (
        <TextField
          key={field}
          select
          margin="none"
          label={translate(`waiting.filters.${labels[field]}`)}
          value={(filterValues as Record<string, string>)[field] ?? ''}
          onChange={({ target }) => set(field, target.value)}
          sx={{ width: { xs: 'calc(50% - 4px)', sm: 190 } }}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          <MenuItem value="">{translate('waiting.filters.any')}</MenuItem>
          {choices[field].map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      ))}
    </Stack>
  );
};
