import Download from '@mui/icons-material/FileDownloadOutlined';
import Button from '@mui/material/Button';
import { lazy, Suspense, useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';

const ExportDialog = lazy(() =>
  import('./ExportDialog.tsx').then((module) => ({ default: module.ExportDialog })),
);

/** Drawn only for those who may take lists out of the desk. */
export const ExportButton = () => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const { total } = useListContext();
  return (
    <>
      <Button startIcon={<Download />} disabled={!total} onClick={() => setOpen(true)}>
        {translate('requests.export.open')}
      </Button>
      {open ? (
        <Suspense>
          <ExportDialog onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
};
