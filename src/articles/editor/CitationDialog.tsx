import Button from '@mui/material/Button';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { useTranslate } from 'react-admin';
import { citationsIn, mentionCounts, referenceAnchor, referenceFieldId } from './citations.ts';
import { ToolDialog } from './ToolDialog.tsx';
import { takenIds } from './takenIds.ts';

export interface ArticleReference {
  id: string;
  text: string;
  year?: number | null | undefined;
}

/** `cite-r1`, and `cite-r1-2` for the second time the same reference is cited: ids must not repeat. */
function freeId(editor: Editor, referenceId: string): string {
  const taken = takenIds(editor.state.doc);
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

/** The mark that is selected. */
const citedHere = ({ state: { selection, doc } }: Editor) =>
  selection instanceof NodeSelection
    ? citationsIn(doc).find(({ at }) => at === selection.from)?.referenceId
    : undefined;

interface Props {
  editor: Editor;
  references: readonly ArticleReference[];
  onClose: () => void;
}

/** Another mark at the cursor, or where the one that is selected leads. */
export const CitationDialog = ({ editor, references, onClose }: Props) => {
  const translate = useTranslate();
  const named = references.flatMap((reference, at) => (reference.id ? [{ reference, number: at + 1 }] : []));
  const counts = mentionCounts(editor);
  const here = citedHere(editor);
  const timesCited = (count = 0) =>
    translate(`articleEditor.citation.${count > 0 ? 'times' : 'never'}`, { smart_count: count });
  const goToReference = () => {
    onClose();
    // The dialog first gives the focus back.
    setTimeout(() => here && document.getElementById(referenceFieldId(here))?.focus());
  };
  const remove = () => {
    onClose();
    editor.chain().focus().deleteSelection().run();
  };
  return (
    <ToolDialog
      title={translate('articles.editor.citationDialog.title')}
      onClose={onClose}
      extra={
        here === undefined ? null : (
          <>
            <Button color="error" onClick={remove}>
              {translate('articleEditor.citation.remove')}
            </Button>
            <Button onClick={goToReference} sx={{ mr: 'auto' }}>
              {translate('articleEditor.citation.goTo')}
            </Button>
          </>
        )
      }
    >
      <Typography>
        {translate(`articles.editor.citationDialog.${named.length > 0 ? 'lead' : 'none'}`)}
      </Typography>
      <List dense>
        {named.map(({ reference, number }, at) => (
          <ListItem key={reference.id} disablePadding>
            <ListItemButton
              selected={reference.id === here}
              autoFocus={here === undefined ? at === 0 : reference.id === here}
              onClick={() => {
                onClose();
                cite(editor, reference, number);
              }}
            >
              <ListItemText
                primary={`${number}. ${reference.text}`}
                secondary={[reference.year, timesCited(counts.get(reference.id))].filter(Boolean).join(' · ')}
              />
            </ListItemButton>
          </ListItem>
        ))}
      </List>
    </ToolDialog>
  );
};
