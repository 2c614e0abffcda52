import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useTranslate } from 'react-admin';

/** The page's own shape while it is fetched, so that nothing jumps when it is there. */
export const RequestSkeleton = () => (
  <Box
    role="status"
    aria-label={useTranslate()('ra.page.loading')}
    sx={{ containerType: 'inline-size', pt: 1, '& > *': { mb: 1.5 } }}
  >
    <Skeleton variant="rounded" height={148} />
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        '@container (min-width: 640px)': { gridTemplateColumns: 'minmax(0, 3fr) minmax(250px, 2fr)' },
      }}
    >
      <Skeleton variant="rounded" height={220} />
      <Skeleton variant="rounded" height={220} />
    </Box>
    <Skeleton variant="rounded" height={120} />
  </Box>
);
