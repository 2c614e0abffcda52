import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useDataProvider, useLocale, useTranslate } from 'react-admin';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import { DownloadProgress } from '#ui/DownloadProgress.tsx';
import { Refusal } from '#ui/Refusal.tsx';
import { useDownload } from '#ui/useDownload.ts';
import { useAsked, useQueue } from './InboxContext.ts';
import { serverFilter } from './queueQuery.ts';

/** What a file is for decides what stands in it. Undefined means all the server gives by itself. */
const presets: Record<string, string[] | undefined> = {
  usual: undefined,
  callList: ['reference', 'firstName', 'lastName', 'phone', 'language', 'location', 'service', 'dueAt'],
  figures: [
    'reference',
    'createdAt',
    'status',
    'priority',
    'location',
    'service',
    'source',
    'dueAt',
    'outcomeReason',
  ],
};

/** Counts before it begins, says why, streams with progress, and can be stopped. */
export const ExportDialog = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate();
  const number = new Intl.NumberFormat(useLocale());
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { query } = useAsked();
  const list = useQueue();
  const { total, atLeast } = list;
  const [preset, setPreset] = useState('usual');
  const [reason, setReason] = useState('');
  const { download, stop, bytes, busy, failure } = useDownload();

  const start = async () => {
    const columns = presets[preset];
    const order = {
      format: 'csv',
      filter: serverFilter(query),
      sort: [...query.sort] as [string, 'ASC' | 'DESC'],
      ...(columns ? { columns } : {}),
      reason: reason.trim(),
    } as const;
    if (await download((options) => dataProvider.exportRequests(order, options))) onClose();
  };

  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby="export-title" onClose={busy ? undefined : onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void start();
        }}
      >
        <DialogTitle id="export-title">{translate('requests.export.title')}</DialogTitle>
        <DialogContent>
          <DialogContentText>
            {translate(atLeast ? 'requests.export.countAtLeast' : 'requests.export.count', {
              smart_count: total,
              total: number.format(total),
            })}{' '}
            {translate('requests.export.lead')}
          </DialogContentText>
          <Typography id="export-columns" variant="h3" sx={{ mt: 2 }}>
            {translate('requests.export.columns')}
          </Typography>
          <RadioGroup
            aria-labelledby="export-columns"
            value={preset}
            onChange={(_, value) => setPreset(value)}
          >
            {Object.keys(presets).map((name) => (
              <FormControlLabel
                key={name}
                value={name}
                disabled={busy}
                control={<Radio size="small" />}
                label={translate(`requests.export.presets.${name}`)}
              />
            ))}
          </RadioGroup>
          <TextField
            required
            label={translate('requests.export.reason')}
            helperText={translate('requests.export.reasonHint')}
            value={reason}
            disabled={busy}
            onChange={(event) => setReason(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 500 } }}
          />
          {busy ? <DownloadProgress bytes={bytes} /> : null}
          <Refusal failure={failure} />
        </DialogContent>
        <DialogActions>
          <Button onClick={busy ? stop : onClose}>
            {translate(busy ? 'desk.download.stop' : 'ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained" disabled={busy}>
            {translate('requests.export.start')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
