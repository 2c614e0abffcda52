import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { ImportPreview } from '#domain/articleImport.ts';
import { DifferentLines } from '#editor/DifferentLines.tsx';
import { fieldLabels } from './fieldLabels.ts';

/** What a person should know of a file before it is written, each in a sentence. */
const useNotes = (preview: ImportPreview): string[] => {
  const translate = useTranslate();
  const { changed, clashes, notTaken, supplied, newTopics, unknownReviewer, errorCount, warningCount } =
    preview;
  const fieldNames = (fields: readonly string[]) =>
    fields.map((field) => translate(fieldLabels[field] ?? field)).join(', ');
  const note = (isSo: unknown, key: string, args: object) =>
    isSo ? [translate(`articleTransfer.notes.${key}`, args)] : [];
  const isNew = preview.outcome === 'new';
  return [
    ...note(!isNew && changed.length > 0, 'changed', { names: fieldNames(changed) }),
    ...note(clashes.length > 0, 'clashes', { names: fieldNames(clashes) }),
    ...note(preview.article?.isLive && changed.length > 0, 'live', {}),
    ...note(supplied.length > 0, 'supplied', { names: fieldNames(supplied) }),
    ...note(notTaken.length > 0, 'notTaken', { names: notTaken.join(', ') }),
    ...note(newTopics.length > 0, 'newTopics', { names: newTopics.join(', ') }),
    ...note(unknownReviewer, 'unknownReviewer', { name: unknownReviewer }),
    ...note(errorCount > 0, 'errors', { smart_count: errorCount }),
    ...note(warningCount > 0, 'warnings', { smart_count: warningCount }),
  ];
};

/** What their sentences name themselves. */
const unnamed: readonly string[] = ['root', 'file', 'frontMatter'];

export const FileNotes = ({ preview }: { preview: ImportPreview }) => {
  const translate = useTranslate();
  const nameOf = (field: string) => (fieldLabels[field] ? translate(fieldLabels[field]) : field);
  const notes = useNotes(preview);
  const { outcome, errors, dropped, droppedMore } = preview;
  if (outcome === 'refused')
    return (
      <Alert severity="error" variant="outlined" sx={{ my: 1 }}>
        <Box component="ul" sx={{ m: 0, pl: 2 }}>
          {Object.entries(errors).map(([field, sentence]) => (
            <li key={field}>
              {unnamed.includes(field) ? null : <strong>{nameOf(field)}: </strong>}
              {sentence}
            </li>
          ))}
        </Box>
      </Alert>
    );
  if (outcome === 'unchanged') return null;
  return (
    <>
      <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
        {notes.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </Box>
      {dropped.length > 0 ? (
        <Alert
          severity="warning"
          variant="outlined"
          sx={{ my: 1, '& .MuiAlert-message': { flex: 1, minWidth: 0 } }}
        >
          {translate('articleTransfer.notes.dropped')}
          <DifferentLines lines={dropped} more={droppedMore} />
        </Alert>
      ) : null}
    </>
  );
};
