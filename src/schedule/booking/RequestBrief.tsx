import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { LinkBase, useTranslate } from 'react-admin';
import { phoneText } from '#domain/phoneText.ts';
import type { AppointmentRequest } from '#domain/requestForms.ts';
import { PriorityChip } from '#ui/PriorityChip.tsx';
import { StatusChip } from '#ui/StatusChip.tsx';

/** What one needs to know of the request while looking for a time. */
export const RequestBrief = ({ request }: { request: AppointmentRequest }) => {
  const translate = useTranslate();
  const { phone, phoneExtension, preferredTimes, message, accessNeeds } = request;
  return (
    <Paper component="aside" variant="outlined" sx={{ px: 2, py: 1.5, display: 'grid', gap: 0.75 }}>
      <Link
        component={LinkBase}
        to={`/requests/${request.id}/show`}
        sx={{ fontSize: '1.125rem', fontWeight: 650, overflowWrap: 'anywhere' }}
      >
        {request.firstName} {request.lastName}
      </Link>
      <Link href={`tel:${phone}`} sx={{ fontSize: '1.125rem' }}>
        {phoneText(phone, phoneExtension)}
      </Link>
      <Box sx={{ display: 'flex', gap: 2 }}>
        <StatusChip status={request.status} />
        <PriorityChip priority={request.priority} />
      </Box>
      {preferredTimes && preferredTimes.length > 0 ? (
        <div>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {translate('resources.requests.fields.preferredTimes')}
          </Typography>
          {preferredTimes.map(({ day, part }) => (
            <div key={`${day} ${part}`}>
              {translate(`requests.days.${day}`)}, {translate(`requests.parts.${part}`)}
            </div>
          ))}
        </div>
      ) : null}
      {accessNeeds ? <div>{accessNeeds}</div> : null}
      {message ? (
        <Typography
          variant="body2"
          sx={{
            color: 'text.secondary',
            whiteSpace: 'pre-wrap',
            maxHeight: { xs: 66, lg: 'none' },
            overflow: 'auto',
          }}
        >
          {message}
        </Typography>
      ) : null}
    </Paper>
  );
};
