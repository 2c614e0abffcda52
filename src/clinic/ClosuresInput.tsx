import Add from '@mui/icons-material/Add';
import Delete from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { TextInput, useTranslate } from 'react-admin';
import { useFieldArray } from 'react-hook-form';
import type { Location } from '#domain/clinic.ts';
import { asTyped } from '#ui/asTyped.ts';

/** The browser's own words stand in an empty date. */
const shrunk = { inputLabel: { shrink: true } };

/** Holidays and other days the clinic is closed, first and last day both counted. */
export const ClosuresInput = () => {
  const translate = useTranslate();
  const { fields, append, remove } = useFieldArray<Pick<Location, 'closures'>, 'closures', 'row'>({
    name: 'closures',
    keyName: 'row',
  });
  return (
    <>
      {fields.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>{translate('clinic.closures.none')}</Typography>
      ) : null}
      <div>
        {fields.map(({ row }, at) => (
          <Box
            key={row}
            role="group"
            aria-label={translate('clinic.closures.heading', { number: at + 1 })}
            sx={rowStyles}
          >
            <TextInput
              source={`closures.${at}.name`}
              label="clinic.closures.name"
              parse={asTyped}
              helperText={false}
              autoComplete="off"
            />
            <TextInput
              source={`closures.${at}.startsOn`}
              label="clinic.closures.startsOn"
              type="date"
              parse={asTyped}
              helperText={false}
              slotProps={shrunk}
            />
            <TextInput
              source={`closures.${at}.endsOn`}
              label="clinic.closures.endsOn"
              type="date"
              parse={asTyped}
              helperText={false}
              slotProps={shrunk}
            />
            <IconButton
              aria-label={translate('clinic.closures.remove', { number: at + 1 })}
              onClick={() => remove(at)}
              sx={{ mt: 1 }}
            >
              <Delete fontSize="small" />
            </IconButton>
          </Box>
        ))}
      </div>
      <Button startIcon={<Add />} onClick={() => append({ name: '', startsOn: '', endsOn: '' })}>
        {translate('clinic.closures.add')}
      </Button>
    </>
  );
};

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
