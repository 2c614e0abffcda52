import Box from '@mui/material/Box';
import type { JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type Editor, EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { parseArticle, serialiseArticle } from './articleDocument.ts';
import { articleExtensions } from './articleExtensions.ts';
import { type ArticleReference, CitationDialog } from './CitationDialog.tsx';
import { type EditorDialog, EditorToolbar, type ToolbarHandle } from './EditorToolbar.tsx';
import { FigureDialog } from './FigureDialog.tsx';
import { LinkDialog } from './LinkDialog.tsx';
import { cleanPasted } from './pastedHtml.ts';
import { selectPlace } from './placeInText.ts';
import { replaceText } from './replaceText.ts';
import { SourceDialog } from './SourceDialog.tsx';
import { TableDialog } from './TableDialog.tsx';
import { textStyles } from './textStyles.ts';
import { useArticleEditor } from './useArticleEditor.ts';

export interface ArticleTextProps {
  id: string;
  html: string;
  /** Ids of the visible label and of the hints and errors. */
  labelledBy: string;
  describedBy?: string | undefined;
  invalid?: boolean;
  readOnly?: boolean;
  language?: string | undefined;
  references: readonly ArticleReference[];
  /** Called with the body as stored while the document equals it, whatever was done and undone. */
  onChange: (html: string) => void;
  /** A whole new text, from the HTML source. */
  onReplace: (html: string) => void;
  onBlur?: (() => void) | undefined;
}

/** The text of an article, made once from `html`; give it a new `key` for another text. */
export const ArticleText = (props: ArticleTextProps) => {
  const {
    id,
    html,
    labelledBy,
    describedBy,
    invalid = false,
    readOnly = false,
    language,
    references,
  } = props;
  const translate = useTranslate();
  const toolbar = useRef<ToolbarHandle>(null);
  const [dialog, setDialog] = useState<EditorDialog>();
  const [content] = useState<JSONContent>(() => parseArticle(html).toJSON());
  const stored = useRef<Node>(undefined);
  const editor = useEditor({
    extensions: articleExtensions,
    content,
    editable: !readOnly,
    shouldRerenderOnTransaction: false,
    editorProps: {
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
      transformPastedHTML: cleanPasted,
      handleKeyDown: (_view, event) => {
        const leaves = event.altKey && event.key === 'F10';
        const links = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
        if (leaves) toolbar.current?.focus();
        if (links) setDialog('link');
        if (leaves || links) event.preventDefault();
        return leaves || links;
      },
    },
    onUpdate: ({ editor: { state }, transaction }) => {
      stored.current ??= transaction.before;
      body.current = stored.current.eq(state.doc) ? html : serialiseArticle(state.doc);
      props.onChange(body.current);
    },
    onBlur: () => props.onBlur?.(),
  });
  const { onText } = useArticleEditor();
  const body = useRef(html);
  useEffect(() => {
    onText({
      editor,
      select: (span) => selectPlace(editor, body.current, span),
      replace: (next) => replaceText(editor, next),
    });
    return () => onText(null);
  }, [editor, onText]);
  const words = {
    caption: translate('articles.editor.tableDialog.caption'),
    figureCaption: translate('articles.editor.figureDialog.caption'),
  };
  return (
    <>
      {!readOnly && <EditorToolbar editor={editor} controls={id} handle={toolbar} onOpen={setDialog} />}
      <Box sx={textStyles(words)}>
        <EditorContent editor={editor} />
      </Box>
      {dialog && (
        <OpenDialog
          {...{ dialog, editor, references }}
          onReplace={(next) => replaceText(editor, next) || props.onReplace(next)}
          onClose={() => setDialog(undefined)}
        />
      )}
    </>
  );
};

interface OpenDialogProps {
  dialog: EditorDialog;
  editor: Editor;
  references: readonly ArticleReference[];
  onReplace: (html: string) => void;
  onClose: () => void;
}

const OpenDialog = ({ dialog, editor, references, onReplace, onClose }: OpenDialogProps) => {
  switch (dialog) {
    case 'link':
      return <LinkDialog editor={editor} onClose={onClose} />;
    case 'table':
      return <TableDialog editor={editor} onClose={onClose} />;
    case 'figure':
      return <FigureDialog editor={editor} onClose={onClose} />;
    case 'citation':
      return <CitationDialog editor={editor} references={references} onClose={onClose} />;
    case 'source':
      return <SourceDialog html={serialiseArticle(editor.state.doc)} onApply={onReplace} onClose={onClose} />;
  }
};
