import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { cancellers } from '#domain/appointment.ts';
import { requestAfterAppointment } from '#domain/moves.ts';
import type { SeriesChanging } from './useSeriesChange.ts';

/** Who calls the visits off, why, and what becomes of the request when none is left. */
export const CancelFields = ({ change }: { change: SeriesChanging }) => {
  const translate = useTranslate();
  const { reason, cancelledBy, requestTo, set } = change;
  return (
    <Stack sx={{ maxWidth: 520 }}>
      <TextField
        required
        multiline
        label={translate('requests.moves.reason')}
        value={reason}
        onChange={({ target }) => set({ reason: target.value })}
      />
      <TextField
        select
        label={translate('series.cancelledBy')}
        value={cancelledBy}
        onChange={({ target }) => set({ cancelledBy: target.value })}
      >
        {cancellers.map((by) => (
          <MenuItem key={by} value={by}>
            {translate(`series.by.${by}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={translate('series.requestTo')}
        value={requestTo}
        onChange={({ target }) => set({ requestTo: target.value })}
      >
        {requestAfterAppointment.map((to) => (
          <MenuItem key={to} value={to}>
            {translate(`schedule.requestAfter.${to}`)}
          </MenuItem>
        ))}
      </TextField>
    </Stack>
  );
};
