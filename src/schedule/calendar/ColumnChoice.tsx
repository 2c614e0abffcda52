import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { type Column, columnId } from '#domain/calendar.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';

interface Props {
  columns: readonly Column[];
  value: string;
  onChange: (id: string) => void;
}

/** Where there is room for one column: which. */
export const ColumnChoice = ({ columns, value, onChange }: Props) => {
  const translate = useTranslate();
  const providers = useCatalogue('providers');
  const locations = useCatalogue('locations');
  return (
    <TextField
      select
      margin="none"
      label={translate('calendar.column')}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      sx={{ my: 0.5 }}
    >
      {columns.map((column) => (
        <MenuItem key={columnId(column)} value={columnId(column)}>
          {providers.nameOf(column.providerId)} · {locations.nameOf(column.locationId)}
        </MenuItem>
      ))}
    </TextField>
  );
};
