import TableChart from '@mui/icons-material/TableChart';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ToolButton } from './ToolButton.tsx';
import { tableActions } from './tableActions.ts';

/** Stands in the toolbar instead of "insert a table" while the cursor is in one. */
export const TableMenu = ({ editor }: { editor: Editor }) => {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const close = () => setAnchor(undefined);
  return (
    <>
      <ToolButton name="table" icon={TableChart} on opens="menu" onClick={setAnchor} />
      <Menu
        open={anchor !== undefined}
        anchorEl={anchor ?? null}
        onClose={close}
        slotProps={{ list: { 'aria-label': translate('articles.editor.tableMenu.label') } }}
      >
        {tableActions.map(({ name, run }) => (
          <MenuItem
            key={name}
            onClick={() => {
              close();
              run(editor);
            }}
          >
            {translate(`articles.editor.tableMenu.${name}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
};
