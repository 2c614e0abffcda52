import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import type { Ref } from 'react';

interface Props {
  label: string;
  /** What the desk has of it. */
  note?: string | undefined;
  on: boolean;
  onTick: (on: boolean) => void;
  input?: Ref<HTMLInputElement> | undefined;
}

/** One thing gone through. */
export const Tick = ({ label, note, on, onTick, input }: Props) => (
  <FormControlLabel
    sx={{ mr: 0, display: 'flex', alignItems: 'start', '& .MuiCheckbox-root': { py: 0.5 } }}
    control={
      <Checkbox
        size="small"
        checked={on}
        onChange={(_, checked) => onTick(checked)}
        slotProps={{ input: input ? { ref: input } : {} }}
      />
    }
    label={
      <Box component="span" sx={{ display: 'block', pt: 0.5, overflowWrap: 'anywhere' }}>
        {label}
        {note ? (
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {' · '}
            {note}
          </Box>
        ) : null}
      </Box>
    }
  />
);
