import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import LinearProgress from '@mui/material/LinearProgress';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, useState } from 'react';
import { useLocale, useNotify, useTranslate } from 'react-admin';
import type { FileFormat } from '#api/articleFiles.ts';
import { Refusal } from '#ui/Refusal.tsx';
import { useApi } from '#ui/useApi.ts';
import { useAttempt } from '#ui/useAttempt.ts';
import { fileFormats } from './fileFormats.ts';

interface Props {
  /** The articles named, or all of a filter. */
  which: { ids: string[] } | { filter: Record<string, unknown> };
  count: number;
  onClose: () => void;
}

/** Articles as one packed file: as what, how far it is, and a way to stop. */
export const ExportDialog = ({ which, count, onClose }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const number = new Intl.NumberFormat(useLocale());
  const api = useApi();
  const [format, setFormat] = useState<FileFormat>('markdown');
  const [bytes, setBytes] = useState(0);
  const { attempt, busy, failure } = useAttempt();
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);

  const start = async () => {
    const stopping = new AbortController();
    stop.current = stopping;
    setBytes(0);
    const done = await attempt(async () => {
      const options = { signal: stopping.signal, onProgress: setBytes };
      const { fileName } = await api.exportArticles({ format, ...which }, options);
      notify('articleTransfer.export.done', { type: 'success', messageArgs: { name: fileName } });
    }).catch(() => {
      const told = stopping.signal.aborted ? 'stopped' : 'broken';
      notify(`articleTransfer.export.${told}`, { type: 'warning' });
      return false;
    });
    if (done) onClose();
  };

  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      aria-labelledby="article-export"
      onClose={busy ? undefined : onClose}
    >
      <DialogTitle id="article-export">
        {translate('articleTransfer.export.title', { smart_count: count, total: number.format(count) })}
      </DialogTitle>
      <DialogContent>
        <DialogContentText>{translate('articleTransfer.export.lead')}</DialogContentText>
        <RadioGroup
          aria-label={translate('articleTransfer.export.format')}
          value={format}
          onChange={(_, value) => setFormat(value as FileFormat)}
          sx={{ mt: 1.5 }}
        >
          {fileFormats.map((name) => (
            <FormControlLabel
              key={name}
              value={name}
              disabled={busy}
              control={<Radio size="small" />}
              label={translate(`articleTransfer.formats.${name}`)}
            />
          ))}
        </RadioGroup>
        {busy ? (
          <>
            <LinearProgress aria-labelledby="article-export-progress" sx={{ mt: 2 }} />
            <Typography id="article-export-progress" role="status" variant="body2" sx={{ mt: 0.5 }}>
              {translate('articleTransfer.export.progress', {
                size: number.format(Math.ceil(bytes / 1024)),
              })}
            </Typography>
          </>
        ) : null}
        <Refusal failure={failure} />
      </DialogContent>
      <DialogActions>
        <Button onClick={busy ? () => stop.current?.abort() : onClose}>
          {translate(busy ? 'articleTransfer.export.stop' : 'ra.action.cancel')}
        </Button>
        <Button variant="contained" disabled={busy || count === 0} onClick={() => void start()}>
          {translate('articleTransfer.export.start')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
