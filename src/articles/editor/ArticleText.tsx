import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { EditorContent } from '@tiptap/react';
import { useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { MarginMarks } from '#articles/checks/MarginMarks.tsx';
import { bodyLength } from '#domain/article.ts';
import type { ArticleReference } from './CitationDialog.tsx';
import { type EditorDialog, EditorDialogs } from './EditorDialogs.tsx';
import { EditorToolbar, type ToolbarHandle } from './EditorToolbar.tsx';
import { replaceText } from './replaceText.ts';
import { textStyles } from './textStyles.ts';
import { useTextEditor } from './useTextEditor.ts';

export interface ArticleTextProps {
  id: string;
  html: string;
  /** Ids of the visible label and of the hints and errors. */
  labelledBy: string;
  describedBy?: string | undefined;
  invalid?: boolean;
  readOnly?: boolean;
  language?: string | undefined;
  /** Where readers find the article. */
  address?: string;
  references: readonly ArticleReference[];
  /** Called with the body as stored while the document equals it, whatever was done and undone. */
  onChange: (html: string) => void;
  /** A whole new text that the editor cannot hold. */
  onReplace: (html: string) => void;
  /** The references that are cited, in the order of their first mention, whenever that changes. */
  onOrder?: (referenceIds: readonly string[]) => void;
  onBlur?: (() => void) | undefined;
}

/** The text of an article, made once from `html`; give it a new `key` for another text. */
export const ArticleText = (props: ArticleTextProps) => {
  const { id, html, labelledBy, describedBy, invalid = false, readOnly = false, language } = props;
  const { references, address = '', onChange, onReplace, onOrder, onBlur } = props;
  const translate = useTranslate();
  const toolbar = useRef<ToolbarHandle>(null);
  const [dialog, setDialog] = useState<EditorDialog>();
  const [files, setFiles] = useState<File[]>([]);
  const [length, setLength] = useState(0);
  const editor = useTextEditor({
    html,
    editable: !readOnly,
    attributes: {
      id,
      role: 'textbox',
      tabindex: '0',
      'aria-multiline': 'true',
      'aria-labelledby': labelledBy,
      ...(describedBy ? { 'aria-describedby': describedBy } : {}),
      ...(invalid ? { 'aria-invalid': 'true' } : {}),
      ...(readOnly ? { 'aria-readonly': 'true' } : {}),
      ...(language ? { lang: language } : {}),
    },
    onKey: (event) => {
      const leaves = event.altKey && event.key === 'F10';
      const links = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
      if (leaves) toolbar.current?.focus();
      if (links) setDialog('link');
      if (leaves || links) event.preventDefault();
      return leaves || links;
    },
    onChange: (next) => {
      setLength(next.length);
      onChange(next);
    },
    onOrder: (ids) => onOrder?.(ids),
    onBlur,
    onFiles: (more) => setFiles((waiting) => [...waiting, ...more]),
  });
  const [file] = files;
  const open = dialog ?? (file && 'figure');
  const close = () => {
    // One at a time: each is described before the next one is asked for.
    if (dialog) setDialog(undefined);
    else setFiles(([, ...rest]) => rest);
  };
  const words = {
    caption: translate('articles.editor.tableDialog.caption'),
    figureCaption: translate('articles.editor.figureDialog.caption'),
  };
  return (
    <>
      {!readOnly && <EditorToolbar editor={editor} controls={id} handle={toolbar} onOpen={setDialog} />}
      <Box sx={{ position: 'relative' }}>
        <Box sx={textStyles(words)}>
          <EditorContent editor={editor} />
        </Box>
        <MarginMarks editor={editor} />
      </Box>
      {length > bodyLength ? (
        <Alert severity="error" variant="outlined" sx={{ m: 1 }}>
          {translate('articleEditor.tooLong', { length, most: bodyLength })}
        </Alert>
      ) : null}
      {open && (
        <EditorDialogs
          key={files.length}
          dialog={open}
          file={dialog ? undefined : file}
          {...{ editor, address, language, references }}
          onReplace={(next) => replaceText(editor, next) || onReplace(next)}
          onClose={close}
        />
      )}
    </>
  );
};
