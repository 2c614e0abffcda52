import Unchecked from '@mui/icons-material/CheckBoxOutlineBlank';
import Checked from '@mui/icons-material/CheckBoxOutlined';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';

interface Choice {
  value: string;
  label: string;
}

interface Props {
  /** A message key. */
  label: string;
  choices: readonly Choice[];
  value: string | string[] | undefined;
  /** Undefined when nothing is chosen any more: an empty list would match no request at all. */
  onChange: (value: string | string[] | undefined) => void;
  multiple?: boolean;
  /** Said instead of a long list of what is chosen. */
  summary?: string | undefined;
}

/** One filter with a closed list of choices; nothing chosen means any. */
export const FilterChoice = ({ label, choices, value, onChange, multiple = false, summary }: Props) => {
  const translate = useTranslate();
  const any = translate('requests.any');
  const chosen = multiple ? [value ?? []].flat() : (value ?? '');
  const labelOf = (one: string) => choices.find((choice) => choice.value === one)?.label ?? any;
  const shown = (selected: unknown) =>
    summary ?? ([selected as string | string[]].flat().filter(Boolean).map(labelOf).join(', ') || any);

  return (
    <TextField
      select
      margin="none"
      label={translate(label)}
      value={chosen}
      onChange={({ target }) => {
        const next = target.value as string | string[];
        onChange(next.length === 0 ? undefined : next);
      }}
      fullWidth
      slotProps={{
        select: { multiple, displayEmpty: true, renderValue: shown },
        inputLabel: { shrink: true },
      }}
    >
      {multiple ? null : <MenuItem value="">{any}</MenuItem>}
      {choices.map((choice) => (
        <MenuItem key={choice.value} value={choice.value} dense={multiple}>
          {multiple ? <Mark checked={chosen.includes(choice.value)} /> : null}
          {choice.label}
        </MenuItem>
      ))}
    </TextField>
  );
};

/** Drawn only: the option says itself that it is chosen, and a box within it would be a control within a control. */
const Mark = ({ checked }: { checked: boolean }) => {
  const Box = checked ? Checked : Unchecked;
  return <Box fontSize="small" color={checked ? 'primary' : 'action'} sx={{ mr: 1 }} />;
};
