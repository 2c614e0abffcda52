import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import type { Editor } from '@tiptap/core';
import { useTranslate } from 'react-admin';
import { referenceAnchor } from './inlineMarks.ts';
import { ToolDialog } from './ToolDialog.tsx';

export interface ArticleReference {
  id: string;
  text: string;
  year?: number | null | undefined;
}

/** `cite-r1`, and `cite-r1-2` for the second time the same reference is cited: ids must not repeat. */
function freeId(editor: Editor, referenceId: string): string {
  const taken = new Set<unknown>();
  editor.state.doc.descendants((node) => {
    taken.add(node.attrs.id);
    for (const mark of node.marks) taken.add(mark.attrs.id);
  });
  const first = `cite-${referenceId}`;
  let id = first;
  for (let time = 2; taken.has(id); time += 1) id = `${first}-${time}`;
  return id;
}

function cite(editor: Editor, { id }: ArticleReference, number: number): void {
  const attrs = { href: referenceAnchor(id), id: freeId(editor, id), label: String(number) };
  const citation = { type: 'citation', attrs, marks: [{ type: 'superscript' }] };
  editor.chain().focus().insertContent(citation).unsetMark('superscript').run();
}

interface Props {
  editor: Editor;
  references: readonly ArticleReference[];
  onClose: () => void;
}

export const CitationDialog = ({ editor, references, onClose }: Props) => {
  const translate = useTranslate();
  const named = references.flatMap((reference, at) => (reference.id ? [{ reference, number: at + 1 }] : []));
  return (
    <ToolDialog title={translate('articles.editor.citationDialog.title')} onClose={onClose}>
      <Typography>
        {translate(`articles.editor.citationDialog.${named.length > 0 ? 'lead' : 'none'}`)}
      </Typography>
      <List dense>
        {named.map(({ reference, number }) => (
          <ListItem key={reference.id} disablePadding>
            <ListItemButton
              onClick={() => {
                onClose();
                cite(editor, reference, number);
              }}
            >
              <ListItemText primary={`${number}. ${reference.text}`} secondary={reference.year} />
            </ListItemButton>
          </ListItem>
        ))}
      </List>
    </ToolDialog>
  );
};
