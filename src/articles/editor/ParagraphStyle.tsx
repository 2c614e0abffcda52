import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import type { Editor } from '@tiptap/core';
import { useTranslate } from 'react-admin';
import { type ParagraphLevel, paragraphStyles, setLevel } from './textActions.ts';

interface Props {
  editor: Editor;
  level: ParagraphLevel | undefined;
}

export const ParagraphStyle = ({ editor, level }: Props) => {
  const translate = useTranslate();
  return (
    <Select
      size="small"
      value={level ?? ''}
      displayEmpty
      renderValue={(value) =>
        translate(
          `articles.editor.${paragraphStyles.find((style) => style.level === value)?.word ?? 'otherStyle'}`,
        )
      }
      onChange={(event) => setLevel(editor, event.target.value)}
      SelectDisplayProps={{ 'aria-label': translate('articles.editor.style') }}
      sx={{ minWidth: 122, height: 34, mr: 0.5 }}
    >
      {paragraphStyles.map(({ level: value, word }) => (
        <MenuItem key={value} value={value}>
          {translate(`articles.editor.${word}`)}
        </MenuItem>
      ))}
    </Select>
  );
};
