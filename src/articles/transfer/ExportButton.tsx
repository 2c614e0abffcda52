import Button from '@mui/material/Button';
import { lazy, Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';

const ExportDialog = lazy(() =>
  import('./ExportDialog.tsx').then((module) => ({ default: module.ExportDialog })),
);

/** Takes the ticked articles out. */
export const ExportButton = ({ ids }: { ids: string[] }) => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" disabled={ids.length === 0} onClick={() => setOpen(true)}>
        {translate('articleTransfer.open.export')}
      </Button>
      {open ? (
        <Suspense>
          <ExportDialog which={{ ids }} count={ids.length} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
};
