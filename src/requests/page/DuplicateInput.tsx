import Box from '@mui/material/Box';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import { useDeferredValue, useState } from 'react';
import { required, useGetList, useInput, useTranslate, ValidationError } from 'react-admin';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { StatusChip } from '#ui/StatusChip.tsx';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { Age } from '#ui/When.tsx';

const few = { pagination: { page: 1, perPage: 8 }, sort: { field: 'createdAt', order: 'DESC' } } as const;
const originalNeeded = [required('problems.fields.duplicateOf.missing')];

/** Which request this one repeats: found by name, phone, e-mail or reference; first, those of the same phone. */
export const DuplicateInput = ({ request }: { request: AppointmentRequest }) => {
  const translate = useTranslate();
  const services = useCatalogue('services');
  const { field, fieldState } = useInput({ source: 'duplicateOf', validate: originalNeeded });
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const { data = [] } = useGetList<AppointmentRequest>('requests', {
    ...few,
    filter: q.length >= 3 ? { q } : { phone: request.phone },
  });
  const found = data.filter(({ id }) => id !== request.id);

  return (
    <Box>
      <TextField
        type="search"
        label={translate('requests.duplicate.search')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 200, autoComplete: 'off' } }}
      />
      <FormControl error={fieldState.invalid}>
        <RadioGroup
          aria-label={translate('requests.duplicate.which')}
          value={field.value ?? ''}
          onChange={(_, id) => field.onChange(id)}
        >
          {found.map((other) => (
            <FormControlLabel
              key={other.id}
              value={other.id}
              control={<Radio size="small" />}
              label={
                <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1 }}>
                  <strong>
                    {other.firstName} {other.lastName}
                  </strong>
                  <span>{services.nameOf(other.serviceId)}</span>
                  <Age at={other.createdAt} />
                  <StatusChip status={other.status} />
                </Box>
              }
            />
          ))}
        </RadioGroup>
        {found.length === 0 ? <FormHelperText>{translate('requests.duplicate.none')}</FormHelperText> : null}
        {fieldState.error?.message ? (
          <FormHelperText>
            <ValidationError error={fieldState.error.message} />
          </FormHelperText>
        ) : null}
      </FormControl>
    </Box>
  );
};
