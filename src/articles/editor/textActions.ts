import type { SvgIconComponent } from '@mui/icons-material';
import FormatBold from '@mui/icons-material/FormatBold';
import FormatItalic from '@mui/icons-material/FormatItalic';
import FormatListBulleted from '@mui/icons-material/FormatListBulleted';
import FormatListNumbered from '@mui/icons-material/FormatListNumbered';
import FormatQuote from '@mui/icons-material/FormatQuote';
import InfoOutlined from '@mui/icons-material/InfoOutlined';
import LocalHospitalOutlined from '@mui/icons-material/LocalHospitalOutlined';
import SubscriptIcon from '@mui/icons-material/Subscript';
import SuperscriptIcon from '@mui/icons-material/Superscript';
import type { Editor } from '@tiptap/core';
import type { CalloutKind } from '#domain/articleHtml.ts';

/** A button of the toolbar that is on or off. */
export interface TextAction {
  name: string;
  icon: SvgIconComponent;
  keys?: string;
  isOn: (editor: Editor) => boolean;
  run: (editor: Editor) => void;
}

const mark = (name: string, icon: SvgIconComponent, keys?: string): TextAction => ({
  name,
  icon,
  ...(keys ? { keys } : {}),
  isOn: (editor) => editor.isActive(name),
  run: (editor) => editor.chain().focus().toggleMark(name).run(),
});

const box = (name: string, icon: SvgIconComponent, kind: CalloutKind): TextAction => ({
  name,
  icon,
  isOn: (editor) => editor.isActive('callout', { kind }),
  run: (editor) => editor.chain().focus().toggleWrap('callout', { kind }).run(),
});

export const markActions: readonly TextAction[] = [
  mark('bold', FormatBold, 'Ctrl+B'),
  mark('italic', FormatItalic, 'Ctrl+I'),
  mark('subscript', SubscriptIcon, 'Ctrl+,'),
  mark('superscript', SuperscriptIcon, 'Ctrl+.'),
];

export const blockActions: readonly TextAction[] = [
  {
    name: 'bulletList',
    icon: FormatListBulleted,
    keys: 'Ctrl+Shift+8',
    isOn: (editor) => editor.isActive('bulletList'),
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: 'orderedList',
    icon: FormatListNumbered,
    keys: 'Ctrl+Shift+7',
    isOn: (editor) => editor.isActive('orderedList'),
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    name: 'blockquote',
    icon: FormatQuote,
    keys: 'Ctrl+Shift+B',
    isOn: (editor) => editor.isActive('blockquote'),
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
  box('callout', InfoOutlined, 'callout'),
  box('getHelp', LocalHospitalOutlined, 'get-help'),
];

/** The styles a paragraph can have; the value is the heading's level, 0 for none. */
export const paragraphStyles = [
  { level: 0, word: 'paragraph' },
  { level: 2, word: 'heading2' },
  { level: 3, word: 'heading3' },
  { level: 4, word: 'heading4' },
] as const;
export type ParagraphLevel = (typeof paragraphStyles)[number]['level'];

/** The level at the cursor; undefined in a caption or another line that has no style to choose. */
export const levelAt = (editor: Editor): ParagraphLevel | undefined =>
  editor.isActive('paragraph')
    ? 0
    : paragraphStyles.find(({ level }) => level !== 0 && editor.isActive('heading', { level }))?.level;

export function setLevel(editor: Editor, level: ParagraphLevel): void {
  if (level === 0) editor.chain().focus().setParagraph().run();
  else editor.chain().focus().setHeading({ level }).run();
}
