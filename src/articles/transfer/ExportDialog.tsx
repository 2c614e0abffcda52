import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { FileFormat } from '#api/articleFiles.ts';
import { DownloadProgress } from '#ui/DownloadProgress.tsx';
import { Refusal } from '#ui/Refusal.tsx';
import { useApi } from '#ui/useApi.ts';
import { useDownload } from '#ui/useDownload.ts';
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
  const number = new Intl.NumberFormat(useLocale());
  const api = useApi();
  const [format, setFormat] = useState<FileFormat>('markdown');
  const { download, stop, bytes, busy, failure } = useDownload();

  const start = async () => {
    if (await download((options) => api.exportArticles({ format, ...which }, options))) onClose();
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
        {busy ? <DownloadProgress bytes={bytes} /> : null}
        <Refusal failure={failure} />
      </DialogContent>
      <DialogActions>
        <Button onClick={busy ? stop : onClose}>
          {translate(busy ? 'desk.download.stop' : 'ra.action.cancel')}
        </Button>
        <Button variant="contained" disabled={busy || count === 0} onClick={() => void start()}>
          {translate('articleTransfer.export.start')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
