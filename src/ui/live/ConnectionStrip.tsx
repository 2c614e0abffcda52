import Box from '@mui/material/Box';
import { useEffect, useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { clockTime } from '#ui/timeWords.ts';
import { useConnection } from './useLive.ts';

/** Milliseconds: what is back before does not disturb; and that it is back is told for a while. */
const worthTelling = 4_000;
const longEnough = 8_000;

interface Loss {
  what: 'lost' | 'offline';
  since: number;
}

/** A calm line while changes of others cannot come in. */
export const ConnectionStrip = () => {
  const translate = useTranslate();
  const locale = useLocale();
  const { state } = useConnection();
  const loss = useLoss();
  const isBack = state === 'live';
  return (
    <Box role="status">
      {loss === undefined ? null : (
        <Box
          sx={{
            mx: { xs: -1, sm: -2 },
            px: { xs: 1, sm: 2 },
            py: 0.5,
            borderBottom: 1,
            borderColor: 'divider',
            bgcolor: 'background.paper',
            color: isBack ? 'success.main' : 'warning.main',
            fontWeight: 600,
          }}
        >
          {translate(`live.connection.${isBack ? 'back' : loss.what}`, {
            time: clockTime(new Date(loss.since).toISOString(), locale),
          })}
        </Box>
      )}
    </Box>
  );
};

/** The loss worth telling, until a while after it is over. */
const useLoss = (): Loss | undefined => {
  const connection = useConnection();
  const [loss, setLoss] = useState<Loss>();
  const { state } = connection;
  const since = 'since' in connection ? connection.since : 0;

  useEffect(() => {
    const next = state === 'lost' || state === 'offline' ? { what: state, since } : undefined;
    if (!next && state !== 'live') return undefined;
    const timer = setTimeout(() => setLoss(next), next ? worthTelling : longEnough);
    return () => clearTimeout(timer);
  }, [state, since]);

  return loss;
};
