import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { LinkBase, useTranslate } from 'react-admin';
import { contactOutcomes } from '#domain/request.ts';
import { useCalledWords } from './useCalledWords.ts';
import type { Called, Round } from './useRound.ts';

const kinds = [...contactOutcomes, 'skipped', 'lost'] as const;

/** What was done, counted and named, and the way to the next round. */
export const RoundEnd = ({ round: { called, again } }: { round: Round }) => {
  const translate = useTranslate();
  const say = useCalledWords();
  const nameOf: Partial<Record<Called['what'], string>> = {
    skipped: 'calls.endSkipped',
    lost: 'calls.endLost',
  };
  const counts = kinds
    .map((kind) => ({ kind, count: called.filter(({ what }) => what === kind).length }))
    .filter(({ count }) => count > 0);
  return (
    <Paper variant="outlined" sx={{ mt: 1, p: { xs: 2, sm: 3 }, maxWidth: 760 }}>
      <Typography component="h2" variant="h5">
        {translate('calls.endTitle')}
      </Typography>
      {called.length === 0 ? <Typography sx={{ my: 1 }}>{translate('calls.endNone')}</Typography> : null}
      <Box
        component="ul"
        sx={{ listStyle: 'none', display: 'flex', flexWrap: 'wrap', gap: 2, p: 0, my: 1.5 }}
      >
        {counts.map(({ kind, count }) => (
          <li key={kind}>
            <strong>{count}</strong> {translate(nameOf[kind] ?? `requests.contact.outcomes.${kind}`)}
          </li>
        ))}
      </Box>
      <Box component="ol" sx={{ m: 0, pl: 3, overflowWrap: 'anywhere' }}>
        {called.map((one) => (
          <Box component="li" key={one.request.id} sx={{ py: 0.25 }}>
            {say(one)}{' '}
            <Link component={LinkBase} underline="always" to={`/requests/${one.request.id}/show`}>
              {translate('calls.show')}
            </Link>
          </Box>
        ))}
      </Box>
      <Stack direction="row" spacing={1} sx={{ mt: 2 }}>
        <Button variant="contained" autoFocus onClick={again}>
          {translate('calls.look')}
        </Button>
        <Button variant="outlined" component={LinkBase} to="/requests">
          {translate('resources.requests.name', { smart_count: 2 })}
        </Button>
      </Stack>
    </Paper>
  );
};
