import type { Editor } from '@tiptap/react';
import { serialiseArticle } from './articleDocument.ts';
import { type ArticleReference, CitationDialog } from './CitationDialog.tsx';
import { FigureDialog } from './FigureDialog.tsx';
import { LinkDialog } from './LinkDialog.tsx';
import { PlaceDialog } from './PlaceDialog.tsx';
import { SharedDialog } from './SharedDialog.tsx';
import { SourceDialog } from './SourceDialog.tsx';
import { TableDialog } from './TableDialog.tsx';
import { VideoDialog } from './VideoDialog.tsx';

/** What the toolbar opens over the text. */
export type EditorDialog = 'link' | 'place' | 'table' | 'figure' | 'video' | 'shared' | 'citation' | 'source';

interface Props {
  dialog: EditorDialog;
  editor: Editor;
  address: string;
  /** What was dropped or pasted, for the picture's dialog. */
  file?: File | undefined;
  language: string | undefined;
  references: readonly ArticleReference[];
  onReplace: (html: string) => void;
  onClose: () => void;
}

export const EditorDialogs = ({ dialog, editor, onClose, ...rest }: Props) => {
  const { address, language, references, onReplace } = rest;
  switch (dialog) {
    case 'link':
      return <LinkDialog editor={editor} onClose={onClose} />;
    case 'place':
      return <PlaceDialog editor={editor} address={address} onClose={onClose} />;
    case 'table':
      return <TableDialog editor={editor} onClose={onClose} />;
    case 'figure':
      return <FigureDialog editor={editor} file={rest.file} onClose={onClose} />;
    case 'video':
      return <VideoDialog editor={editor} onClose={onClose} />;
    case 'shared':
      return <SharedDialog editor={editor} language={language} onClose={onClose} />;
    case 'citation':
      return <CitationDialog editor={editor} references={references} onClose={onClose} />;
    case 'source':
      return <SourceDialog html={serialiseArticle(editor.state.doc)} onApply={onReplace} onClose={onClose} />;
  }
};
