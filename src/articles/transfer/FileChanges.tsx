import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { ChangedFields } from '#articles/history/ChangedFields.tsx';
import { ClinicalList } from '#articles/history/ClinicalList.tsx';
import { TextDiff } from '#articles/history/TextDiff.tsx';
import type { ImportPreview } from '#domain/articleImport.ts';
import { versionDiff } from '#domain/diff/versionDiff.ts';

interface Props {
  preview: ImportPreview;
  onClose: () => void;
}

/** The working copy and what the file would make of it, side by side; what can hurt somebody first. */
export const FileChanges = ({ preview: { before, after, title }, onClose }: Props) => {
  const translate = useTranslate();
  const diff = useMemo(() => (before && after ? versionDiff(before, after) : undefined), [before, after]);
  if (!diff) return null;
  return (
    <Dialog open fullWidth maxWidth="lg" aria-labelledby="file-changes" onClose={onClose}>
      <DialogTitle id="file-changes">{translate('articleTransfer.changes.title', { title })}</DialogTitle>
      <DialogContent>
        <ClinicalList changes={diff.clinical} />
        <ChangedFields changes={diff.fields} />
        <TextDiff blocks={diff.blocks} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {translate('ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
