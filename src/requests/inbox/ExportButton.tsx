import Download from '@mui/icons-material/FileDownloadOutlined';
import IconButton from '@mui/material/IconButton';
import { lazy, Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useQueue } from './InboxContext.ts';

const ExportDialog = lazy(() =>
  import('./ExportDialog.tsx').then((module) => ({ default: module.ExportDialog })),
);

/** Drawn only for those who may take lists out of the desk. */
export const ExportButton = () => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const { total } = useQueue();
  return (
    <>
      <IconButton
        aria-label={translate('requests.export.open')}
        title={translate('requests.export.open')}
        disabled={total === 0}
        onClick={() => setOpen(true)}
      >
        <Download />
      </IconButton>
      {open ? (
        <Suspense>
          <ExportDialog onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
};
