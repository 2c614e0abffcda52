import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { LinkBase, useLocale, useTranslate } from 'react-admin';
import type { CollisionReason } from '#domain/collisions.ts';
import { exactTime } from '#ui/timeWords.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { useCollisions } from './useCollisions.ts';

export interface Collision {
  appointmentId: string;
  requestId: string | null;
  patientName: string | null;
  startsAt: string;
  locationId: string;
  providerId: string;
  zone: string;
  status: string;
  reason: CollisionReason;
}

const mostShown = 12;

/** Which visits would no longer fit, were this saved: told before it is. */
export const Collisions = ({ fields }: { fields: readonly string[] }) => {
  const translate = useTranslate();
  const { collisions, isAsked } = useCollisions(fields);
  const count = collisions?.length ?? 0;
  return (
    <Box role="status" sx={count > 0 ? overTheBar : {}}>
      {isAsked && collisions && count === 0 ? (
        <Alert severity="success" variant="outlined">
          {translate('hours.collisions.none')}
        </Alert>
      ) : null}
      {collisions && count > 0 ? (
        <Alert severity="warning" variant="outlined" sx={{ '& .MuiAlert-message': { minWidth: 0, flex: 1 } }}>
          <Typography component="h2" sx={{ fontWeight: 600 }}>
            {translate('hours.collisions.title', { smart_count: count })}
          </Typography>
          <Typography variant="body2">{translate('hours.collisions.lead')}</Typography>
          <Box component="ul" sx={{ pl: 2.5, my: 1 }}>
            {collisions.slice(0, mostShown).map((collision) => (
              <Visit key={collision.appointmentId} collision={collision} />
            ))}
          </Box>
          {count > mostShown ? translate('hours.collisions.more', { count: count - mostShown }) : null}
        </Alert>
      ) : null}
    </Box>
  );
};

/** In sight wherever one is in the form, right above the way to save. */
const overTheBar = {
  ...{ position: 'sticky', bottom: 56, zIndex: 2 },
  ...{ maxHeight: '40vh', overflowY: 'auto', bgcolor: 'background.paper' },
} as const;

const Visit = ({ collision }: { collision: Collision }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const [places, providers] = [useCatalogue('locations'), useCatalogue('providers')];
  const { requestId, patientName, startsAt, zone, locationId, providerId, reason, status } = collision;
  const who = patientName ?? translate('hours.collisions.visit');
  return (
    <Box component="li" sx={{ overflowWrap: 'anywhere' }}>
      {requestId ? (
        <Link
          component={LinkBase}
          to={`/requests/${requestId}/show`}
          target="_blank"
          rel="noopener"
          underline="always"
        >
          {who}
        </Link>
      ) : (
        who
      )}
      {', '}
      {exactTime(startsAt, locale, zone)}, {places.nameOf(locationId)}, {providers.nameOf(providerId)}
      {' – '}
      {translate(`hours.collisions.reasons.${reason}`)}
      {status === 'pending' ? ` (${translate('hours.collisions.held')})` : null}
    </Box>
  );
};
