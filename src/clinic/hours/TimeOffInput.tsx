import Add from '@mui/icons-material/Add';
import Delete from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { TextInput, useTranslate } from 'react-admin';
import { useFieldArray, useWatch } from 'react-hook-form';
import type { Provider } from '#domain/clinic.ts';
import { LocalTimeInput } from '#ui/LocalTimeInput.tsx';
import { useCatalogue } from '#ui/useCatalogue.ts';

/** When the provider is away, from every location; by the clock of the one where they work first. */
export const TimeOffInput = () => {
  const translate = useTranslate();
  const places = useCatalogue('locations');
  const { fields, append, remove } = useFieldArray<Pick<Provider, 'timeOff'>, 'timeOff', 'row'>({
    name: 'timeOff',
    keyName: 'row',
  });
  const hours: unknown = useWatch({ name: 'hours' });
  const [first] = Array.isArray(hours) ? (hours as Provider['hours']) : [];
  const zone = (places.byId.get(first?.locationId ?? '') ?? places.all[0])?.zone;
  if (!zone) return null;
  return (
    <>
      {fields.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>{translate('hours.timeOff.none')}</Typography>
      ) : null}
      {fields.map(({ row }, at) => (
        <Box
          key={row}
          role="group"
          aria-label={translate('hours.timeOff.heading', { number: at + 1 })}
          sx={rowStyles}
        >
          <LocalTimeInput source={`timeOff.${at}.startsAt`} label="hours.timeOff.startsAt" zone={zone} />
          <LocalTimeInput source={`timeOff.${at}.endsAt`} label="hours.timeOff.endsAt" zone={zone} />
          <TextInput
            source={`timeOff.${at}.reason`}
            label="hours.timeOff.reason"
            helperText={false}
            autoComplete="off"
          />
          <IconButton
            aria-label={translate('hours.timeOff.remove', { number: at + 1 })}
            onClick={() => remove(at)}
            sx={{ mt: 1 }}
          >
            <Delete fontSize="small" />
          </IconButton>
        </Box>
      ))}
      <Button startIcon={<Add />} onClick={() => append({ startsAt: '', endsAt: '', reason: null })}>
        {translate('hours.timeOff.add')}
      </Button>
    </>
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
