import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { LinkBase, useTranslate } from 'react-admin';
import { phoneText } from '#domain/phoneText.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { PriorityChip } from '#ui/PriorityChip.tsx';
import { StatusChip } from '#ui/StatusChip.tsx';

/** What one needs to know of the request while looking for a time. */
export const RequestBrief = ({ request }: { request: AppointmentRequest }) => {
  const translate = useTranslate();
  const { phone, phoneExtension, preferredTimes, message, accessNeeds } = request;
  return (
    <Paper
      component="aside"
      variant="outlined"
      sx={{ px: 2, py: { xs: 1, md: 1.5 }, display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5 }}
    >
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
      <Box sx={{ display: { xs: 'none', md: 'flex' }, gap: 2 }}>
        <StatusChip status={request.status} />
        <PriorityChip priority={request.priority} />
      </Box>
      {preferredTimes && preferredTimes.length > 0 ? (
        <Box sx={{ color: 'text.secondary', flexBasis: { md: '100%' } }}>
          {translate('resources.requests.fields.preferredTimes')}:{' '}
          {preferredTimes
            .map(
              ({ day, part }) =>
                `${translate(`requests.days.${day}`)}, ${translate(`requests.parts.${part}`)}`,
            )
            .join('; ')}
        </Box>
      ) : null}
      {accessNeeds ? <div>{accessNeeds}</div> : null}
      {message ? (
        <Typography
          variant="body2"
          sx={{
            display: { xs: 'none', md: 'block' },
            color: 'text.secondary',
            whiteSpace: 'pre-wrap',
            maxHeight: 132,
            overflow: 'auto',
            flexBasis: '100%',
          }}
        >
          {message}
        </Typography>
      ) : null}
    </Paper>
  );
};
