import Phone from '@mui/icons-material/PhoneOutlined';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import { isFailure } from '#api/failure.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { Refusal } from '#ui/Refusal.tsx';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { Waiting } from '#ui/Waiting.tsx';

/** How many there are to call, and where. Nobody is claimed before the round begins. */
export const RoundStart = ({ onStart }: { onStart: (list: AppointmentRequest[]) => Promise<void> }) => {
  const translate = useTranslate();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const locations = useCatalogue('locations');
  const [locationId, setLocationId] = useState('');
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['requests', 'call-list', locationId],
    queryFn: async () => (await dataProvider.callList(locationId || undefined)).data,
    gcTime: 0,
  });
  const waiting = data?.length ?? 0;

  return (
    <Paper variant="outlined" sx={{ mt: 1, p: { xs: 2, sm: 3 }, maxWidth: 640 }}>
      <Typography component="h2" variant="h5">
        <span role="status">
          {waiting > 0
            ? translate('calls.waiting', { smart_count: waiting })
            : translate(isPending ? 'calls.title' : 'calls.allClear')}
        </span>
      </Typography>
      <Typography sx={{ my: 1, color: 'text.secondary' }}>
        {translate(waiting > 0 || isPending ? 'calls.lead' : 'calls.allClearText')}
      </Typography>
      <TextField
        select
        label={translate('calls.location')}
        value={locationId}
        onChange={({ target }) => setLocationId(target.value)}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        sx={{ maxWidth: 320 }}
      >
        <MenuItem value="">{translate('calls.everywhere')}</MenuItem>
        {locations.all
          .filter(({ active }) => active)
          .map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
      </TextField>
      <Refusal failure={isFailure(error) ? error : undefined} />
      {isPending ? <Waiting /> : null}
      <Stack direction="row" spacing={1} sx={{ mt: 2 }}>
        {data && waiting > 0 ? (
          <Button
            autoFocus
            variant="contained"
            size="large"
            startIcon={<Phone />}
            onClick={() => void onStart(data)}
          >
            {translate('calls.start')}
          </Button>
        ) : null}
        <Button variant="outlined" size="large" disabled={isPending} onClick={() => void refetch()}>
          {translate('calls.look')}
        </Button>
      </Stack>
    </Paper>
  );
};
