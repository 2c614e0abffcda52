import Download from '@mui/icons-material/FileDownloadOutlined';
import Button from '@mui/material/Button';
import { lazy, Suspense, useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';

const ExportDialog = lazy(() =>
  import('./ExportDialog.tsx').then((module) => ({ default: module.ExportDialog })),
);

/** Takes the ticked articles out, or all that the list's filters leave. */
export const ExportButton = ({ ids }: { ids?: string[] }) => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const { total = 0, filterValues } = useListContext();
  return (
    <>
      <Button
        size="small"
        startIcon={ids ? null : <Download />}
        disabled={(ids?.length ?? total) === 0}
        onClick={() => setOpen(true)}
      >
        {translate('articleTransfer.open.export')}
      </Button>
      {open ? (
        <Suspense>
          <ExportDialog
            which={ids ? { ids } : { filter: filterValues }}
            count={ids?.length ?? total}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
};
