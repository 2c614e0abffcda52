import { useEditorState } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { usePanels } from '#articles/panels/usePanels.ts';
import type { ArticleComment } from '#domain/articleComment.ts';
import { useArticleEditor } from '#editor/useArticleEditor.ts';
import { highlight, keepHighlights } from './highlights.ts';
import { isDrawn } from './isDrawn.ts';
import { anchorOf, placeOf } from './textOf.ts';

/** The open text as remarks see it: where each stands, which one is chosen, and what is selected. */
export function useCommentedText(comments: readonly ArticleComment[]) {
  const { editor } = useArticleEditor();
  const { uncover } = usePanels();
  const [chosen, setChosen] = useState<string>();
  const now = useEditorState({
    editor,
    selector: ({ editor: open }) =>
      open ? { doc: open.state.doc, from: open.state.selection.from, to: open.state.selection.to } : null,
    // By what it is, not by what is in it: a document is long.
    equalityFn: (one, other) => one?.doc === other?.doc && one?.from === other?.from && one?.to === other?.to,
  });

  useEffect(() => {
    if (!editor) return undefined;
    return keepHighlights(editor, (id) => {
      setChosen(id);
      document.getElementById(`comment-${id}`)?.focus();
    });
  }, [editor]);
  useEffect(() => {
    if (editor) highlight(editor, { comments: comments.filter(isDrawn), chosen });
  }, [editor, comments, chosen]);

  const place = (comment: ArticleComment) => (now ? placeOf(now.doc, comment) : undefined);
  return {
    chosen,
    /** What is about the whole comes first, what is about words that are gone last. */
    orderOf: (comment: ArticleComment): number =>
      comment.quote === '' ? -1 : (place(comment)?.from ?? Number.MAX_SAFE_INTEGER),
    isLost: (comment: ArticleComment): boolean =>
      now !== null && comment.quote !== '' && place(comment) === undefined,
    selected: now && now.from < now.to ? anchorOf(now.doc, now) : undefined,
    showing: (comment: ArticleComment): (() => void) | undefined => {
      const words = place(comment);
      if (!editor || !words) return undefined;
      return () => {
        setChosen(comment.id);
        uncover();
        // What lay over the text first gives the focus back to where it was.
        setTimeout(() => {
          editor.chain().setTextSelection(words).scrollIntoView().focus().run();
          // A text that may only be read has no selection of its own to bring into view.
          if (!editor.isEditable)
            editor.view.dom.querySelector('.commented.chosen')?.scrollIntoView({ block: 'center' });
        });
      };
    },
  };
}
