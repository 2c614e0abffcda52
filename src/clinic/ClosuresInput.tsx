import { TextInput } from 'react-admin';
import { asTyped } from '#ui/asTyped.ts';
import { RowsInput } from './hours/RowsInput.tsx';

/** The browser's own words stand in an empty date. */
const shrunk = { inputLabel: { shrink: true } };
const blank = { name: '', startsOn: '', endsOn: '' };

/** Holidays and other days the clinic is closed, first and last day both counted. */
export const ClosuresInput = () => (
  <RowsInput
    source="closures"
    words="clinic.closures"
    blank={blank}
    rowStyles={rowStyles}
    renderInputs={(row) => (
      <>
        <TextInput
          source={`${row}.name`}
          label="clinic.closures.name"
          parse={asTyped}
          helperText={false}
          autoComplete="off"
        />
        <TextInput
          source={`${row}.startsOn`}
          label="clinic.closures.startsOn"
          type="date"
          parse={asTyped}
          helperText={false}
          slotProps={shrunk}
        />
        <TextInput
          source={`${row}.endsOn`}
          label="clinic.closures.endsOn"
          type="date"
          parse={asTyped}
          helperText={false}
          slotProps={shrunk}
        />
      </>
    )}
  />
);

const rowStyles = {
  display: 'grid',
  columnGap: 1,
  alignItems: 'start',
  gridTemplateColumns: {
    xs: 'minmax(0, 1fr) minmax(0, 1fr) 40px',
    sm: 'minmax(0, 2fr) minmax(0, 1fr) minmax(0, 1fr) 40px',
  },
  '& > div:first-of-type': { gridColumn: { xs: '1 / -1', sm: 'auto' } },
} as const;
