import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { htmlDifference } from '#domain/htmlDifference.ts';
import type { RoundTrip } from './articleDocument.ts';
import { HtmlDifference } from './HtmlDifference.tsx';
import { SourceDialog } from './SourceDialog.tsx';
import { useArticleEditor } from './useArticleEditor.ts';

interface Props {
  html: string;
  difference: RoundTrip;
  /** Left out for someone who may not edit at all. */
  choices?: { onEditAnyway: () => void; onReplace: (html: string) => void } | undefined;
}

/** A text the editor cannot keep whole is shown as it is; what editing would cost is shown first, line by line. */
export const LossNotice = ({ html, difference, choices }: Props) => {
  const translate = useTranslate();
  const [source, setSource] = useState(false);
  const { onLost } = useArticleEditor();
  const { after } = difference;
  useEffect(() => {
    const lines = htmlDifference(html, after).filter((line) => line.in === 'before');
    onLost(lines.map(({ line }) => line));
    return () => onLost([]);
  }, [html, after, onLost]);
  return (
    <Box sx={{ p: 1.5 }}>
      <Alert severity="warning" variant="outlined" sx={{ '& .MuiAlert-message': { minWidth: 0, flex: 1 } }}>
        <AlertTitle>{translate('articles.editor.loss.title')}</AlertTitle>
        {translate('articles.editor.loss.lead')}
        <HtmlDifference before={html} after={difference.after} />
        {choices && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            <Button variant="outlined" color="inherit" onClick={() => setSource(true)}>
              {translate('articleEditor.loss.source')}
            </Button>
            <Button variant="outlined" color="inherit" onClick={choices.onEditAnyway}>
              {translate('articles.editor.loss.anyway')}
            </Button>
          </Box>
        )}
      </Alert>
      <TextField
        label={translate('articles.editor.loss.source')}
        value={html}
        multiline
        maxRows={24}
        slotProps={{ htmlInput: { readOnly: true, sx: { fontFamily: 'monospace' } } }}
        sx={{ mt: 2 }}
      />
      {source && choices ? (
        <SourceDialog html={html} keeps onApply={choices.onReplace} onClose={() => setSource(false)} />
      ) : null}
    </Box>
  );
};
