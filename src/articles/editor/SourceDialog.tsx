import Alert from '@mui/material/Alert';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { type RoundTrip, roundTrip } from './articleDocument.ts';
import { HtmlDifference } from './HtmlDifference.tsx';
import { ToolDialog } from './ToolDialog.tsx';

interface Props {
  html: string;
  /** What the editor cannot hold stays all the same: the text is then shown as HTML. */
  keeps?: boolean;
  onApply: (html: string) => void;
  onClose: () => void;
}

/** The text as HTML. What an article cannot hold is shown before it goes, and goes only when that was agreed to. */
export const SourceDialog = ({ html, keeps = false, onApply, onClose }: Props) => {
  const translate = useTranslate();
  const [source, setSource] = useState(html);
  const [loss, setLoss] = useState<RoundTrip>();
  const apply = () => {
    if (source === html) return onClose();
    const difference = roundTrip(source);
    if (!difference.lossless && !loss && !keeps) return setLoss(difference);
    onClose();
    onApply(loss ? loss.after : source);
  };
  return (
    <ToolDialog
      title={translate('articles.editor.sourceDialog.title')}
      submit={translate(loss ? 'articleEditor.source.without' : 'articles.editor.apply')}
      wide
      onSubmit={apply}
      onClose={onClose}
    >
      {loss ? (
        <Alert severity="warning" variant="outlined" sx={{ '& .MuiAlert-message': { minWidth: 0, flex: 1 } }}>
          {translate('articleEditor.source.removed')}
          <HtmlDifference before={source} after={loss.after} />
        </Alert>
      ) : null}
      <TextField
        label={translate('articles.editor.sourceDialog.title')}
        value={source}
        onChange={(event) => {
          setSource(event.target.value);
          setLoss(undefined);
        }}
        helperText={translate('articles.editor.sourceDialog.help')}
        multiline
        minRows={12}
        maxRows={24}
        autoFocus
        slotProps={{ htmlInput: { spellCheck: false, sx: { fontFamily: 'monospace' } } }}
      />
    </ToolDialog>
  );
};
