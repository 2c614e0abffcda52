import Box from '@mui/material/Box';
import { SelectInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { Provider } from '#domain/clinic.ts';
import { asTyped } from '#ui/asTyped.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { DayHoursInput } from './DayHoursInput.tsx';
import { RowsInput } from './RowsInput.tsx';

const shrunk = { inputLabel: { shrink: true } };

/** Dates on which other hours hold at a location than the weekly ones. */
export const ExceptionsInput = () => {
  const places = useCatalogue('locations').all;
  const hours: unknown = useWatch({ name: 'hours' });
  const [first] = Array.isArray(hours) ? (hours as Provider['hours']) : [];
  const blank = { locationId: first?.locationId ?? places[0]?.id ?? '', date: '', hours: [], reason: null };
  return (
    <RowsInput
      source="exceptions"
      words="hours.exceptions"
      blank={blank}
      rowStyles={rowStyles}
      renderInputs={(row) => (
        <>
          <SelectInput
            source={`${row}.locationId`}
            label="hours.exceptions.where"
            choices={places}
            translateChoice={false}
            helperText={false}
            isRequired
          />
          <TextInput
            source={`${row}.date`}
            label="hours.exceptions.date"
            type="date"
            parse={asTyped}
            helperText={false}
            slotProps={shrunk}
          />
          <TextInput
            source={`${row}.reason`}
            label="hours.exceptions.reason"
            helperText={false}
            autoComplete="off"
          />
        </>
      )}
      renderBelow={(row, heading) => (
        <Box sx={{ gridColumn: '1 / -1' }}>
          <DayHoursInput source={`${row}.hours`} day={heading} />
        </Box>
      )}
    />
  );
};

const rowStyles = {
  display: 'grid',
  columnGap: 1,
  alignItems: 'start',
  py: 1,
  borderTop: 1,
  borderColor: 'divider',
  gridTemplateColumns: {
    xs: 'minmax(0, 1fr) 40px',
    sm: 'minmax(0, 1fr) 170px minmax(0, 1fr) 40px',
  },
  '& > div:nth-of-type(2), & > div:nth-of-type(3)': { gridColumn: { xs: '1 / -1', sm: 'auto' } },
  '& > button': { gridRow: 1, gridColumn: { xs: 2, sm: 4 } },
} as const;
