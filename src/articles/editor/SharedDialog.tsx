import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import type { Editor } from '@tiptap/core';
import { useTranslate } from 'react-admin';
import { plainText } from '#domain/html/blocks.ts';
import { ToolDialog } from './ToolDialog.tsx';
import { useSharedBlocks } from './useSharedBlocks.ts';

interface Props {
  editor: Editor;
  language: string | undefined;
  onClose: () => void;
}

/** A text that stands in many articles, put at the cursor. */
export const SharedDialog = ({ editor, language, onClose }: Props) => {
  const translate = useTranslate();
  const blocks = useSharedBlocks()?.filter((block) => !language || block.language === language) ?? [];
  const insert = (id: string) => {
    onClose();
    editor
      .chain()
      .focus()
      .insertContent({ type: 'sharedBlock', attrs: { 'data-block': id } })
      .run();
  };
  return (
    <ToolDialog title={translate('articleEditor.shared.title')} onClose={onClose}>
      <Typography>{translate(`articleEditor.shared.${blocks.length > 0 ? 'lead' : 'none'}`)}</Typography>
      <List dense>
        {blocks.map(({ id, name, body }) => (
          <ListItem key={id} disablePadding>
            <ListItemButton onClick={() => insert(id)}>
              <ListItemText
                primary={name}
                secondary={plainText(body)}
                slotProps={{ secondary: { noWrap: true } }}
              />
            </ListItemButton>
          </ListItem>
        ))}
      </List>
    </ToolDialog>
  );
};
