import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { LinkBase, useTranslate } from 'react-admin';
import { useCalledWords } from './useCalledWords.ts';
import type { Called, Round } from './useRound.ts';

/** How far the round has come, and what became of the person before. */
export const RoundHead = ({ round }: { round: Round }) => {
  const translate = useTranslate();
  const { place, list, called, request } = round;
  const shown = Math.min(place + 1, list.length);
  const progress = translate('calls.progress', { place: shown, total: list.length });
  return (
    <Box sx={{ mt: 1 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
        <Typography sx={{ fontWeight: 600, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
          {progress}
        </Typography>
        <LinearProgress
          variant="determinate"
          aria-label={translate('calls.title')}
          aria-valuetext={progress}
          value={(100 * called.length) / Math.max(list.length, 1)}
          sx={{ flex: 1, height: 6, borderRadius: 3 }}
        />
        {request ? (
          <Button size="small" variant="outlined" onClick={round.end}>
            {translate('calls.stop')}
          </Button>
        ) : null}
      </Box>
      <Box role="status" sx={{ minHeight: 24, mt: 0.5, color: 'text.secondary', overflowWrap: 'anywhere' }}>
        {lately(called).map((one) => (
          <CalledLine key={one.request.id} called={one} />
        ))}
      </Box>
    </Box>
  );
};

/** The last that was logged or skipped, and whoever was lost since. */
const lately = (called: Called[]): Called[] => {
  const last = called.findLastIndex(({ what }) => what !== 'lost');
  return called.slice(Math.max(last, 0));
};

const CalledLine = ({ called }: { called: Called }) => {
  const translate = useTranslate();
  const say = useCalledWords();
  return (
    <div>
      {say(called)}{' '}
      <Link component={LinkBase} underline="always" to={`/requests/${called.request.id}/show`}>
        {translate('calls.show')}
      </Link>
    </div>
  );
};
