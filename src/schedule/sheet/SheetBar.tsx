import Print from '@mui/icons-material/PrintOutlined';
import Autocomplete from '@mui/material/Autocomplete';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { LinkBase, useTranslate } from 'react-admin';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { useChoiceWords } from '#ui/useChoiceWords.ts';
import { useMe } from '#ui/useMe.ts';
import type { SheetChoice } from './useDaySheet.ts';

interface Props {
  value: SheetChoice;
  onChange: (choice: SheetChoice) => void;
  /** Undefined while there is nothing to print. */
  onPrint: (() => void) | undefined;
}

const choicesOf = (kind: 'location' | 'provider', all: { id: string; name: string }[]) =>
  all.map(({ id, name }) => ({ kind, name, of: `${kind}:${id}` }));

/** Which day, and whose. */
export const SheetBar = ({ value, onChange, onPrint }: Props) => {
  const translate = useTranslate();
  const me = useMe();
  const isWhole = me?.rights['appointments:print'] === 'all';
  const locations = useCatalogue('locations').all.filter(({ active }) => active);
  const providers = useCatalogue('providers').all.filter(
    ({ active, staffId }) => active && (isWhole || staffId === me?.id),
  );
  const choices = [...choicesOf('location', locations), ...choicesOf('provider', providers)];
  return (
    <Stack
      direction="row"
      sx={{
        flexWrap: 'wrap',
        columnGap: 1,
        rowGap: 1.5,
        alignItems: 'center',
        py: 1,
        '@media print': { display: 'none' },
      }}
    >
      <TextField
        type="date"
        margin="none"
        label={translate('schedule.day')}
        value={value.day}
        onChange={({ target }) => (target.value ? onChange({ ...value, day: target.value }) : undefined)}
        sx={{ width: 150 }}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <Autocomplete
        {...useChoiceWords()}
        noOptionsText={translate('calendar.sheet.none')}
        autoHighlight
        options={choices}
        groupBy={({ kind }) => translate(`calendar.sheet.columns.${kind}`)}
        getOptionKey={({ of }) => of}
        getOptionLabel={({ name }) => name}
        value={choices.find(({ of }) => of === value.of) ?? null}
        onChange={(_event, chosen) => onChange({ ...value, of: chosen?.of ?? '' })}
        sx={{ width: { xs: '100%', sm: 260 } }}
        renderInput={(input) => <TextField {...input} margin="none" label={translate('calendar.sheet.of')} />}
      />
      <Button variant="contained" startIcon={<Print />} disabled={!onPrint} onClick={onPrint}>
        {translate('calendar.sheet.print')}
      </Button>
      <Button component={LinkBase} to={`/appointments?day=${value.day}`}>
        {translate('calendar.sheet.back')}
      </Button>
    </Stack>
  );
};
