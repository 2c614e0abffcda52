import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useId } from 'react';
import { useInput, useTranslate } from 'react-admin';
import { Fault, faultIn } from './hours/Fault.tsx';

interface Props {
  source: string;
  /** Those no longer in use are shown where they are still chosen. */
  choices: readonly { id: string; name: string; active: boolean }[];
  /** A message key: what the boxes are about. */
  title: string;
}

/** Any number of a few things, each a box to tick. */
export const ChecksInput = ({ source, choices, title }: Props) => {
  const translate = useTranslate();
  const faultId = useId();
  const { field, fieldState } = useInput({ source, defaultValue: [] });
  const chosen: string[] = Array.isArray(field.value) ? field.value : [];
  const fault = faultIn(fieldState.error);
  return (
    <Box role="group" aria-label={translate(title)} aria-describedby={fault ? faultId : undefined}>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 260px), 1fr))' }}>
        {choices
          .filter(({ id, active }) => active || chosen.includes(id))
          .map(({ id, name }) => (
            <FormControlLabel
              key={id}
              label={name}
              control={
                <Checkbox
                  checked={chosen.includes(id)}
                  onChange={(_, on) =>
                    field.onChange(on ? [...chosen, id] : chosen.filter((other) => other !== id))
                  }
                />
              }
            />
          ))}
      </Box>
      <Fault id={faultId} message={fault} />
    </Box>
  );
};
