import DateRange from '@mui/icons-material/DateRangeOutlined';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

interface Props {
  /** What stretch it is: a day and a number. */
  told: { day: string; number: number };
  from: string | null | undefined;
  to: string | null | undefined;
  faultId?: string | undefined;
  onChange: (change: { validFrom?: string | null; validTo?: string | null }) => void;
}

/** The dates between which a stretch holds; most hold always, and show nothing but the way to say otherwise. */
export const ValidityInput = ({ told, from, to, faultId, onChange }: Props) => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  if (!open && !from && !to)
    return (
      <IconButton aria-label={translate('hours.validity.add', told)} onClick={() => setOpen(true)}>
        <DateRange fontSize="small" />
      </IconButton>
    );
  const ends = [
    ['validFrom', from],
    ['validTo', to],
  ] as const;
  return ends.map(([end, date]) => (
    <TextField
      key={end}
      type="date"
      size="small"
      margin="none"
      label={translate(`hours.validity.${end}`)}
      value={date ?? ''}
      error={faultId !== undefined}
      onChange={({ target }) => onChange({ [end]: target.value || null })}
      slotProps={{
        inputLabel: { shrink: true },
        htmlInput: {
          'aria-label': translate(`hours.validity.${end}Of`, told),
          'aria-describedby': faultId,
        },
      }}
      sx={{ width: 152 }}
    />
  ));
};
