import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { LinkBase, useTranslate } from 'react-admin';
import { isFailure } from '#api/failure.ts';
import { useRights } from '#ui/useRights.ts';

/** Not there, no longer theirs to see, or not to be had just now: each is said, and a way on. */
export const RequestGone = ({ error, onRetry }: { error: Error; onRetry: () => void }) => {
  const translate = useTranslate();
  const handedOnly = useRights()['requests:read'] === 'own';
  const isMissing = isFailure(error) && (error.status === 404 || error.status === 403);
  const room = isMissing ? (handedOnly ? 'notHanded' : 'missing') : 'broken';
  return (
    <Stack
      role="alert"
      spacing={1.5}
      sx={{ maxWidth: 520, mx: 'auto', mt: 8, p: 2, alignItems: 'flex-start' }}
    >
      <Typography component="h2" variant="h5">
        {translate(`repeats.gone.${room}`)}
      </Typography>
      <Typography>{translate(`repeats.gone.${room}Text`, { message: error.message })}</Typography>
      <Stack direction="row" spacing={1}>
        {isMissing ? null : (
          <Button variant="contained" onClick={onRetry}>
            {translate('desk.pages.again')}
          </Button>
        )}
        <Button variant={isMissing ? 'contained' : 'outlined'} component={LinkBase} to="/requests">
          {translate('repeats.gone.back')}
        </Button>
      </Stack>
    </Stack>
  );
};
