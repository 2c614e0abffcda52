import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import MenuItem from '@mui/material/MenuItem';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import type { ImportPreview } from '#domain/articleImport.ts';
import { choicesOf, type Entry, type FileChoice, hindrance, twinOf } from './entry.ts';
import { FileChanges } from './FileChanges.tsx';
import { FileNotes } from './FileNotes.tsx';
import { OutcomeChip } from './OutcomeChip.tsx';

interface Props {
  entry: Entry;
  entries: readonly Entry[];
  disabled: boolean;
  onChoose: (choice: FileChoice) => void;
}

/** One file: which article it is of, what would become of it, and what shall. */
export const FileCard = ({ entry, entries, disabled, onChoose }: Props) => {
  const translate = useTranslate();
  const id = useId();
  const { file, preview, result, failure } = entry;
  const hindered = hindrance(entry, entries);
  const outcome = preview?.outcome;
  const choices = outcome && !hindered && !result ? choicesOf[outcome] : [];
  return (
    <Paper component="section" variant="outlined" aria-labelledby={id} sx={{ px: 2, py: 1.5, minWidth: 0 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Typography
          id={id}
          component="h2"
          variant="h3"
          sx={{ flex: 1, minWidth: 160, overflowWrap: 'anywhere' }}
        >
          {file.name}
        </Typography>
        {result ? <OutcomeChip outcome="written" /> : outcome ? <OutcomeChip outcome={outcome} /> : null}
      </Box>
      {'fault' in file ? (
        <Alert severity="error" variant="outlined" sx={{ my: 1 }}>
          {translate(`articleTransfer.faults.${file.fault}`)}
        </Alert>
      ) : null}
      {preview ? <WhichArticle preview={preview} writtenId={result?.id} /> : null}
      {preview && !result ? <FileNotes preview={preview} /> : null}
      {hindered ? (
        <Alert severity="warning" variant="outlined" sx={{ my: 1 }}>
          {translate(`articleTransfer.hindered.${hindered}`, {
            name: twinOf(entry, entries)?.file.name,
            slug: preview?.waitsFor,
          })}
        </Alert>
      ) : null}
      {failure ? (
        <Alert severity="error" variant="outlined" sx={{ my: 1 }}>
          {translate(failure, { _: failure })}
        </Alert>
      ) : null}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mt: 1 }}>
        {choices.length > 0 ? (
          <TextField
            select
            size="small"
            label={translate('articleTransfer.choice')}
            value={entry.choice}
            disabled={disabled}
            onChange={({ target }) => onChoose(target.value as FileChoice)}
            sx={{ minWidth: { xs: '100%', sm: 320 } }}
          >
            {choices.map((choice) => (
              <MenuItem key={choice} value={choice}>
                {translate(`articleTransfer.choices.${choice}`)}
              </MenuItem>
            ))}
          </TextField>
        ) : null}
        {preview?.after && !result ? <Changes preview={preview} /> : null}
      </Box>
    </Paper>
  );
};

/** The article's title, which leads there once it is on the desk. */
const WhichArticle = ({ preview, writtenId }: { preview: ImportPreview; writtenId: string | undefined }) => {
  const translate = useTranslate();
  const { article, title, slug, language, fileVersion } = preview;
  const id = writtenId ?? article?.id;
  if (preview.outcome === 'refused') return null;
  return (
    <Box sx={{ overflowWrap: 'anywhere' }}>
      <span lang={language ?? undefined}>
        {id ? (
          <Link component={LinkBase} to={`/articles/${id}`}>
            {title}
          </Link>
        ) : (
          title
        )}
      </span>
      <Typography variant="body2" color="text.secondary">
        {language ? `${translate(`articles.languages.${language}`)} · ${slug}` : slug}
        {preview.outcome === 'moved-on'
          ? ` · ${translate('articleTransfer.versions', { file: fileVersion, desk: article?.version })}`
          : null}
      </Typography>
    </Box>
  );
};

const Changes = ({ preview }: { preview: ImportPreview }) => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  if (!preview.before || preview.changed.length === 0) return null;
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {translate('articleTransfer.changes.open')}
      </Button>
      {open ? <FileChanges preview={preview} onClose={() => setOpen(false)} /> : null}
    </>
  );
};
