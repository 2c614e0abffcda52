import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ToolDialog } from './ToolDialog.tsx';

interface Props {
  html: string;
  onApply: (html: string) => void;
  onClose: () => void;
}

export const SourceDialog = ({ html, onApply, onClose }: Props) => {
  const translate = useTranslate();
  const [source, setSource] = useState(html);
  return (
    <ToolDialog
      title={translate('articles.editor.sourceDialog.title')}
      submit={translate('articles.editor.apply')}
      wide
      onSubmit={() => {
        onClose();
        if (source !== html) onApply(source);
      }}
      onClose={onClose}
    >
      <TextField
        label={translate('articles.editor.sourceDialog.title')}
        value={source}
        onChange={(event) => setSource(event.target.value)}
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
