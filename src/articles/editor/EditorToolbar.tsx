import AddComment from '@mui/icons-material/AddCommentOutlined';
import AddPhotoAlternate from '@mui/icons-material/AddPhotoAlternate';
import Code from '@mui/icons-material/Code';
import LinkIcon from '@mui/icons-material/Link';
import MenuBook from '@mui/icons-material/MenuBook';
import MoveToInbox from '@mui/icons-material/MoveToInbox';
import RedoIcon from '@mui/icons-material/Redo';
import SmartDisplay from '@mui/icons-material/SmartDisplayOutlined';
import TableChart from '@mui/icons-material/TableChart';
import Tag from '@mui/icons-material/Tag';
import UndoIcon from '@mui/icons-material/Undo';
import Box from '@mui/material/Box';
import Divider from '@mui/material/Divider';
import type { Editor } from '@tiptap/core';
import { type Ref, useImperativeHandle } from 'react';
import { useTranslate } from 'react-admin';
import { usePanels } from '#articles/panels/usePanels.ts';
import type { EditorDialog } from './EditorDialogs.tsx';
import { placeHere } from './headingPlaces.ts';
import { ParagraphStyle } from './ParagraphStyle.tsx';
import { TableMenu } from './TableMenu.tsx';
import { ToolButton } from './ToolButton.tsx';
import { isInTable } from './tableActions.ts';
import { blockActions, levelAt, markActions, type TextAction } from './textActions.ts';
import { usePause } from './usePause.ts';
import { useToolbarKeys } from './useToolbarKeys.ts';

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

/** A button shows at once that it was pressed; while somebody types, no key waits for the toolbar. */
const whenPressed = { wait: 150, atOnceAfterRest: true };

const readTools = (editor: Editor) => ({
  on: [...markActions, ...blockActions].filter((action) => action.isOn(editor)).map(({ name }) => name),
  level: levelAt(editor),
  link: editor.isActive('link'),
  place: Boolean(placeHere(editor)?.id),
  inTable: isInTable(editor),
  undo: editor.can().undo(),
  redo: editor.can().redo(),
});

const untouched: ReturnType<typeof readTools> = {
  on: [],
  level: 0,
  link: false,
  place: false,
  inTable: false,
  undo: false,
  redo: false,
};

export const EditorToolbar = ({ editor, controls, handle, onOpen }: Props) => {
  const translate = useTranslate();
  const { begin } = usePanels();
  const keys = useToolbarKeys(() => editor.commands.focus());
  useImperativeHandle(handle, () => ({ focus: keys.focus }));
  const now = usePause(editor, readTools, whenPressed) ?? untouched;
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
      sx={barStyles}
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
      <ToolButton
        name="place"
        icon={Tag}
        on={now.place}
        off={now.level === 0 || now.level === undefined}
        opens="dialog"
        onClick={() => onOpen('place')}
      />
      <ToolButton name="citation" icon={MenuBook} opens="dialog" onClick={() => onOpen('citation')} />
      {now.inTable ? (
        <TableMenu editor={editor} />
      ) : (
        <ToolButton name="table" icon={TableChart} opens="dialog" onClick={() => onOpen('table')} />
      )}
      <ToolButton name="figure" icon={AddPhotoAlternate} opens="dialog" onClick={() => onOpen('figure')} />
      <ToolButton name="video" icon={SmartDisplay} opens="dialog" onClick={() => onOpen('video')} />
      <ToolButton name="shared" icon={MoveToInbox} opens="dialog" onClick={() => onOpen('shared')} />
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
      {begin ? (
        <ToolButton name="comment" icon={AddComment} keys="Ctrl+Alt+M" onClick={() => begin('comments')} />
      ) : null}
      <ToolButton name="source" icon={Code} opens="dialog" onClick={() => onOpen('source')} />
    </Box>
  );
};

const Gap = () => <Divider orientation="vertical" flexItem sx={{ mx: 0.25, my: 0.75 }} />;

/** On top of the text as it scrolls; on a phone below it, in one row, above the keyboard. */
const barStyles = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 0.25,
  p: 0.5,
  position: 'sticky',
  top: 0,
  zIndex: 2,
  bgcolor: 'background.paper',
  borderBottom: 1,
  borderColor: 'divider',
  borderRadius: '6px 6px 0 0',
  '@media (max-width: 899.95px)': {
    order: 1,
    top: 'auto',
    bottom: 'var(--keyboard, 0px)',
    flexWrap: 'nowrap',
    overflowX: 'auto',
    borderTop: 1,
    borderBottom: 0,
    borderRadius: '0 0 6px 6px',
    '& > *': { flexShrink: 0 },
  },
} as const;
