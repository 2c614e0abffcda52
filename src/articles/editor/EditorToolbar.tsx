import AddPhotoAlternate from '@mui/icons-material/AddPhotoAlternate';
import Code from '@mui/icons-material/Code';
import LinkIcon from '@mui/icons-material/Link';
import MenuBook from '@mui/icons-material/MenuBook';
import RedoIcon from '@mui/icons-material/Redo';
import TableChart from '@mui/icons-material/TableChart';
import UndoIcon from '@mui/icons-material/Undo';
import Box from '@mui/material/Box';
import Divider from '@mui/material/Divider';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { type Ref, useImperativeHandle } from 'react';
import { useTranslate } from 'react-admin';
import { ParagraphStyle } from './ParagraphStyle.tsx';
import { TableMenu } from './TableMenu.tsx';
import { ToolButton } from './ToolButton.tsx';
import { isInTable } from './tableActions.ts';
import { blockActions, levelAt, markActions, type TextAction } from './textActions.ts';
import { useToolbarKeys } from './useToolbarKeys.ts';

/** What the toolbar opens over the text. */
export type EditorDialog = 'link' | 'table' | 'figure' | 'citation' | 'source';

export interface ToolbarHandle {
  focus: () => void;
}

interface Props {
  editor: Editor;
  /** Id of the editable text. */
  controls: string;
  handle: Ref<ToolbarHandle>;
  onOpen: (dialog: EditorDialog) => void;
}

export const EditorToolbar = ({ editor, controls, handle, onOpen }: Props) => {
  const translate = useTranslate();
  const keys = useToolbarKeys(() => editor.commands.focus());
  useImperativeHandle(handle, () => ({ focus: keys.focus }));
  const now = useEditorState({
    editor,
    selector: () => ({
      on: [...markActions, ...blockActions].filter((action) => action.isOn(editor)).map(({ name }) => name),
      level: levelAt(editor),
      link: editor.isActive('link'),
      inTable: isInTable(editor),
      undo: editor.can().undo(),
      redo: editor.can().redo(),
    }),
  });
  const toggles = (actions: readonly TextAction[]) =>
    actions.map(({ name, icon, keys: shortcut, run }) => (
      <ToolButton
        key={name}
        name={name}
        icon={icon}
        keys={shortcut}
        on={now.on.includes(name)}
        onClick={() => run(editor)}
      />
    ));
  return (
    <Box
      ref={keys.toolbar}
      role="toolbar"
      aria-label={translate('articles.editor.toolbar')}
      aria-controls={controls}
      onKeyDown={keys.onKeyDown}
      onFocus={keys.onFocus}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 0.25,
        p: 0.5,
        position: 'sticky',
        // Below the desk's own bar, which stays in place.
        top: 48,
        zIndex: 2,
        bgcolor: 'background.paper',
        borderBottom: 1,
        borderColor: 'divider',
        borderRadius: '6px 6px 0 0',
      }}
    >
      <ParagraphStyle editor={editor} level={now.level} />
      {toggles(markActions)}
      <Gap />
      {toggles(blockActions)}
      <Gap />
      <ToolButton
        name="link"
        icon={LinkIcon}
        keys="Ctrl+K"
        on={now.link}
        opens="dialog"
        onClick={() => onOpen('link')}
      />
      <ToolButton name="citation" icon={MenuBook} opens="dialog" onClick={() => onOpen('citation')} />
      {now.inTable ? (
        <TableMenu editor={editor} />
      ) : (
        <ToolButton name="table" icon={TableChart} opens="dialog" onClick={() => onOpen('table')} />
      )}
      <ToolButton name="figure" icon={AddPhotoAlternate} opens="dialog" onClick={() => onOpen('figure')} />
      <Gap />
      <ToolButton
        name="undo"
        icon={UndoIcon}
        keys="Ctrl+Z"
        off={!now.undo}
        onClick={() => editor.chain().focus().undo().run()}
      />
      <ToolButton
        name="redo"
        icon={RedoIcon}
        keys="Ctrl+Y"
        off={!now.redo}
        onClick={() => editor.chain().focus().redo().run()}
      />
      <ToolButton name="source" icon={Code} opens="dialog" onClick={() => onOpen('source')} />
    </Box>
  );
};

const Gap = () => <Divider orientation="vertical" flexItem sx={{ mx: 0.5, my: 0.75 }} />;
