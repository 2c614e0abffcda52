import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useCommands } from '#ui/commands/useCommands.ts';
import { useRights } from '#ui/useRights.ts';
import { allowedMoves } from './allowedMoves.ts';
import { FlagLegend } from './FlagLegend.tsx';
import { ReadBy } from './ReadBy.tsx';
import { wordsToReadFirst } from './ReadFirstLead.tsx';
import { isUnread } from './unreadFlags.ts';
import { useFlagPhrases } from './useFlagPhrases.ts';
import { useRequestDesk } from './useRequestDesk.ts';

/** Which words are marked and why, before the message; then who has read them, or what to do about them. */
export const ReadFirst = () => {
  const translate = useTranslate();
  const rights = useRights();
  const { request, ask } = useRequestDesk();
  const phrases = useFlagPhrases(request);
  const unread = isUnread(request);
  const handsOver = allowedMoves(request.status, rights).includes('awaiting-clinician');
  useCommands([
    {
      id: 'request.flags',
      keys: 'f',
      label: 'repeats.keys.flags',
      group: 'request',
      run: () => ask({ what: 'flags' }),
      enabled: unread && Boolean(rights['requests:flags']),
    },
  ]);

  return (
    <Box id={wordsToReadFirst} tabIndex={-1} sx={{ mb: 1.5, outlineOffset: 4 }}>
      <Alert
        severity={unread ? 'warning' : 'info'}
        variant="outlined"
        sx={{ '& .MuiAlert-message': { minWidth: 0, width: '100%' } }}
      >
        <Typography sx={{ fontWeight: 600 }}>{translate('requests.flags.title')}</Typography>
        <FlagLegend phrases={phrases} version={request.flagsVersion} />
        {unread ? translate('requests.flags.lead') : <ReadBy />}
        {unread ? (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
            {handsOver ? (
              <Button
                color="inherit"
                variant="outlined"
                size="small"
                onClick={() => ask({ what: 'hand-over' })}
              >
                {translate('repeats.flags.askNow')}
              </Button>
            ) : null}
            {rights['requests:flags'] ? (
              <Button color="inherit" variant="outlined" size="small" onClick={() => ask({ what: 'flags' })}>
                {translate('requests.flags.markRead')}
              </Button>
            ) : null}
          </Box>
        ) : null}
      </Alert>
    </Box>
  );
};
