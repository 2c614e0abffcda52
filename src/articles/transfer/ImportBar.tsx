import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import { useTranslate } from 'react-admin';
import { chosenOf } from './entry.ts';
import type { Importing } from './useImporting.ts';

/** How far it is, what was written, and the button that writes. */
export const ImportBar = ({ importing: { entries, work, stop, clear, write } }: { importing: Importing }) => {
  const translate = useTranslate();
  const chosen = chosenOf(entries).length;
  const written = entries.filter(({ result }) => result).length;
  const failed = entries.filter(({ result, failure }) => !result && failure).length;
  return (
    <Paper
      variant="outlined"
      sx={{ p: 2, position: 'sticky', bottom: 0, zIndex: 1, display: 'grid', gap: 1 }}
    >
      {work ? (
        <LinearProgress
          variant="determinate"
          value={(100 * work.done) / work.of}
          aria-label={translate(`articleTransfer.import.${work.is}`, { done: work.done, of: work.of })}
        />
      ) : null}
      <Box role="status">
        {work ? translate(`articleTransfer.import.${work.is}`, { done: work.done, of: work.of }) : null}
        {!work && written + failed > 0 ? (
          <Alert severity={failed > 0 ? 'warning' : 'success'} variant="outlined">
            {translate('articleTransfer.import.written', { smart_count: written })}{' '}
            {failed > 0 ? translate('articleTransfer.import.failed', { smart_count: failed }) : null}
          </Alert>
        ) : null}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'flex-end' }}>
        {work ? (
          <Button onClick={stop}>{translate('articleTransfer.import.stop')}</Button>
        ) : (
          <Button onClick={clear}>{translate('articleTransfer.import.clear')}</Button>
        )}
        <Button variant="contained" disabled={Boolean(work) || chosen === 0} onClick={() => void write()}>
          {translate('articleTransfer.import.go', { smart_count: chosen })}
        </Button>
      </Box>
    </Paper>
  );
};
