import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ToolDialog } from './ToolDialog.tsx';
import { insertTable } from './tableActions.ts';

const most = { rows: 50, columns: 12 } as const;
type Count = keyof typeof most;

export const TableDialog = ({ editor, onClose }: { editor: Editor; onClose: () => void }) => {
  const translate = useTranslate();
  const [caption, setCaption] = useState('');
  const [counts, setCounts] = useState<Record<Count, string>>({ rows: '3', columns: '3' });
  const [tried, setTried] = useState(false);

  const isCount = (name: Count) =>
    /^\d{1,2}$/.test(counts[name]) && Number(counts[name]) >= 1 && Number(counts[name]) <= most[name];
  const insert = () => {
    setTried(true);
    if (!caption.trim() || !isCount('rows') || !isCount('columns')) return;
    onClose();
    insertTable(editor, {
      caption: caption.trim(),
      rows: Number(counts.rows),
      columns: Number(counts.columns),
    });
  };
  const captionFault = tried && !caption.trim();

  return (
    <ToolDialog
      title={translate('articles.editor.tableDialog.title')}
      submit={translate('articles.editor.insert')}
      onSubmit={insert}
      onClose={onClose}
    >
      <TextField
        label={translate('articles.editor.tableDialog.caption')}
        value={caption}
        onChange={(event) => setCaption(event.target.value)}
        error={captionFault}
        helperText={translate(
          `articles.editor.tableDialog.${captionFault ? 'captionMissing' : 'captionHelp'}`,
        )}
        autoFocus
        required
      />
      <Box sx={{ display: 'flex', gap: 2 }}>
        {(['rows', 'columns'] as const).map((name) => (
          <TextField
            key={name}
            label={translate(`articles.editor.tableDialog.${name}`)}
            value={counts[name]}
            onChange={(event) => setCounts({ ...counts, [name]: event.target.value.trim() })}
            error={tried && !isCount(name)}
            helperText={
              tried && !isCount(name)
                ? translate('articles.editor.tableDialog.number', { most: most[name] })
                : undefined
            }
            slotProps={{ htmlInput: { inputMode: 'numeric' } }}
            required
          />
        ))}
      </Box>
    </ToolDialog>
  );
};
