import Print from '@mui/icons-material/PrintOutlined';
import Button from '@mui/material/Button';
import ListSubheader from '@mui/material/ListSubheader';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { LinkBase, useTranslate } from 'react-admin';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { useMe } from '#ui/useMe.ts';
import type { SheetChoice } from './useDaySheet.ts';

interface Props {
  value: SheetChoice;
  onChange: (choice: SheetChoice) => void;
  /** Undefined while there is nothing to print. */
  onPrint: (() => void) | undefined;
}

/** Which day, and whose. */
export const SheetBar = ({ value, onChange, onPrint }: Props) => {
  const translate = useTranslate();
  const me = useMe();
  const isWhole = me?.rights['appointments:print'] === 'all';
  const locations = useCatalogue('locations').all.filter(({ active }) => active);
  const providers = useCatalogue('providers').all.filter(
    ({ active, staffId }) => active && (isWhole || staffId === me?.id),
  );
  return (
    <Stack
      direction="row"
      sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center', py: 1, '@media print': { display: 'none' } }}
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
      <TextField
        select
        margin="none"
        label={translate('calendar.sheet.of')}
        value={value.of}
        onChange={({ target }) => onChange({ ...value, of: target.value })}
        sx={{ width: { xs: '100%', sm: 260 } }}
        slotProps={{ inputLabel: { shrink: true } }}
      >
        <ListSubheader>{translate('calendar.sheet.columns.location')}</ListSubheader>
        {locations.map(({ id, name }) => (
          <MenuItem key={id} value={`location:${id}`}>
            {name}
          </MenuItem>
        ))}
        <ListSubheader>{translate('calendar.sheet.columns.provider')}</ListSubheader>
        {providers.map(({ id, name }) => (
          <MenuItem key={id} value={`provider:${id}`}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <Button variant="contained" startIcon={<Print />} disabled={!onPrint} onClick={onPrint}>
        {translate('calendar.sheet.print')}
      </Button>
      <Button component={LinkBase} to={`/appointments?day=${value.day}`}>
        {translate('calendar.sheet.back')}
      </Button>
    </Stack>
  );
};
