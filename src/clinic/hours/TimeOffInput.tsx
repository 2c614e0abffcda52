import { TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { Provider } from '#domain/clinic.ts';
import { LocalTimeInput } from '#ui/LocalTimeInput.tsx';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { RowsInput } from './RowsInput.tsx';

const blank = { startsAt: '', endsAt: '', reason: null };

/** When the provider is away, from every location; by the clock of the one where they work first. */
export const TimeOffInput = () => {
  const places = useCatalogue('locations');
  const hours: unknown = useWatch({ name: 'hours' });
  const [first] = Array.isArray(hours) ? (hours as Provider['hours']) : [];
  const zone = (places.byId.get(first?.locationId ?? '') ?? places.all[0])?.zone;
  if (!zone) return null;
  return (
    <RowsInput
      source="timeOff"
      words="hours.timeOff"
      blank={blank}
      rowStyles={rowStyles}
      renderInputs={(row) => (
        <>
          <LocalTimeInput source={`${row}.startsAt`} label="hours.timeOff.startsAt" zone={zone} />
          <LocalTimeInput source={`${row}.endsAt`} label="hours.timeOff.endsAt" zone={zone} />
          <TextInput
            source={`${row}.reason`}
            label="hours.timeOff.reason"
            helperText={false}
            autoComplete="off"
          />
        </>
      )}
    />
  );
};

const rowStyles = {
  display: 'grid',
  columnGap: 1,
  alignItems: 'start',
  gridTemplateColumns: {
    xs: 'minmax(0, 1fr) 40px',
    md: 'minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1fr) 40px',
  },
  '& > div': { gridColumn: { xs: '1', md: 'auto' } },
  '& > button': { gridRow: 1, gridColumn: { xs: 2, md: 4 } },
} as const;
