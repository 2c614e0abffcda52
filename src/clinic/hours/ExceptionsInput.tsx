import Add from '@mui/icons-material/Add';
import Delete from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { SelectInput, TextInput, useTranslate } from 'react-admin';
import { useFieldArray, useWatch } from 'react-hook-form';
import type { Provider } from '#domain/clinic.ts';
import { asTyped } from '#ui/asTyped.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { DayHoursInput } from './DayHoursInput.tsx';

const shrunk = { inputLabel: { shrink: true } };

/** Dates on which other hours hold at a location than the weekly ones. */
export const ExceptionsInput = () => {
  const translate = useTranslate();
  const places = useCatalogue('locations').all;
  const { fields, append, remove } = useFieldArray<Pick<Provider, 'exceptions'>, 'exceptions', 'row'>({
    name: 'exceptions',
    keyName: 'row',
  });
  const hours: unknown = useWatch({ name: 'hours' });
  const [first] = Array.isArray(hours) ? (hours as Provider['hours']) : [];
  const blank = { locationId: first?.locationId ?? places[0]?.id ?? '', date: '', hours: [], reason: null };
  return (
    <>
      {fields.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>{translate('hours.exceptions.none')}</Typography>
      ) : null}
      {fields.map(({ row }, at) => {
        const told = { number: at + 1 };
        const heading = translate('hours.exceptions.heading', told);
        return (
          <Box key={row} role="group" aria-label={heading} sx={rowStyles}>
            <SelectInput
              source={`exceptions.${at}.locationId`}
              label="hours.exceptions.where"
              choices={places}
              translateChoice={false}
              helperText={false}
              isRequired
            />
            <TextInput
              source={`exceptions.${at}.date`}
              label="hours.exceptions.date"
              type="date"
              parse={asTyped}
              helperText={false}
              slotProps={shrunk}
            />
            <TextInput
              source={`exceptions.${at}.reason`}
              label="hours.exceptions.reason"
              helperText={false}
              autoComplete="off"
            />
            <IconButton
              aria-label={translate('hours.exceptions.remove', told)}
              onClick={() => remove(at)}
              sx={{ mt: 1 }}
            >
              <Delete fontSize="small" />
            </IconButton>
            <Box sx={{ gridColumn: '1 / -1' }}>
              <DayHoursInput source={`exceptions.${at}.hours`} day={heading} />
            </Box>
          </Box>
        );
      })}
      <Button startIcon={<Add />} onClick={() => append(blank)}>
        {translate('hours.exceptions.add')}
      </Button>
    </>
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
